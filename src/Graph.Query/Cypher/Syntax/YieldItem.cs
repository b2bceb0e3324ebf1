namespace Graph.Query.Cypher.Syntax;

/// <summary>An item of YIELD: the column of the procedure, and what it is called from there on.</summary>
internal sealed record YieldItem(string Field, string Name, TextSpan Span);
