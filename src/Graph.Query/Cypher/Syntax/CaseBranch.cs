namespace Graph.Query.Cypher.Syntax;

/// <summary><c>WHEN … THEN …</c>.</summary>
/// <param name="IsCondition">Whether it must be true, and not equal to the subject.</param>
internal sealed record CaseBranch(Expression When, bool IsCondition, Expression Then);
