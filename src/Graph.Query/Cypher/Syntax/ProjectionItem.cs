namespace Graph.Query.Cypher.Syntax;

/// <summary>An item of RETURN or WITH.</summary>
/// <param name="Name">After AS, or as the expression is written.</param>
/// <param name="Named">Whether AS is written.</param>
internal sealed record ProjectionItem(Expression Value, string Name, bool Named, TextSpan Span);
