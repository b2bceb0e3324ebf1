namespace Graph.Query.Cypher.Syntax;

/// <summary>An operator between two operands, comparisons excepted.</summary>
internal enum BinaryOperator
{
    Or,
    Xor,
    And,
    Add,
    Subtract,
    Multiply,
    Divide,
    Modulo,
    Power,
    In,
    StartsWith,
    EndsWith,
    Contains,
    Matches,
    Concat,
}
