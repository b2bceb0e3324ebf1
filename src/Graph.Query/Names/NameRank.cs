namespace Graph.Query.Names;

/// <summary>How well a typed name fits a node; the lower the better.</summary>
internal enum NameRank
{
    /// <summary>Its id, or the part of its id after the colon.</summary>
    Id,

    /// <summary>Its name, in any word order.</summary>
    Name,

    /// <summary>One of its aliases, its acronym or its ISO code.</summary>
    Alias,

    /// <summary>Some whole words of its name or of an alias.</summary>
    Part,

    /// <summary>Beginnings of words of its name or of an alias.</summary>
    Beginning,
}
