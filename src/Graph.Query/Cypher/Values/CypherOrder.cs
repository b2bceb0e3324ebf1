using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Graph.Query.Cypher.Values;

/// <summary>The order of ORDER BY, min and max: total over all values. Ascending: maps, nodes, relationships, lists, paths, temporal values, texts,
/// truth values, numbers, NaN, null.</summary>
public sealed class CypherOrder : IComparer<CypherValue>
{
    public static CypherOrder Ascending { get; } = new();

    public int Compare(CypherValue x, CypherValue y)
    {
        if (x.Kind == CypherKind.String && y.Kind == CypherKind.String)
        {
            return string.CompareOrdinal(x.AsString, y.AsString);
        }

        var rank = Rank(x.Kind).CompareTo(Rank(y.Kind));
        if (rank != 0)
        {
            return rank;
        }

        return x.Kind switch
        {
            CypherKind.Null => 0,
            CypherKind.Boolean or CypherKind.Node or CypherKind.Relationship => x.AsInteger.CompareTo(y.AsInteger),
            CypherKind.Integer or CypherKind.Float => CypherComparison.Numbers(x, y) ?? NaN(x).CompareTo(NaN(y)),
            CypherKind.List => Lists(x.Items, y.Items),
            CypherKind.Map => Maps(x.AsMap, y.AsMap),
            CypherKind.Path => Paths(x.AsPath, y.AsPath),
            CypherKind.Temporal => Temporals(x.AsTemporal, y.AsTemporal),
            _ => throw new UnreachableException(),
        };
    }

    private static int Rank(CypherKind kind) =>
        kind switch
        {
            CypherKind.Map => 0,
            CypherKind.Node => 1,
            CypherKind.Relationship => 2,
            CypherKind.List => 3,
            CypherKind.Path => 4,
            CypherKind.Temporal => 5,
            CypherKind.String => 6,
            CypherKind.Boolean => 7,
            CypherKind.Integer or CypherKind.Float => 8,
            _ => 9,
        };

    private static int NaN(CypherValue value) => double.IsNaN(value.AsFloat) ? 1 : 0;

    private static int Temporals(ITemporalValue left, ITemporalValue right) => left.Rank != right.Rank ? left.Rank.CompareTo(right.Rank) : left.Order(right);

    private static int Lists(ReadOnlySpan<CypherValue> left, ReadOnlySpan<CypherValue> right)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        for (var i = 0; i < left.Length && i < right.Length; i++)
        {
            var order = Ascending.Compare(left[i], right[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return left.Length.CompareTo(right.Length);
    }

    private static int Maps(CypherMap left, CypherMap right)
    {
        if (left.Count != right.Count)
        {
            return left.Count.CompareTo(right.Count);
        }

        var one = left.OrderBy(pair => pair.Key, StringComparer.Ordinal).ToList();
        var other = right.OrderBy(pair => pair.Key, StringComparer.Ordinal).ToList();
        for (var i = 0; i < one.Count; i++)
        {
            var order = string.CompareOrdinal(one[i].Key, other[i].Key);
            order = order != 0 ? order : Ascending.Compare(one[i].Value, other[i].Value);
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }

    private static int Paths(CypherPath left, CypherPath right)
    {
        for (var i = 0; i < left.Nodes.Length && i < right.Nodes.Length; i++)
        {
            var order = left.Nodes[i].CompareTo(right.Nodes[i]);
            if (order == 0 && i < left.Length && i < right.Length)
            {
                order = left.Relationships[i].CompareTo(right.Relationships[i]);
            }

            if (order != 0)
            {
                return order;
            }
        }

        return left.Length.CompareTo(right.Length);
    }
}
