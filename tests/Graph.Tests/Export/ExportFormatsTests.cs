using Graph.Export;
using Xunit;

namespace Graph.Tests.Export;

public sealed class ExportFormatsTests
{
    public static TheoryData<string> OneFileFormats => [.. ExportFormats.All.OfType<ExportFormat.OneFile>().Select(format => format.Name)];

    [Fact]
    public void Lists_the_formats_that_the_help_names()
    {
        Assert.Equal(["jsonl", "cypher", "csv", "graphml", "gexf", "dot"], ExportFormats.All.Select(format => format.Name));
    }

    [Theory]
    [InlineData("jsonl")]
    [InlineData("GraphML")]
    public void Finds_a_format_in_any_case(string name)
    {
        Assert.Equal(name, ExportFormats.Find(name)!.Name, ignoreCase: true);
    }

    [Theory]
    [InlineData("neo4j")]
    [InlineData("json")]
    [InlineData("")]
    public void Finds_nothing_under_another_name(string name)
    {
        Assert.Null(ExportFormats.Find(name));
    }

    [Theory]
    [MemberData(nameof(OneFileFormats))]
    public void Writes_the_same_bytes_whatever_order_things_came_in_and_leaves_the_writer_open(string name)
    {
        var graph = Some.Talks();
        var turned = Graph.Model.Snapshot.GraphSnapshot.Of(graph.Nodes.Reverse(), graph.Relationships.Reverse());
        var format = (ExportFormat.OneFile)ExportFormats.Find(name)!;
        using var writer = new StringWriter { NewLine = "\r\n" };

        format.Write(turned, writer, ExportScope.All);
        writer.Write("after");

        Assert.Equal(Some.Text(to => format.Write(graph, to, ExportScope.All)) + "after", writer.ToString());
        Assert.DoesNotContain("\r\n", writer.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Stamps_differ_when_anything_differs()
    {
        var graph = Some.Talks();
        var less = Graph.Model.Snapshot.GraphSnapshot.Of(graph.Nodes, graph.Relationships.Skip(1));

        Assert.Matches("^[0-9a-f]{16}$", SnapshotStamp.Of(graph));
        Assert.Equal(SnapshotStamp.Of(graph), SnapshotStamp.Of(Some.Talks()));
        Assert.NotEqual(SnapshotStamp.Of(graph), SnapshotStamp.Of(less));
    }
}
