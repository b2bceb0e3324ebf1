using System.Collections.Frozen;
using Graph.Model.Facts;

namespace Graph.Extraction.Lexicon;

/// <summary>A noun for a deed: one row of <c>action-nouns.tsv</c>, singular or plural.</summary>
/// <param name="Lemma">The noun.</param>
/// <param name="Type">Its PLOVER type.</param>
/// <param name="Actor">How the actor is attached: possessive, by, from, of.</param>
/// <param name="Target">The prepositions that bring in the target.</param>
internal sealed record ActionNoun(string Lemma, PloverType Type, FrozenSet<string> Actor, FrozenSet<string> Target);
