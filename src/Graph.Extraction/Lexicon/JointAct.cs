namespace Graph.Extraction.Lexicon;

/// <summary>How people who do a thing together, or one to another, come to have met: a row of <c>joint-acts.tsv</c>.</summary>
internal enum JointAct
{
    /// <summary>Two who do it together, be they people or the negotiators of two states: "signed", "embraced".</summary>
    Both,

    /// <summary>One does it to another: "told", "urged".</summary>
    One,

    /// <summary>One talks a thing over with another: "discussed".</summary>
    Talk,

    /// <summary>The negotiators of two states; people can do it apart: "reached", "worked".</summary>
    Negotiators,
}
