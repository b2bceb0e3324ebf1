using Graph.Model.Facts;

namespace Graph.Extraction.Lexicon;

/// <summary>Words that say whether something happens: one row of <c>status-cues.tsv</c>.</summary>
/// <param name="Cue">The words.</param>
/// <param name="Status">What they say.</param>
internal sealed record StatusCue(string Cue, EventStatus Status);
