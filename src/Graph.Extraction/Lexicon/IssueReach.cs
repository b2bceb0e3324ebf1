namespace Graph.Extraction.Lexicon;

/// <summary>What of the words at an issue cue is the issue.</summary>
internal enum IssueReach
{
    /// <summary>Whatever is named after it, places included: "raised X".</summary>
    Any,

    /// <summary>What follows, if it is a topic by itself: "imports of wheat".</summary>
    Topic,

    /// <summary>The cue and what follows: "recognition of X".</summary>
    Whole,
}
