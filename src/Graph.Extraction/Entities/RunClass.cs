namespace Graph.Extraction.Entities;

/// <summary>What a run of capital words that no list knows is taken for.</summary>
internal enum RunClass
{
    /// <summary>Nothing, or not a run.</summary>
    None,

    /// <summary>A person by two words or more.</summary>
    FullName,

    /// <summary>A person by one word, with a title or honorific beside it.</summary>
    Single,

    /// <summary>One word that may be part of a person's name.</summary>
    Partial,

    Organization,

    Place,
}
