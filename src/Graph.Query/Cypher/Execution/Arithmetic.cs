using Graph.Query.Cypher.Syntax;
using Graph.Query.Cypher.Temporal;
using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher.Execution;

/// <summary>The operators of numbers, and <c>+</c> of texts and lists. Null with null; whole numbers that grow too large are an error.</summary>
internal static class Arithmetic
{
    public static CypherValue Add(CypherValue left, CypherValue right)
    {
        if (left.Kind == CypherKind.Integer && right.Kind == CypherKind.Integer)
        {
            var sum = unchecked(left.AsInteger + right.AsInteger);
            return ((left.AsInteger ^ sum) & (right.AsInteger ^ sum)) < 0 ? throw Overflow("+") : CypherValue.Of(sum);
        }

        if (left.Kind == CypherKind.List || right.Kind == CypherKind.List)
        {
            return Joined(left, right);
        }

        if (left.IsNull || right.IsNull)
        {
            return default;
        }

        if (left.IsNumber && right.IsNumber)
        {
            return CypherValue.Of(left.AsFloat + right.AsFloat);
        }

        if (left.Kind == CypherKind.String || right.Kind == CypherKind.String)
        {
            return IsText(left) && IsText(right) ? CypherValue.Of(Text(left) + Text(right)) : throw Wrong("+", left, right);
        }

        return TemporalFunctions.Add(left, right) ?? throw Wrong("+", left, right);
    }

    public static CypherValue Subtract(CypherValue left, CypherValue right)
    {
        if (left.Kind == CypherKind.Integer && right.Kind == CypherKind.Integer)
        {
            var difference = unchecked(left.AsInteger - right.AsInteger);
            return ((left.AsInteger ^ right.AsInteger) & (left.AsInteger ^ difference)) < 0 ? throw Overflow("-") : CypherValue.Of(difference);
        }

        return Numbers(left, right, "-", (a, b) => a - b, TemporalFunctions.Subtract);
    }

    public static CypherValue Multiply(CypherValue left, CypherValue right)
    {
        if (left.Kind == CypherKind.Integer && right.Kind == CypherKind.Integer)
        {
            var high = Math.BigMul(left.AsInteger, right.AsInteger, out var low);
            return high != low >> 63 ? throw Overflow("*") : CypherValue.Of(low);
        }

        return Numbers(left, right, "*", (a, b) => a * b, TemporalFunctions.Multiply);
    }

    public static CypherValue Divide(CypherValue left, CypherValue right)
    {
        if (left.Kind != CypherKind.Integer || right.Kind != CypherKind.Integer)
        {
            return Numbers(left, right, "/", (a, b) => a / b, TemporalFunctions.Divide);
        }

        if (right.AsInteger == 0)
        {
            throw new CypherException(CypherErrorClass.ArithmeticError, CypherPhase.Runtime, "DivisionByZero", "Division by zero.");
        }

        return right.AsInteger == -1 ? Subtract(CypherValue.Of(0L), left) : CypherValue.Of(left.AsInteger / right.AsInteger);
    }

    public static CypherValue Modulo(CypherValue left, CypherValue right)
    {
        if (left.Kind != CypherKind.Integer || right.Kind != CypherKind.Integer)
        {
            return Numbers(left, right, "%", (a, b) => a % b, (_, _) => null);
        }

        if (right.AsInteger == 0)
        {
            throw new CypherException(CypherErrorClass.ArithmeticError, CypherPhase.Runtime, "DivisionByZero", "Division by zero.");
        }

        return CypherValue.Of(right.AsInteger == -1 ? 0 : left.AsInteger % right.AsInteger);
    }

    public static CypherValue Power(CypherValue left, CypherValue right) => Numbers(left, right, "^", Math.Pow, (_, _) => null);

    public static CypherValue Sign(UnaryOperator sign, CypherValue operand)
    {
        if (operand.IsNull || (sign == UnaryOperator.Plus && operand.IsNumber))
        {
            return operand;
        }

        return operand.Kind switch
        {
            CypherKind.Float => CypherValue.Of(-operand.AsFloat),
            CypherKind.Temporal => Multiply(operand, CypherValue.Of(-1L)),
            _ => Subtract(CypherValue.Of(0L), operand),
        };
    }

    internal static CypherException Overflow(string operation) =>
        new(
            CypherErrorClass.ArithmeticError,
            CypherPhase.Runtime,
            "IntegerOverflow",
            $"The whole number that {operation} gives is too large: the largest is {long.MaxValue}."
        );

    private static CypherValue Numbers(
        CypherValue left,
        CypherValue right,
        string operation,
        Func<double, double, double> onNumbers,
        Func<CypherValue, CypherValue, CypherValue?> onOthers
    )
    {
        if (left.IsNull || right.IsNull)
        {
            return default;
        }

        if (left.IsNumber && right.IsNumber)
        {
            return CypherValue.Of(onNumbers(left.AsFloat, right.AsFloat));
        }

        var temporal = left.Kind == CypherKind.Temporal || right.Kind == CypherKind.Temporal;
        return (temporal ? onOthers(left, right) : null) ?? throw Wrong(operation, left, right);
    }

    private static CypherValue Joined(CypherValue left, CypherValue right)
    {
        if (left.IsNull || right.IsNull)
        {
            return default;
        }

        if (left.Kind != CypherKind.List)
        {
            return CypherValue.List([left, .. right.Items]);
        }

        return right.Kind == CypherKind.List ? CypherValue.List([.. left.Items, .. right.Items]) : CypherValue.List([.. left.Items, right]);
    }

    private static bool IsText(CypherValue value) =>
        value.Kind is CypherKind.String or CypherKind.Integer or CypherKind.Float or CypherKind.Boolean or CypherKind.Temporal;

    private static string Text(CypherValue value) =>
        value.Kind switch
        {
            CypherKind.String => value.AsString,
            CypherKind.Temporal => value.AsTemporal.ToString(),
            _ => CypherText.Of(value),
        };

    private static CypherException Wrong(string operation, CypherValue left, CypherValue right) =>
        CypherException.Type(
            "InvalidArgumentType",
            $"{CypherText.Short(left)} {operation} {CypherText.Short(right)} means nothing: these are a {left.TypeName} and a {right.TypeName}."
        );
}
