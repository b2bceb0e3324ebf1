using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Graph.Model.Snapshot;

/// <summary>Makes tables of what is in a graph.</summary>
internal static class NodeTables
{
    public static NodeTable<GraphNode> Of(ImmutableArray<GraphNode> nodes)
    {
        var table = new Dictionary<NodeId, GraphNode>(nodes.Length);
        foreach (var node in nodes)
        {
            table.Add(node.Id, node);
        }

        return new NodeTable<GraphNode>(table);
    }

    /// <summary>The relationships at one end of each node, in their order.</summary>
    public static NodeTable<ImmutableArray<GraphRelationship>> Of(ImmutableArray<GraphRelationship> relationships, Func<GraphRelationship, NodeId> end)
    {
        var counts = new Dictionary<NodeId, int>();
        foreach (var relationship in relationships)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, end(relationship), out _)++;
        }

        var lists = counts.ToDictionary(pair => pair.Key, pair => new GraphRelationship[pair.Value]);
        foreach (var relationship in relationships)
        {
            var list = lists[end(relationship)];
            list[^CollectionsMarshal.GetValueRefOrNullRef(counts, end(relationship))--] = relationship;
        }

        var table = new Dictionary<NodeId, ImmutableArray<GraphRelationship>>(lists.Count);
        foreach (var (id, list) in lists)
        {
            table.Add(id, ImmutableCollectionsMarshal.AsImmutableArray(list));
        }

        return new NodeTable<ImmutableArray<GraphRelationship>>(table);
    }
}
