using Graph.Model.Snapshot;
using Xunit;

namespace Graph.Scenarios.Corpus;

public sealed class HopsTests
{
    [Theory]
    [InlineData("Ana Duarte", "Ana Duarte", 0)]
    [InlineData("Ana Duarte", "talks", 1)]
    [InlineData("Duarte Ana", "ole berg", 2)]
    [InlineData("Ana Duarte", "Nobody", null)]
    [InlineData("Ana Duarte", "Island", null)]
    public void The_shortest_way_counts(string from, string to, int? hops)
    {
        GraphNode[] nodes =
        [
            Node(NodeLabel.Person, "Ana Duarte"),
            Node(NodeLabel.Person, "Ole Berg"),
            Node(NodeLabel.Place, "Island"),
            Node(NodeLabel.Meeting, "talks"),
            Node(NodeLabel.Sentence, "a sentence"),
        ];
        var graph = GraphSnapshot.Of(
            nodes,
            [
                Link(RelationshipType.Attends, nodes[0], nodes[3]),
                Link(RelationshipType.Attends, nodes[1], nodes[3]),
                Link(RelationshipType.Mentions, nodes[4], nodes[0]),
                Link(RelationshipType.Mentions, nodes[4], nodes[2]),
            ]
        );

        Assert.Equal(hops, new Hops(graph).Between(from, to));
    }

    private static GraphNode Node(NodeLabel label, string name) => new(NodeId.Of(label, name), label, PropertyBag.Of(("name", name)));

    private static GraphRelationship Link(RelationshipType type, GraphNode start, GraphNode end) =>
        GraphRelationship.Of(type, start.Id, end.Id, PropertyBag.Empty);
}
