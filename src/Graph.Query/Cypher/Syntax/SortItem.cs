namespace Graph.Query.Cypher.Syntax;

/// <summary>An item of ORDER BY.</summary>
internal sealed record SortItem(Expression Value, bool Descending);
