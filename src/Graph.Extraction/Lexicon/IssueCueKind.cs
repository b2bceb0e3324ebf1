namespace Graph.Extraction.Lexicon;

/// <summary>What kind of word brings an issue in.</summary>
internal enum IssueCueKind
{
    Noun,

    /// <summary>The issue may also be its passive subject: "X was raised".</summary>
    Verb,

    /// <summary>A noun for several issues, which are told after "including" and the like, however far on in the sentence.</summary>
    List,
}
