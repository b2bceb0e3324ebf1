using System.Runtime.CompilerServices;

namespace Graph.Query.Cypher.Values;

/// <summary>The two equalities of the language: the operator <c>=</c>, which may be null, and the equivalence of DISTINCT and grouping.</summary>
public static class CypherEquality
{
    /// <summary>The operator <c>=</c>. Null where either is null, or where lists or maps differ only in what is null; NaN equals nothing.</summary>
    public static bool? Equal(CypherValue left, CypherValue right)
    {
        if (left.IsNull || right.IsNull)
        {
            return null;
        }

        if (left.Kind != right.Kind)
        {
            return left.IsNumber && right.IsNumber && NumbersEqual(left, right);
        }

        return left.Kind switch
        {
            CypherKind.Boolean or CypherKind.Integer => left.AsInteger == right.AsInteger,
            CypherKind.Float => left.AsFloat == right.AsFloat,
            CypherKind.String => string.Equals(left.AsString, right.AsString, StringComparison.Ordinal),
            CypherKind.Node or CypherKind.Relationship => left.Index == right.Index,
            CypherKind.List => ListsEqual(left.Items, right.Items),
            CypherKind.Map => MapsEqual(left.AsMap, right.AsMap),
            CypherKind.Path => left.AsPath.Equals(right.AsPath),
            _ => left.AsTemporal.Equals(right.AsTemporal),
        };
    }

    /// <summary>Whether the two are one value to DISTINCT and grouping.</summary>
    public static bool Equivalent(CypherValue left, CypherValue right)
    {
        if (left.Kind != right.Kind)
        {
            return left.IsNumber && right.IsNumber && NumbersEqual(left, right);
        }

        switch (left.Kind)
        {
            case CypherKind.Null:
                return true;
            case CypherKind.Float:
                return left.AsFloat.Equals(right.AsFloat);
            case CypherKind.List:
                RuntimeHelpers.EnsureSufficientExecutionStack();
                return left.Items.SequenceEqual(right.Items);
            case CypherKind.Map:
                var (one, other) = (left.AsMap, right.AsMap);
                return one.Count == other.Count && one.All(pair => other.TryGet(pair.Key, out var value) && Equivalent(pair.Value, value));
            default:
                return Equal(left, right) == true;
        }
    }

    internal static int Hash(CypherValue value)
    {
        switch (value.Kind)
        {
            case CypherKind.Null:
                return 0;
            case CypherKind.Float:
                var number = value.AsFloat;
                return number == Math.Floor(number) && Math.Abs(number) < 9e18 ? ((long)number).GetHashCode() : number.GetHashCode();
            case CypherKind.String:
                return value.AsString.GetHashCode(StringComparison.Ordinal);
            case CypherKind.List:
                RuntimeHelpers.EnsureSufficientExecutionStack();
                var hash = new HashCode();
                foreach (var item in value.Items)
                {
                    hash.Add(Hash(item));
                }

                return hash.ToHashCode();
            case CypherKind.Map:
                return value.AsMap.Sum(pair => pair.Key.GetHashCode(StringComparison.Ordinal) % 65536);
            case CypherKind.Path:
                return value.AsPath.GetHashCode();
            case CypherKind.Temporal:
                return value.AsTemporal.GetHashCode();
            default:
                return value.AsInteger.GetHashCode();
        }
    }

    private static bool NumbersEqual(CypherValue left, CypherValue right) => CypherComparison.Numbers(left, right) == 0;

    private static bool? ListsEqual(ReadOnlySpan<CypherValue> left, ReadOnlySpan<CypherValue> right)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (left.Length != right.Length)
        {
            return false;
        }

        bool? result = true;
        for (var i = 0; i < left.Length; i++)
        {
            switch (Equal(left[i], right[i]))
            {
                case false:
                    return false;
                case null:
                    result = null;
                    break;
            }
        }

        return result;
    }

    private static bool? MapsEqual(CypherMap left, CypherMap right)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (left.Count != right.Count)
        {
            return false;
        }

        bool? result = true;
        foreach (var (key, value) in left)
        {
            var equal = right.TryGet(key, out var other) ? Equal(value, other) : false;
            if (equal == false)
            {
                return false;
            }

            result = equal is null ? null : result;
        }

        return result;
    }
}
