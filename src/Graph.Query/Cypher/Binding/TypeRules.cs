using Graph.Query.Cypher.Syntax;
using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher.Binding;

/// <summary>Types that follow from operators, and operands that can never fit.</summary>
internal static class TypeRules
{
    public static CypherType Of(CypherValue value) =>
        value.Kind switch
        {
            CypherKind.Null => new(TypeKind.Null),
            CypherKind.Boolean => CypherType.Boolean,
            CypherKind.Integer => new(TypeKind.Integer),
            CypherKind.Float => new(TypeKind.Float),
            CypherKind.String => new(TypeKind.String),
            _ => CypherType.Any,
        };

    public static void Require(CypherType type, TextSpan span, string what, params ReadOnlySpan<TypeKind> kinds)
    {
        if (type.IsNot(kinds))
        {
            throw CypherException.Syntax("InvalidArgumentType", $"Here {what} should stand, not a {type.Kind}.", span);
        }
    }

    public static CypherType Of(Expression.Unary unary, CypherType operand)
    {
        if (unary.Operator == UnaryOperator.Not)
        {
            Require(operand, unary.Operand.Span, "true or false", TypeKind.Boolean);
            return CypherType.Boolean;
        }

        if (operand.Is(TypeKind.String, TypeKind.Boolean, TypeKind.Node, TypeKind.Relationship, TypeKind.Path, TypeKind.List, TypeKind.Map))
        {
            Require(operand, unary.Operand.Span, "a number", TypeKind.Integer, TypeKind.Float);
        }

        return operand;
    }

    public static CypherType Of(Expression.Binary binary, CypherType left, CypherType right)
    {
        switch (binary.Operator)
        {
            case BinaryOperator.And or BinaryOperator.Or or BinaryOperator.Xor:
                Require(left, binary.Left.Span, "true or false", TypeKind.Boolean);
                Require(right, binary.Right.Span, "true or false", TypeKind.Boolean);
                return CypherType.Boolean;
            case BinaryOperator.In:
                Require(right, binary.Right.Span, "a list", TypeKind.List);
                return CypherType.Boolean;
            case BinaryOperator.StartsWith or BinaryOperator.EndsWith or BinaryOperator.Contains or BinaryOperator.Matches:
                return CypherType.Boolean;
            case BinaryOperator.Add or BinaryOperator.Concat:
                return OfSum(left, right);
            default:
                RequireNumber(left, binary.Left.Span);
                RequireNumber(right, binary.Right.Span);
                return OfNumbers(binary.Operator, left, right);
        }
    }

    private static void RequireNumber(CypherType type, TextSpan span)
    {
        if (type.Is(TypeKind.String, TypeKind.Boolean, TypeKind.Node, TypeKind.Relationship, TypeKind.Path, TypeKind.List, TypeKind.Map))
        {
            Require(type, span, "a number", TypeKind.Integer, TypeKind.Float);
        }
    }

    private static CypherType OfNumbers(BinaryOperator operation, CypherType left, CypherType right)
    {
        if (!left.Is(TypeKind.Integer, TypeKind.Float) || !right.Is(TypeKind.Integer, TypeKind.Float))
        {
            return CypherType.Any;
        }

        return operation == BinaryOperator.Power || left.Kind == TypeKind.Float || right.Kind == TypeKind.Float ? new(TypeKind.Float) : new(TypeKind.Integer);
    }

    private static CypherType OfSum(CypherType left, CypherType right)
    {
        if (left.Is(TypeKind.List) || right.Is(TypeKind.List))
        {
            return new CypherType(TypeKind.List);
        }

        return left.Is(TypeKind.String) && right.Is(TypeKind.String) ? new CypherType(TypeKind.String) : OfNumbers(BinaryOperator.Add, left, right);
    }
}
