namespace Graph.Query.Cypher.Syntax;

/// <summary>Which of the paths between two nodes a pattern asks for.</summary>
internal enum ShortestKind
{
    None,
    One,
    All,
    Several,
    Groups,
}
