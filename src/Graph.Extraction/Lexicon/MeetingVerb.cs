using Graph.Model.Facts;

namespace Graph.Extraction.Lexicon;

/// <summary>A verb for meeting: one row of <c>meeting-verbs.tsv</c>.</summary>
/// <param name="Lemma">The verb with its particles.</param>
/// <param name="Kind">What it means.</param>
/// <param name="Object">How the other party, or the place, is attached: direct, with, to, in, on, none.</param>
/// <param name="Strong">Whether it is a meeting whatever stands beside it.</param>
internal sealed record MeetingVerb(string Lemma, MeetingKind Kind, string Object, bool Strong);
