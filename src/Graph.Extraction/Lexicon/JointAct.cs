namespace Graph.Extraction.Lexicon;

/// <summary>Who it takes for an act that says, with its place, that they met: a row of <c>joint-acts.tsv</c>.</summary>
internal enum JointAct
{
    /// <summary>Two who do it together, be they people or the negotiators of two states.</summary>
    Both,

    /// <summary>One who does it to another.</summary>
    One,

    /// <summary>The negotiators of two states; people can do it apart: "reached", "worked".</summary>
    Negotiators,
}
