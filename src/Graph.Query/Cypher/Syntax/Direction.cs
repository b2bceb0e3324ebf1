namespace Graph.Query.Cypher.Syntax;

/// <summary>Which way a pattern crosses a relationship.</summary>
internal enum Direction
{
    Outgoing,
    Incoming,
    Both,
}
