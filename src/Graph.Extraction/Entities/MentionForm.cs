namespace Graph.Extraction.Entities;

/// <summary>How a mention refers.</summary>
internal enum MentionForm
{
    /// <summary>By a name.</summary>
    Name,

    /// <summary>A country by an adjective or a word for its people.</summary>
    Demonym,

    /// <summary>A country by its seat of government.</summary>
    Government,

    /// <summary>By an office without a name, or "counterpart".</summary>
    Office,

    /// <summary>By a pronoun.</summary>
    Pronoun,

    /// <summary>Several at once: "the two leaders", "both sides".</summary>
    Group,
}
