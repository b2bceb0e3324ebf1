using Graph.Model.Snapshot;

namespace Graph.Resolution.Writing;

/// <summary>The graph in the making: fragments come and go, and each time only what they touch is written anew.</summary>
internal sealed class Fragments
{
    private readonly Dictionary<object, Fragment> fragments = new(ReferenceEqualityComparer.Instance);
    private readonly LinkTable links = new();
    private readonly Dictionary<NodeId, (GraphNode? Before, GraphNode? Now)> nodes = [];
    private readonly Dictionary<string, (GraphRelationship? Before, GraphRelationship? Now)> relationships = new(StringComparer.Ordinal);
    private GraphSnapshot snapshot = GraphSnapshot.Empty;

    /// <summary>Lays a fragment in place of what its owner gave before. What another owner gave under the same id must be gone.</summary>
    public void Put(object owner, Fragment fragment)
    {
        Remove(owner);
        fragments[owner] = fragment;
        foreach (var node in fragment.Nodes)
        {
            nodes[node.Id] = (nodes.GetValueOrDefault(node.Id).Before, node);
        }

        foreach (var relationship in fragment.Relationships)
        {
            relationships[relationship.Id] = (relationships.GetValueOrDefault(relationship.Id).Before, relationship);
        }

        foreach (var link in fragment.Links)
        {
            links.Add(link);
        }
    }

    public void Remove(object owner)
    {
        if (!fragments.Remove(owner, out var fragment))
        {
            return;
        }

        foreach (var node in fragment.Nodes)
        {
            nodes[node.Id] = (nodes.TryGetValue(node.Id, out var known) ? known.Before : node, null);
        }

        foreach (var relationship in fragment.Relationships)
        {
            relationships[relationship.Id] = (relationships.TryGetValue(relationship.Id, out var known) ? known.Before : relationship, null);
        }

        foreach (var link in fragment.Links)
        {
            links.Remove(link);
        }
    }

    public GraphSnapshot Snapshot()
    {
        foreach (var (before, now) in links.Changes())
        {
            relationships[(before ?? now)!.Id] = (before, now);
        }

        snapshot = snapshot.With(
            new SnapshotChange(
                [.. nodes.Values.Select(pair => pair.Before).OfType<GraphNode>()],
                [.. nodes.Values.Select(pair => pair.Now).OfType<GraphNode>()],
                [.. relationships.Values.Select(pair => pair.Before).OfType<GraphRelationship>()],
                [.. relationships.Values.Select(pair => pair.Now).OfType<GraphRelationship>()]
            )
        );
        nodes.Clear();
        relationships.Clear();
        return snapshot;
    }
}
