using System.Collections.Immutable;

namespace Graph.Model.Snapshot;

/// <summary>The order in which a snapshot keeps what is in it.</summary>
internal static class SnapshotOrder
{
    public static Comparer<GraphNode> Nodes { get; } =
        Comparer<GraphNode>.Create((one, other) => one.Label != other.Label ? one.Label.CompareTo(other.Label) : one.Id.CompareTo(other.Id));

    public static Comparer<GraphRelationship> Relationships { get; } = Comparer<GraphRelationship>.Create(Compare);

    /// <summary>A sorted list without some of its items and with others.</summary>
    /// <exception cref="ArgumentException">An item that is to go is not there, or one that is to come is.</exception>
    public static ImmutableArray<T> Merge<T>(ImmutableArray<T> sorted, ImmutableArray<T> gone, ImmutableArray<T> added, Comparer<T> order)
        where T : class
    {
        if (gone.IsEmpty && added.IsEmpty)
        {
            return sorted;
        }

        var without = gone.Order(order).ToArray();
        var with = added.Order(order).ToArray();
        var merged = ImmutableArray.CreateBuilder<T>(sorted.Length - without.Length + with.Length);
        var all = System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsArray(sorted)!;
        var (from, g, a) = (0, 0, 0);
        while (g < without.Length || a < with.Length)
        {
            var goes = a >= with.Length || (g < without.Length && order.Compare(without[g], with[a]) <= 0);
            var item = goes ? without[g] : with[a];
            var at = Array.BinarySearch(all, from, all.Length - from, item, order);
            if (goes ? at < 0 : at >= 0)
            {
                throw new ArgumentException($"{item} is {(goes ? "not" : "already")} in the graph.", nameof(gone));
            }

            var until = goes ? at : ~at;
            merged.AddRange(sorted.AsSpan(from, until - from));
            from = until;
            if (goes)
            {
                from++;
                g++;
            }
            else
            {
                merged.Add(item);
                a++;
            }
        }

        merged.AddRange(sorted.AsSpan()[from..]);
        return merged.MoveToImmutable();
    }

    private static int Compare(GraphRelationship one, GraphRelationship other)
    {
        var order = one.Type.CompareTo(other.Type);
        order = order != 0 ? order : one.Start.CompareTo(other.Start);
        order = order != 0 ? order : one.End.CompareTo(other.End);
        return order != 0 ? order : string.CompareOrdinal(one.Id, other.Id);
    }
}
