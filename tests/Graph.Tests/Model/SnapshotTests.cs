using System.Collections.Immutable;
using Graph.Model.Snapshot;
using Xunit;

namespace Graph.Tests.Model;

public sealed class SnapshotTests
{
    private static readonly GraphNode Ana = Node("person:ana");
    private static readonly GraphNode Bo = Node("person:bo");

    [Fact]
    public void Two_nodes_of_one_id_are_refused() =>
        Assert.Contains("person:ana", Assert.Throws<ArgumentException>(() => GraphSnapshot.Of([Ana, Ana], [])).Message, StringComparison.Ordinal);

    [Fact]
    public void A_relationship_without_an_end_is_refused() =>
        Assert.Contains("person:bo", Assert.Throws<ArgumentException>(() => GraphSnapshot.Of([Ana], [Link(Ana, Bo)])).Message, StringComparison.Ordinal);

    [Fact]
    public void Two_relationships_of_one_id_are_refused() =>
        Assert.Throws<ArgumentException>(() => GraphSnapshot.Of([Ana, Bo], [Link(Ana, Bo), Link(Ana, Bo)]));

    [Fact]
    public void Order_does_not_depend_on_what_came_first()
    {
        var lake = Node("country:LA");
        var one = GraphSnapshot.Of([lake, Bo, Ana], [Link(Bo, lake), Link(Ana, lake)]);
        var other = GraphSnapshot.Of([Ana, lake, Bo], [Link(Ana, lake), Link(Bo, lake)]);

        Assert.Equal(one.Nodes, other.Nodes);
        Assert.Equal(one.Relationships, other.Relationships);
        Assert.Equal(["person:ana", "person:bo", "country:LA"], one.Nodes.Select(node => node.Id.Value));
        Assert.Equal(2, one.Incoming(lake.Id).Length);
        Assert.Empty(one.Outgoing(lake.Id));
    }

    [Fact]
    public void What_is_not_there_is_not_found()
    {
        Assert.Null(GraphSnapshot.Empty.Find(Ana.Id));
        Assert.Throws<KeyNotFoundException>(() => GraphSnapshot.Empty.Node(Ana.Id));
        Assert.Empty(GraphSnapshot.Empty.Incoming(Ana.Id));
    }

    [Theory]
    [InlineData("person:ana")]
    [InlineData("sentence:a-1/3")]
    [InlineData("country:LA")]
    public void A_node_id_is_read_back(string text) => Assert.Equal(text, NodeId.Parse(text).Value);

    [Theory]
    [InlineData("")]
    [InlineData("ana")]
    [InlineData("person:")]
    [InlineData(":ana")]
    [InlineData("lake:ana")]
    public void What_is_no_node_id_is_refused(string text) => Assert.Throws<FormatException>(() => NodeId.Parse(text));

    [Fact]
    public void Every_relationship_type_is_spelt_and_read_back()
    {
        foreach (var type in Enum.GetValues<RelationshipType>())
        {
            Assert.Equal(type, RelationshipTypes.Parse(type.Text()));
        }

        Assert.Null(RelationshipTypes.Parse("holds_office"));
    }

    [Fact]
    public void A_bag_compares_by_content_and_keeps_no_key_twice()
    {
        var one = PropertyBag.Of(("b", 1L), ("a", (ImmutableArray<string>)["x"]), ("c", null));

        Assert.Equal(one, PropertyBag.Of(("a", (ImmutableArray<string>)["x"]), ("b", 1L)));
        Assert.NotEqual(one, PropertyBag.Of(("a", (ImmutableArray<string>)["y"]), ("b", 1L)));
        Assert.Equal(["a", "b"], one.Select(pair => pair.Key));
        Assert.Throws<ArgumentException>(() => PropertyBag.Of(("a", 1L), ("a", 2L)));
    }

    private static GraphNode Node(string id)
    {
        var parsed = NodeId.Parse(id);
        return new GraphNode(parsed, Enum.Parse<NodeLabel>(id[..id.IndexOf(':', StringComparison.Ordinal)], ignoreCase: true), PropertyBag.Of(("name", id)));
    }

    private static GraphRelationship Link(GraphNode start, GraphNode end) =>
        GraphRelationship.Of(RelationshipType.HoldsOffice, start.Id, end.Id, PropertyBag.Empty);
}
