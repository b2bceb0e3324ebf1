using System.Collections.Frozen;

namespace Graph.Extraction.Lexicon;

/// <summary>A word or phrase before which, or together with which, an issue is named: one row of <c>issue-cues.tsv</c>.</summary>
/// <param name="Kind">What kind of word it is.</param>
/// <param name="After">Words that bring the issue in; <c>direct</c> for an object without one.</param>
/// <param name="Gives">What becomes an issue.</param>
/// <param name="Word">The word for it in an issue's name; <c>null</c> for the cue as written.</param>
internal sealed record IssueCue(IssueCueKind Kind, FrozenSet<string> After, IssueReach Gives, string? Word);
