using System.Collections.Immutable;
using Graph.Model.Snapshot;

namespace Graph.Export.Drawings;

/// <summary>The part of a snapshot that a drawing shows, in the snapshot's order.</summary>
internal sealed record DrawingScope(ImmutableArray<GraphNode> Nodes, ImmutableArray<GraphRelationship> Relationships)
{
    public static DrawingScope Of(GraphSnapshot graph, ExportScope scope) =>
        scope == ExportScope.All
            ? new DrawingScope(graph.Nodes, graph.Relationships)
            : new DrawingScope(
                [.. graph.Nodes.Where(node => !IsEvidence(node))],
                [.. graph.Relationships.Where(r => !IsEvidence(graph.Node(r.Start)) && !IsEvidence(graph.Node(r.End)))]
            );

    private static bool IsEvidence(GraphNode node) => node.Label is NodeLabel.Article or NodeLabel.Sentence;
}
