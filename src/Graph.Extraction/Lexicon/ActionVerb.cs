using System.Collections.Immutable;
using Graph.Model.Facts;

namespace Graph.Extraction.Lexicon;

/// <summary>A verb for a deed or statement: one row of <c>action-verbs.tsv</c> in one of its forms.</summary>
/// <param name="Lemma">The verb with its particles.</param>
/// <param name="Type">Its PLOVER type.</param>
/// <param name="Object">How the target is attached: direct or a preposition; none.</param>
/// <param name="About">The prepositions that bring in what it is about.</param>
/// <param name="Form">The form found.</param>
internal sealed record ActionVerb(string Lemma, PloverType Type, string Object, ImmutableArray<string> About, VerbForm Form);
