using System.Runtime.CompilerServices;

namespace Graph.Query.Cypher.Values;

/// <summary>The operators <c>&lt;</c>, <c>&lt;=</c>, <c>&gt;</c> and <c>&gt;=</c>: defined within numbers, strings, truth values, lists and one temporal type.</summary>
public static class CypherComparison
{
    /// <summary>Below, at or above zero; <c>null</c> where the two do not compare. Not for NaN, which compares but is neither less nor equal nor greater.</summary>
    public static int? Compare(CypherValue left, CypherValue right)
    {
        if (left.IsNumber && right.IsNumber)
        {
            return Numbers(left, right);
        }

        if (left.Kind != right.Kind)
        {
            return null;
        }

        return left.Kind switch
        {
            CypherKind.String => string.CompareOrdinal(left.AsString, right.AsString),
            CypherKind.Boolean => left.AsInteger.CompareTo(right.AsInteger),
            CypherKind.List => Lists(left.Items, right.Items),
            CypherKind.Temporal => left.AsTemporal.Compare(right.AsTemporal),
            _ => null,
        };
    }

    /// <summary>Exact also where an integer has no equal float. <c>null</c> where one is NaN.</summary>
    internal static int? Numbers(CypherValue left, CypherValue right)
    {
        if (left.Kind == CypherKind.Integer)
        {
            return right.Kind == CypherKind.Integer ? left.AsInteger.CompareTo(right.AsInteger) : Mixed(left.AsInteger, right.AsFloat);
        }

        if (right.Kind == CypherKind.Integer)
        {
            return -Mixed(right.AsInteger, left.AsFloat);
        }

        var (one, other) = (left.AsFloat, right.AsFloat);
        return double.IsNaN(one) || double.IsNaN(other) ? null : one.CompareTo(other);
    }

    private static int? Mixed(long whole, double number)
    {
        if (double.IsNaN(number))
        {
            return null;
        }

        if (number >= 9223372036854775808.0)
        {
            return -1;
        }

        if (number < -9223372036854775808.0)
        {
            return 1;
        }

        var floor = Math.Floor(number);
        var order = whole.CompareTo((long)floor);
        return order != 0 ? order
            : floor < number ? -1
            : 0;
    }

    private static int? Lists(ReadOnlySpan<CypherValue> left, ReadOnlySpan<CypherValue> right)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        for (var i = 0; i < left.Length && i < right.Length; i++)
        {
            if (left[i].IsNull || right[i].IsNull)
            {
                return null;
            }

            var order = Compare(left[i], right[i]);
            if (order != 0)
            {
                return order ?? (CypherEquality.Equal(left[i], right[i]) == true ? 0 : null);
            }
        }

        return left.Length.CompareTo(right.Length);
    }
}
