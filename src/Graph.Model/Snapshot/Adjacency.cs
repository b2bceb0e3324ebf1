using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Graph.Model.Snapshot;

/// <summary>The relationships at one end of each node, in their order. A node's list is made when it is first asked for.</summary>
internal sealed class Adjacency
{
    private readonly ImmutableArray<GraphRelationship> relationships;
    private readonly int[] first;
    private readonly int[] sorted;
    private readonly ImmutableArray<GraphRelationship>[] lists;

    /// <param name="relationships">All of them.</param>
    /// <param name="ends">For each the place of the node that it is listed at.</param>
    /// <param name="nodes">How many nodes there are.</param>
    public Adjacency(ImmutableArray<GraphRelationship> relationships, ReadOnlySpan<int> ends, int nodes)
    {
        this.relationships = relationships;
        first = new int[nodes + 1];
        sorted = new int[relationships.Length];
        lists = new ImmutableArray<GraphRelationship>[nodes];
        foreach (var node in ends)
        {
            first[node + 1]++;
        }

        for (var node = 0; node < nodes; node++)
        {
            first[node + 1] += first[node];
        }

        var next = first.AsSpan(0, nodes).ToArray();
        for (var i = 0; i < ends.Length; i++)
        {
            sorted[next[ends[i]]++] = i;
        }
    }

    /// <summary>Those of the node at a place.</summary>
    public ImmutableArray<GraphRelationship> Of(int node)
    {
        // Two threads may make the same list; either is as good.
        if (lists[node].IsDefault)
        {
            var list = new GraphRelationship[first[node + 1] - first[node]];
            for (var i = 0; i < list.Length; i++)
            {
                list[i] = relationships[sorted[first[node] + i]];
            }

            lists[node] = ImmutableCollectionsMarshal.AsImmutableArray(list);
        }

        return lists[node];
    }
}
