using System.Collections.Immutable;
using Graph.Model.Snapshot;
using Graph.Query.Citations;
using Graph.Query.Cypher.Graphs;
using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher.Execution;

/// <summary>graph.evidence: the quotes behind a node, a relationship, a path, or a list of these.</summary>
internal static class EvidenceProcedure
{
    public static IEnumerable<ImmutableArray<CypherValue>> Run(PropertyGraph graph, ImmutableArray<CypherValue> arguments)
    {
        var snapshot = SnapshotNodes.Require(graph);
        return Citations(graph, snapshot, arguments[0])
            .DistinctBy(citation => (citation.Sentence, citation.Start, citation.End))
            .Select(citation =>
                ImmutableArray.Create(
                    CypherValue.Of(citation.Quote),
                    CypherValue.Of(citation.Sentence.Value),
                    CypherValue.Of(citation.Article?.Value),
                    CypherValue.Of(citation.Published)
                )
            );
    }

    private static IEnumerable<Citation> Citations(PropertyGraph graph, GraphSnapshot snapshot, CypherValue value) =>
        value.Kind switch
        {
            CypherKind.Null => [],
            CypherKind.List => value.AsList.SelectMany(item => Citations(graph, snapshot, item)),
            CypherKind.Relationship => OfRelationship(snapshot, snapshot.Relationships[value.Index]),
            CypherKind.Path => CitationReader.Of(
                snapshot,
                value.AsPath.Relationships.Select(relationship => snapshot.Relationships[relationship]),
                value.AsPath.Nodes.Select(node => snapshot.Nodes[node]).Where(node => node.Label is NodeLabel.Meeting or NodeLabel.Action)
            ),
            _ => OfNode(snapshot, SnapshotNodes.Node(graph, value)),
        };

    private static ImmutableArray<Citation> OfRelationship(GraphSnapshot snapshot, GraphRelationship relationship) =>
        relationship.Type switch
        {
            RelationshipType.ReportedIn => [CitationReader.Of(snapshot, snapshot.Node(relationship.End), relationship)],
            RelationshipType.Mentions => [CitationReader.Of(snapshot, snapshot.Node(relationship.Start), relationship)],
            _ => CitationReader.Of(snapshot, [relationship], []),
        };

    private static IEnumerable<Citation> OfNode(GraphSnapshot snapshot, GraphNode node) =>
        node.Label switch
        {
            NodeLabel.Sentence => [CitationReader.Of(snapshot, node, null)],
            NodeLabel.Article => snapshot
                .Incoming(node.Id)
                .Where(r => r.Type == RelationshipType.In)
                .Select(r => CitationReader.Of(snapshot, snapshot.Node(r.Start), null)),
            NodeLabel.Meeting or NodeLabel.Action => CitationReader.Of(snapshot, [], [node]),
            _ => snapshot.Incoming(node.Id).Where(r => r.Type == RelationshipType.Mentions).Select(r => CitationReader.Of(snapshot, snapshot.Node(r.Start), r)),
        };
}
