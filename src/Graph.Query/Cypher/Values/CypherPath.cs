using System.Collections.Immutable;
using Graph.Query.Cypher.Graphs;

namespace Graph.Query.Cypher.Values;

/// <summary>A walk through a graph: one node more than relationships. A relationship may be walked against its direction.</summary>
/// <param name="Graph">Where it lies.</param>
/// <param name="Nodes">Numbers of nodes, at least one.</param>
/// <param name="Relationships">Numbers of relationships; the one at i leads from node i to node i + 1.</param>
public sealed record CypherPath(PropertyGraph Graph, ImmutableArray<int> Nodes, ImmutableArray<int> Relationships)
{
    public int Length => Relationships.Length;

    public bool Equals(CypherPath? other) =>
        other is not null
        && ReferenceEquals(Graph, other.Graph)
        && Nodes.AsSpan().SequenceEqual(other.Nodes.AsSpan())
        && Relationships.AsSpan().SequenceEqual(other.Relationships.AsSpan());

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Nodes[0]);
        foreach (var relationship in Relationships)
        {
            hash.Add(relationship);
        }

        return hash.ToHashCode();
    }
}
