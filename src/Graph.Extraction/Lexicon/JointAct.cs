namespace Graph.Extraction.Lexicon;

/// <summary>How people who do a thing together, or one to another, come to have met.</summary>
internal enum JointAct
{
    /// <summary>Two or more do it: "signed", "embraced".</summary>
    Both,

    /// <summary>One does it to another: "told", "urged".</summary>
    One,

    /// <summary>One talks a thing over with another: "discussed".</summary>
    Talk,
}
