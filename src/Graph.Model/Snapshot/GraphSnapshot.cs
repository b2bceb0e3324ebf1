using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Graph.Model.Snapshot;

/// <summary>The merged graph at one moment: immutable, in a fixed order, and safe to read from any thread.</summary>
/// <remarks>Derived from the facts of all documents; never edited. Nodes are ordered by label, then id; relationships by type, start,
/// end, id. So whatever walks them in order gives the same output for the same input.</remarks>
public sealed class GraphSnapshot
{
    private readonly NodeTable<GraphNode> byId;
    private readonly NodeTable<ImmutableArray<GraphRelationship>> outgoing;
    private readonly NodeTable<ImmutableArray<GraphRelationship>> incoming;

    // Starts and ends are the places of nodes.
    private GraphSnapshot(
        ImmutableArray<GraphNode> nodes,
        ImmutableArray<GraphRelationship> relationships,
        Dictionary<NodeId, int> places,
        ReadOnlySpan<int> starts,
        ReadOnlySpan<int> ends
    )
        : this(
            nodes,
            relationships,
            new NodeTable<GraphNode>(places, place => nodes[place]),
            new NodeTable<ImmutableArray<GraphRelationship>>(places, new Adjacency(relationships, starts, nodes.Length).Of),
            new NodeTable<ImmutableArray<GraphRelationship>>(places, new Adjacency(relationships, ends, nodes.Length).Of)
        ) { }

    private GraphSnapshot(
        ImmutableArray<GraphNode> nodes,
        ImmutableArray<GraphRelationship> relationships,
        NodeTable<GraphNode> byId,
        NodeTable<ImmutableArray<GraphRelationship>> outgoing,
        NodeTable<ImmutableArray<GraphRelationship>> incoming
    )
    {
        Nodes = nodes;
        Relationships = relationships;
        this.byId = byId;
        this.outgoing = outgoing;
        this.incoming = incoming;
    }

    /// <summary>No nodes at all.</summary>
    public static GraphSnapshot Empty { get; } = OfOrdered([], [], [], []);

    public ImmutableArray<GraphNode> Nodes { get; }

    public ImmutableArray<GraphRelationship> Relationships { get; }

    /// <exception cref="ArgumentException">Two nodes or two relationships share an id, or a relationship ends at no node.</exception>
    public static GraphSnapshot Of(IEnumerable<GraphNode> nodes, IEnumerable<GraphRelationship> relationships)
    {
        var sortedNodes = SnapshotOrder.Sorted(nodes);
        var places = Places(sortedNodes);
        var all = relationships.ToArray();
        var (starts, ends) = (new int[all.Length], new int[all.Length]);
        var keys = new HashSet<string>(all.Length, StringComparer.Ordinal);
        for (var i = 0; i < all.Length; i++)
        {
            if (!places.TryGetValue(all[i].Start, out starts[i]) || !places.TryGetValue(all[i].End, out ends[i]))
            {
                throw Dangling(all[i], nameof(relationships));
            }

            if (!keys.Add(all[i].Id))
            {
                throw new ArgumentException($"Two relationships are called '{all[i].Id}' ({all[i].Type.Text()} from '{all[i].Start}').", nameof(relationships));
            }
        }

        SnapshotOrder.Sort(all, starts, ends, sortedNodes);
        return new GraphSnapshot(sortedNodes, ImmutableCollectionsMarshal.AsImmutableArray(all), places, starts, ends);
    }

    /// <summary>A snapshot of what another one gave as <see cref="Nodes"/> and <see cref="Relationships"/>: for whoever wrote these down and reads them back.</summary>
    /// <param name="nodes">In the order of a snapshot.</param>
    /// <param name="relationships">Likewise; not looked at here.</param>
    /// <param name="starts">For each relationship the place of its start among the nodes.</param>
    /// <param name="ends">For each the place of its end.</param>
    /// <exception cref="ArgumentException">Two nodes share an id.</exception>
    /// <exception cref="IndexOutOfRangeException">A place is that of no node.</exception>
    public static GraphSnapshot OfOrdered(
        ImmutableArray<GraphNode> nodes,
        ImmutableArray<GraphRelationship> relationships,
        ReadOnlySpan<int> starts,
        ReadOnlySpan<int> ends
    ) => new(nodes, relationships, Places(nodes), starts, ends);

    /// <summary>The graph with some of it replaced. Costs what is replaced and one pass over the rest; the same as <see cref="Of"/> for what is in it then.</summary>
    /// <exception cref="ArgumentException">What is taken away is not there, what is added is there already, or a relationship would end at no node.</exception>
    public GraphSnapshot With(SnapshotChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (change.Size > Nodes.Length / 4)
        {
            var goneNodes = change.GoneNodes.Select(node => node.Id).ToHashSet();
            var goneRelationships = change.GoneRelationships.Select(relationship => relationship.Id).ToHashSet(StringComparer.Ordinal);
            return Of(
                Nodes.Where(node => !goneNodes.Contains(node.Id)).Concat(change.NewNodes),
                Relationships.Where(relationship => !goneRelationships.Contains(relationship.Id)).Concat(change.NewRelationships)
            );
        }

        var nodes = SnapshotOrder.Merge(Nodes, change.GoneNodes, change.NewNodes, SnapshotOrder.Nodes);
        var relationships = SnapshotOrder.Merge(Relationships, change.GoneRelationships, change.NewRelationships, SnapshotOrder.Relationships);
        var named = byId.With(
            change
                .GoneNodes.Select(node => KeyValuePair.Create(node.Id, (GraphNode?)null))
                .Concat(change.NewNodes.Select(node => KeyValuePair.Create(node.Id, (GraphNode?)node)))
        );
        var (starts, ends) = (Changed(outgoing, change, r => r.Start), Changed(incoming, change, r => r.End));
        foreach (var relationship in change.NewRelationships)
        {
            if (named.Find(relationship.Start) is null || named.Find(relationship.End) is null)
            {
                throw Dangling(relationship, nameof(change));
            }
        }

        foreach (var node in change.GoneNodes.Where(node => named.Find(node.Id) is null))
        {
            if (starts.Find(node.Id) is { IsDefaultOrEmpty: false } || ends.Find(node.Id) is { IsDefaultOrEmpty: false })
            {
                throw new ArgumentException($"'{node.Id}' goes and leaves relationships behind.", nameof(change));
            }
        }

        return new GraphSnapshot(nodes, relationships, named, starts, ends);
    }

    /// <summary>The node called <paramref name="id"/>, or <c>null</c>.</summary>
    public GraphNode? Find(NodeId id) => byId.Find(id);

    /// <summary>The node called <paramref name="id"/>.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public GraphNode Node(NodeId id) => byId.Find(id) ?? throw new KeyNotFoundException($"There is no node '{id}'.");

    /// <summary>Relationships that begin at <paramref name="id"/>, in the snapshot's order; empty for an unknown node.</summary>
    public ImmutableArray<GraphRelationship> Outgoing(NodeId id) => outgoing.Find(id) is { IsDefault: false } list ? list : [];

    /// <summary>Relationships that end at <paramref name="id"/>, in the snapshot's order; empty for an unknown node.</summary>
    public ImmutableArray<GraphRelationship> Incoming(NodeId id) => incoming.Find(id) is { IsDefault: false } list ? list : [];

    /// <summary>The nodes of one label, in order.</summary>
    public IEnumerable<GraphNode> Labelled(NodeLabel label) => Nodes.Where(node => node.Label == label);

    private static NodeTable<ImmutableArray<GraphRelationship>> Changed(
        NodeTable<ImmutableArray<GraphRelationship>> table,
        SnapshotChange change,
        Func<GraphRelationship, NodeId> end
    )
    {
        var gone = change.GoneRelationships.ToLookup(end);
        var added = change.NewRelationships.ToLookup(end);
        return table.With(
            gone.Select(group => group.Key)
                .Concat(added.Select(group => group.Key))
                .Distinct()
                .Select(id =>
                    KeyValuePair.Create(
                        id,
                        SnapshotOrder.Merge(table.Find(id) is { IsDefault: false } list ? list : [], [.. gone[id]], [.. added[id]], SnapshotOrder.Relationships)
                    )
                )
        );
    }

    private static Dictionary<NodeId, int> Places(ImmutableArray<GraphNode> nodes)
    {
        var places = new Dictionary<NodeId, int>(nodes.Length);
        for (var i = 0; i < nodes.Length; i++)
        {
            if (!places.TryAdd(nodes[i].Id, i))
            {
                throw new ArgumentException($"Two nodes are called '{nodes[i].Id}'.", nameof(nodes));
            }
        }

        return places;
    }

    private static ArgumentException Dangling(GraphRelationship relationship, string parameter) =>
        new($"{relationship.Type.Text()} from '{relationship.Start}' to '{relationship.End}' has an end that is no node.", parameter);
}
