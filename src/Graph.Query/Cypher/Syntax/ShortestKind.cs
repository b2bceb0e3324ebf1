namespace Graph.Query.Cypher.Syntax;

/// <summary>Which of the paths between two nodes a pattern asks for.</summary>
internal enum ShortestKind
{
    /// <summary>All of them.</summary>
    None,

    /// <summary><c>shortestPath</c>: one that also fulfils the conditions of its MATCH.</summary>
    One,

    /// <summary><c>allShortestPaths</c>, likewise.</summary>
    All,

    /// <summary><c>SHORTEST k</c>: so many, whatever the conditions of the MATCH say of them afterwards.</summary>
    Several,

    /// <summary><c>SHORTEST k GROUPS</c>: all that have one of the k shortest lengths, likewise.</summary>
    Groups,
}
