using Graph.Model.Facts;

namespace Graph.Extraction.Lexicon;

/// <summary>A noun for a meeting: one row of <c>meeting-nouns.tsv</c>.</summary>
/// <param name="Lemma">The noun.</param>
/// <param name="Kind">What it means.</param>
/// <param name="Strong">Whether it is a meeting by itself, without a party beside it.</param>
/// <param name="Plural">Whether the form found is the plural.</param>
internal sealed record MeetingNoun(string Lemma, MeetingKind Kind, bool Strong, bool Plural);
