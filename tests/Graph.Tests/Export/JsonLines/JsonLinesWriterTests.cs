using Graph.Export.JsonLines;
using Graph.Model.Snapshot;
using Xunit;

namespace Graph.Tests.Export.JsonLines;

public sealed class JsonLinesWriterTests
{
    [Fact]
    public void Writes_nodes_first_and_keys_in_the_order_of_the_contract()
    {
        var ana = Some.Person("Ana Quispe", "Quispe");
        var talks = Some.Meeting("m1", "Talks");
        var graph = GraphSnapshot.Of(
            [talks, ana],
            [new GraphRelationship("r17", RelationshipType.Attends, ana.Id, talks.Id, PropertyBag.Of(("role", "host")))]
        );

        var text = Some.Text(to => JsonLinesWriter.Write(graph, to));

        Assert.Equal(
            """
            {"type":"node","id":"person:ana-quispe","labels":["Person"],"properties":{"aliases":["Quispe"],"name":"Ana Quispe"}}
            {"type":"node","id":"meeting:m1","labels":["Meeting"],"properties":{"date":"2031-05","end":"2031-05-31","kind":"talks","name":"Talks","start":"2031-05-01","status":"held"}}
            {"type":"relationship","id":"r17","label":"ATTENDS","properties":{"role":"host"},"start":{"id":"person:ana-quispe","labels":["Person"]},"end":{"id":"meeting:m1","labels":["Meeting"]}}

            """,
            text
        );
    }

    [Fact]
    public void Reads_back_to_the_same_snapshot()
    {
        var graph = Some.Talks();

        var read = JsonLinesReader.Read(Some.Text(to => JsonLinesWriter.Write(graph, to)));

        Assert.Equal(graph.Nodes, read.Nodes);
        Assert.Equal(graph.Relationships, read.Relationships);
    }

    [Theory]
    [InlineData("Tūī Ngata")]
    [InlineData("王毅")]
    [InlineData("محمد")]
    [InlineData("it's <b> & 1 + 1")]
    public void Leaves_letters_and_harmless_signs_as_they_are(string name)
    {
        var text = Some.Text(to => JsonLinesWriter.Write(GraphSnapshot.Of([Some.Person(name)], []), to));

        Assert.Contains($"\"name\":\"{name}\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Replaces_half_an_emoji_and_keeps_a_whole_one()
    {
        var person = Some.Person("x", "cut 😀"[..5], "😀 cut"[1..], "whole 😀");

        var read = JsonLinesReader.Read(Some.Text(to => JsonLinesWriter.Write(GraphSnapshot.Of([person], []), to)));

        Assert.Equal(["cut \ufffd", "\ufffd cut", "whole 😀"], read.Nodes[0].Properties.Texts("aliases"));
    }

    [Fact]
    public void Writes_nothing_for_the_empty_graph()
    {
        Assert.Empty(Some.Text(to => JsonLinesWriter.Write(GraphSnapshot.Empty, to)));
    }
}
