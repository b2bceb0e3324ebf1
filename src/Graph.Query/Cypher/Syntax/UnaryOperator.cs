namespace Graph.Query.Cypher.Syntax;

/// <summary>An operator before its operand.</summary>
internal enum UnaryOperator
{
    Not,
    Plus,
    Minus,
}
