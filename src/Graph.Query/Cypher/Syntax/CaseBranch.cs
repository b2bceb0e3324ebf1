namespace Graph.Query.Cypher.Syntax;

/// <summary><c>WHEN … THEN …</c>.</summary>
internal sealed record CaseBranch(Expression When, Expression Then);
