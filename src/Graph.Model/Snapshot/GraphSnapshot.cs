using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Graph.Model.Snapshot;

/// <summary>The merged graph at one moment: immutable, in a fixed order, and safe to read from any thread.</summary>
/// <remarks>Derived from the facts of all documents; never edited. Nodes are ordered by label, then id; relationships by type, start,
/// end, id. So whatever walks them in order gives the same output for the same input.</remarks>
public sealed class GraphSnapshot
{
    private readonly FrozenDictionary<NodeId, GraphNode> byId;
    private readonly FrozenDictionary<NodeId, ImmutableArray<GraphRelationship>> outgoing;
    private readonly FrozenDictionary<NodeId, ImmutableArray<GraphRelationship>> incoming;

    private GraphSnapshot(ImmutableArray<GraphNode> nodes, ImmutableArray<GraphRelationship> relationships)
    {
        Nodes = nodes;
        Relationships = relationships;
        byId = nodes.ToFrozenDictionary(node => node.Id);
        outgoing = relationships.GroupBy(r => r.Start).ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());
        incoming = relationships.GroupBy(r => r.End).ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());
    }

    /// <summary>No nodes at all.</summary>
    public static GraphSnapshot Empty { get; } = new([], []);

    public ImmutableArray<GraphNode> Nodes { get; }

    public ImmutableArray<GraphRelationship> Relationships { get; }

    /// <exception cref="ArgumentException">Two nodes or two relationships share an id, or a relationship ends at no node.</exception>
    public static GraphSnapshot Of(IEnumerable<GraphNode> nodes, IEnumerable<GraphRelationship> relationships)
    {
        var sortedNodes = nodes.OrderBy(node => node.Label).ThenBy(node => node.Id).ToImmutableArray();
        var ids = new HashSet<NodeId>();
        foreach (var node in sortedNodes)
        {
            if (!ids.Add(node.Id))
            {
                throw new ArgumentException($"Two nodes are called '{node.Id}'.", nameof(nodes));
            }
        }

        var sortedRelationships = relationships
            .OrderBy(r => r.Type)
            .ThenBy(r => r.Start)
            .ThenBy(r => r.End)
            .ThenBy(r => r.Id, StringComparer.Ordinal)
            .ToImmutableArray();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var relationship in sortedRelationships)
        {
            if (!ids.Contains(relationship.Start) || !ids.Contains(relationship.End))
            {
                throw new ArgumentException(
                    $"{relationship.Type.Text()} from '{relationship.Start}' to '{relationship.End}' has an end that is no node.",
                    nameof(relationships)
                );
            }

            if (!keys.Add(relationship.Id))
            {
                throw new ArgumentException(
                    $"Two relationships are called '{relationship.Id}' ({relationship.Type.Text()} from '{relationship.Start}').",
                    nameof(relationships)
                );
            }
        }

        return new GraphSnapshot(sortedNodes, sortedRelationships);
    }

    /// <summary>The node called <paramref name="id"/>, or <c>null</c>.</summary>
    public GraphNode? Find(NodeId id) => byId.GetValueOrDefault(id);

    /// <summary>The node called <paramref name="id"/>.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public GraphNode Node(NodeId id) => byId.TryGetValue(id, out var node) ? node : throw new KeyNotFoundException($"There is no node '{id}'.");

    /// <summary>Relationships that begin at <paramref name="id"/>, in the snapshot's order; empty for an unknown node.</summary>
    public ImmutableArray<GraphRelationship> Outgoing(NodeId id) => outgoing.TryGetValue(id, out var list) ? list : [];

    /// <summary>Relationships that end at <paramref name="id"/>, in the snapshot's order; empty for an unknown node.</summary>
    public ImmutableArray<GraphRelationship> Incoming(NodeId id) => incoming.TryGetValue(id, out var list) ? list : [];

    /// <summary>The nodes of one label, in order.</summary>
    public IEnumerable<GraphNode> Labelled(NodeLabel label) => Nodes.Where(node => node.Label == label);
}
