using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Graph.Model.Snapshot;

/// <summary>The order in which a snapshot keeps what is in it.</summary>
internal static class SnapshotOrder
{
    public static Comparer<GraphNode> Nodes { get; } =
        Comparer<GraphNode>.Create((one, other) => one.Label != other.Label ? one.Label.CompareTo(other.Label) : one.Id.CompareTo(other.Id));

    public static Comparer<GraphRelationship> Relationships { get; } = Comparer<GraphRelationship>.Create(Compare);

    // Of the place of a node, in bits.
    private const int PlaceLength = 28;

    /// <summary>Nodes in their order.</summary>
    public static ImmutableArray<GraphNode> Sorted(IEnumerable<GraphNode> nodes)
    {
        var sorted = nodes.ToArray();
        Array.Sort(sorted, Nodes);
        return ImmutableCollectionsMarshal.AsImmutableArray(sorted);
    }

    /// <summary>Puts relationships in their order, with the places of their ends along.</summary>
    /// <remarks>Compares numbers in place of ids: where an end stands among all ids in ordinal order.</remarks>
    /// <param name="relationships">No two of one id.</param>
    /// <param name="starts">For each the place of its start among the nodes.</param>
    /// <param name="ends">Likewise.</param>
    /// <param name="nodes">In their order; fewer than 2^28.</param>
    public static void Sort(GraphRelationship[] relationships, int[] starts, int[] ends, ImmutableArray<GraphNode> nodes)
    {
        var byRank = ByRank(nodes);
        var ranks = new int[nodes.Length];
        for (var rank = 0; rank < byRank.Length; rank++)
        {
            ranks[byRank[rank]] = rank;
        }

        var keys = new ulong[relationships.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = ((ulong)relationships[i].Type << (2 * PlaceLength)) | ((ulong)ranks[starts[i]] << PlaceLength) | (uint)ranks[ends[i]];
        }

        Array.Sort(keys, relationships);
        for (int from = 0, until; from < keys.Length; from = until)
        {
            for (until = from + 1; until < keys.Length && keys[until] == keys[from]; until++) { }

            if (until - from > 1)
            {
                Array.Sort(relationships, from, until - from, Relationships);
            }
        }

        const ulong Place = (1UL << PlaceLength) - 1;
        for (var i = 0; i < keys.Length; i++)
        {
            (starts[i], ends[i]) = (byRank[(keys[i] >> PlaceLength) & Place], byRank[keys[i] & Place]);
        }
    }

    // The nodes of each label are in ordinal order: the labels have but to be laid together.
    private static int[] ByRank(ImmutableArray<GraphNode> nodes)
    {
        var heads = new List<(int Next, int Until)>();
        for (int from = 0, until; from < nodes.Length; from = until)
        {
            for (until = from + 1; until < nodes.Length && nodes[until].Label == nodes[from].Label; until++) { }

            heads.Add((from, until));
        }

        var sorted = new int[nodes.Length];
        for (var rank = 0; rank < sorted.Length; rank++)
        {
            var least = 0;
            for (var i = 1; i < heads.Count; i++)
            {
                least = nodes[heads[i].Next].Id < nodes[heads[least].Next].Id ? i : least;
            }

            var (next, until) = heads[least];
            sorted[rank] = next;
            if (next + 1 == until)
            {
                heads.RemoveAt(least);
            }
            else
            {
                heads[least] = (next + 1, until);
            }
        }

        return sorted;
    }

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
        var all = ImmutableCollectionsMarshal.AsArray(sorted)!;
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
