using Graph.Export;
using Graph.Export.Drawings;
using Graph.Model.Snapshot;
using Xunit;

namespace Graph.Tests.Export.Drawings;

public sealed class DotWriterTests
{
    [Fact]
    public void Writes_boxes_and_arrows()
    {
        var ana = Some.Person("Ana \"A\"");
        var bolivia = Some.Country("BO", "Bolivia");
        var graph = GraphSnapshot.Of([ana, bolivia], [Some.Link(ana, RelationshipType.HoldsOffice, bolivia)]);

        var text = Some.Text(to => DotWriter.Write(graph, to));

        Assert.Equal(
            """
            digraph graph_export {
              rankdir=LR;
              node [shape=box, style="rounded,filled", fontname="sans-serif"];
              edge [fontname="sans-serif", fontsize=10];
              "person:ana-a" [label="Ana \"A\"", class="Person", fillcolor="#56b4e9"];
              "country:BO" [label="Bolivia", class="Country", fillcolor="#009e73"];
              "person:ana-a" -> "country:BO" [label="HOLDS_OFFICE"];
            }

            """,
            text
        );
    }

    [Theory]
    [InlineData(@"a\N", @"""a\\N""")]
    [InlineData("a\nb", @"""a\nb""")]
    [InlineData("a\tb\u0001\r", "\"a b\"")]
    [InlineData("王毅 😀", "\"王毅 😀\"")]
    [InlineData("<b>", "\"<b>\"")]
    public void Quotes_any_text(string text, string expected)
    {
        Assert.Equal(expected, DotWriter.Quote(text));
    }

    [Fact]
    public void Leaves_evidence_out_unless_asked()
    {
        var graph = Some.Talks();

        Assert.DoesNotContain("sentence:", Some.Text(to => DotWriter.Write(graph, to)), StringComparison.Ordinal);
        Assert.Contains("\"sentence:a1/0\" -> \"article:a1\"", Some.Text(to => DotWriter.Write(graph, to, ExportScope.All)), StringComparison.Ordinal);
    }
}
