using System.Collections.Immutable;
using Graph.Model.Snapshot;

namespace Graph.Export.Neo4j;

/// <summary>Relationships that one statement can write: of one type, between nodes of two labels.</summary>
internal sealed record RelationshipGroup(RelationshipType Type, NodeLabel Start, NodeLabel End, ImmutableArray<GraphRelationship> Relationships)
{
    /// <summary>All relationships of <paramref name="graph"/>, in order of type, then labels; inside a group in the snapshot's order.</summary>
    public static ImmutableArray<RelationshipGroup> Of(GraphSnapshot graph) =>
        [
            .. graph
                .Relationships.GroupBy(r => (r.Type, Start: graph.Node(r.Start).Label, End: graph.Node(r.End).Label))
                .OrderBy(group => group.Key)
                .Select(group => new RelationshipGroup(group.Key.Type, group.Key.Start, group.Key.End, [.. group])),
        ];
}
