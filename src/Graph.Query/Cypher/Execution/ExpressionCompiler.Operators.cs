using System.Text.RegularExpressions;
using Graph.Query.Cypher.Syntax;
using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher.Execution;

/// <content>Operators.</content>
internal sealed partial class ExpressionCompiler
{
    private static readonly TimeSpan LongestMatch = TimeSpan.FromSeconds(1);

    private Evaluator CompileUnary(Expression.Unary unary)
    {
        var operand = Compile(unary.Operand);
        var sign = unary.Operator;
        return sign == UnaryOperator.Not ? frame => Not(operand(frame)) : frame => Arithmetic.Sign(sign, operand(frame));
    }

    private static CypherValue Not(CypherValue value) => value.IsNull ? value : CypherValue.Of(!Truth(value)!.Value);

    private static bool? Truth(CypherValue value) =>
        value.Kind switch
        {
            CypherKind.Null => null,
            CypherKind.Boolean => value.AsBoolean,
            _ => throw CypherException.Type("InvalidArgumentType", $"True or false should stand here, not {CypherText.Short(value)}, a {value.TypeName}."),
        };

    private Evaluator CompileBinary(Expression.Binary binary)
    {
        var (left, right) = (Compile(binary.Left), Compile(binary.Right));
        switch (binary.Operator)
        {
            case BinaryOperator.And:
                return frame =>
                {
                    var one = Truth(left(frame));
                    return one == false ? CypherValue.False : CypherValue.Of(one & Truth(right(frame)));
                };
            case BinaryOperator.Or:
                return frame =>
                {
                    var one = Truth(left(frame));
                    return one == true ? CypherValue.True : CypherValue.Of(one | Truth(right(frame)));
                };
            case BinaryOperator.Xor:
                return frame => CypherValue.Of(Truth(left(frame)) ^ Truth(right(frame)));
            case BinaryOperator.Add or BinaryOperator.Concat:
                return frame => Arithmetic.Add(left(frame), right(frame));
            case BinaryOperator.Subtract:
                return frame => Arithmetic.Subtract(left(frame), right(frame));
            case BinaryOperator.Multiply:
                return frame => Arithmetic.Multiply(left(frame), right(frame));
            case BinaryOperator.Divide:
                return frame => Arithmetic.Divide(left(frame), right(frame));
            case BinaryOperator.Modulo:
                return frame => Arithmetic.Modulo(left(frame), right(frame));
            case BinaryOperator.Power:
                return frame => Arithmetic.Power(left(frame), right(frame));
            case BinaryOperator.In:
                return frame => Access.In(left(frame), right(frame));
            case BinaryOperator.StartsWith:
                return frame => OfTexts(left(frame), right(frame), (text, part) => text.StartsWith(part, StringComparison.Ordinal));
            case BinaryOperator.EndsWith:
                return frame => OfTexts(left(frame), right(frame), (text, part) => text.EndsWith(part, StringComparison.Ordinal));
            case BinaryOperator.Contains:
                return frame => OfTexts(left(frame), right(frame), (text, part) => text.Contains(part, StringComparison.Ordinal));
            default:
                return CompileMatches(left, right);
        }
    }

    private static CypherValue OfTexts(CypherValue left, CypherValue right, Func<string, string, bool> test) =>
        left.Kind == CypherKind.String && right.Kind == CypherKind.String ? CypherValue.Of(test(left.AsString, right.AsString)) : default;

    /// <summary>A regular expression must match the whole text.</summary>
    private static Evaluator CompileMatches(Evaluator left, Evaluator right)
    {
        string? lastPattern = null;
        Regex? last = null;
        return frame =>
        {
            var (text, pattern) = (left(frame), right(frame));
            if (text.Kind != CypherKind.String || pattern.Kind != CypherKind.String)
            {
                return default;
            }

            try
            {
                if (lastPattern != pattern.AsString)
                {
                    // By itself first: it must be one without what is put around it.
                    _ = new Regex(pattern.AsString, RegexOptions.CultureInvariant, LongestMatch);
                    last = new Regex($"^(?:{pattern.AsString})\\z", RegexOptions.CultureInvariant, LongestMatch);
                    lastPattern = pattern.AsString;
                }

                return CypherValue.Of(last!.IsMatch(text.AsString));
            }
            catch (RegexParseException e)
            {
                throw CypherException.Argument("InvalidRegex", $"{CypherText.Short(pattern)} is no regular expression: {e.Message}");
            }
            catch (RegexMatchTimeoutException)
            {
                throw CypherException.Limit("TimeLimit", $"Matching the regular expression {CypherText.Short(pattern)} takes too long.");
            }
        };
    }

    private Evaluator CompileComparison(Expression.Comparison comparison)
    {
        var operands = CompileAll(comparison.Operands);
        var operators = comparison.Operators.ToArray();
        if (operators.Length == 1)
        {
            var (left, right) = (operands[0], operands[1]);
            return operators[0] switch
            {
                ComparisonOperator.Equal => frame => CypherValue.Of(CypherEquality.Equal(left(frame), right(frame))),
                ComparisonOperator.NotEqual => frame => CypherValue.Of(!CypherEquality.Equal(left(frame), right(frame))),
                var single => frame => CypherValue.Of(Compare(single, left(frame), right(frame))),
            };
        }

        return frame =>
        {
            bool? result = true;
            var left = operands[0](frame);
            for (var i = 0; i < operators.Length && result != false; i++)
            {
                var right = operands[i + 1](frame);
                result &= Compare(operators[i], left, right);
                left = right;
            }

            return CypherValue.Of(result);
        };
    }

    private static bool? Compare(ComparisonOperator comparison, CypherValue left, CypherValue right)
    {
        if (comparison is ComparisonOperator.Equal or ComparisonOperator.NotEqual)
        {
            var equal = CypherEquality.Equal(left, right);
            return comparison == ComparisonOperator.Equal ? equal : !equal;
        }

        if (CypherComparison.Compare(left, right) is not { } order)
        {
            // NaN is a number like others here: it compares, but is neither below nor above.
            return left.IsNumber && right.IsNumber ? false : null;
        }

        return comparison switch
        {
            ComparisonOperator.Less => order < 0,
            ComparisonOperator.LessOrEqual => order <= 0,
            ComparisonOperator.Greater => order > 0,
            _ => order >= 0,
        };
    }
}
