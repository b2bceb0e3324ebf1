namespace Graph.Query.Cypher.Syntax;

/// <summary>An operator that compares; these may be chained.</summary>
internal enum ComparisonOperator
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}
