using System.Collections.Frozen;
using System.Collections.Immutable;
using Graph.Model.Facts;

namespace Graph.Extraction.Lexicon;

/// <summary>A verb phrase for a deed or statement: one row of <c>action-verbs.tsv</c>.</summary>
/// <param name="Lemma">The phrase as listed.</param>
/// <param name="Words">The keys of its words after the verb, articles and possessives left out.</param>
/// <param name="Type">Its PLOVER type.</param>
/// <param name="Object">How the target is attached: direct (after the phrase), by a preposition, or none.</param>
/// <param name="About">The prepositions that bring in what it is about.</param>
/// <param name="Refuses">Whether the verb must be negated to be this deed: "not accept".</param>
/// <param name="Negates">Whether the phrase itself negates, so that a negation says that it was done: "see no reason to", "not accept".</param>
internal sealed record ActionVerb(
    string Lemma,
    ImmutableArray<string> Words,
    PloverType Type,
    string Object,
    FrozenSet<string> About,
    bool Refuses,
    bool Negates
);
