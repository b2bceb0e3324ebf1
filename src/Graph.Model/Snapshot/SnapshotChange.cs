using System.Collections.Immutable;

namespace Graph.Model.Snapshot;

/// <summary>What turns one graph into another. What is in both halves of it is replaced.</summary>
/// <param name="GoneNodes">As they stand in the graph.</param>
/// <param name="NewNodes">Nodes that come.</param>
/// <param name="GoneRelationships">As they stand in the graph.</param>
/// <param name="NewRelationships">Relationships that come.</param>
public sealed record SnapshotChange(
    ImmutableArray<GraphNode> GoneNodes,
    ImmutableArray<GraphNode> NewNodes,
    ImmutableArray<GraphRelationship> GoneRelationships,
    ImmutableArray<GraphRelationship> NewRelationships
)
{
    /// <summary>How much comes and goes.</summary>
    public int Size => GoneNodes.Length + NewNodes.Length + GoneRelationships.Length + NewRelationships.Length;
}
