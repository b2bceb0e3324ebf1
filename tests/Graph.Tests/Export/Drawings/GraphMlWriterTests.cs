using System.Xml.Linq;
using Graph.Export;
using Graph.Export.Drawings;
using Graph.Model.Snapshot;
using Xunit;

namespace Graph.Tests.Export.Drawings;

public sealed class GraphMlWriterTests
{
    private static readonly XNamespace Ns = "http://graphml.graphdrawing.org/xmlns";

    [Fact]
    public void Writes_names_what_things_are_and_their_properties()
    {
        var ana = Some.Person("Ana <Q>");
        var bolivia = Some.Country("BO", "Bolivia");
        var office = Some.Link(ana, RelationshipType.HoldsOffice, bolivia, ("title", "Minister"));

        var text = Some.Text(to => GraphMlWriter.Write(GraphSnapshot.Of([ana, bolivia], [office]), to));

        Assert.Equal(
            $"""
            <?xml version="1.0" encoding="UTF-8"?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
              <key id="label" for="node" attr.name="label" attr.type="string" />
              <key id="labels" for="node" attr.name="labels" attr.type="string" />
              <key id="n-iso" for="node" attr.name="iso" attr.type="string" />
              <key id="n-name" for="node" attr.name="name" attr.type="string" />
              <key id="type" for="edge" attr.name="label" attr.type="string" />
              <key id="e-title" for="edge" attr.name="title" attr.type="string" />
              <graph id="graph" edgedefault="directed">
                <node id="person:ana-q">
                  <data key="label">Ana &lt;Q&gt;</data>
                  <data key="labels">Person</data>
                  <data key="n-name">Ana &lt;Q&gt;</data>
                </node>
                <node id="country:BO">
                  <data key="label">Bolivia</data>
                  <data key="labels">Country</data>
                  <data key="n-iso">BO</data>
                  <data key="n-name">Bolivia</data>
                </node>
                <edge id="{office.Id}" source="person:ana-q" target="country:BO">
                  <data key="type">HOLDS_OFFICE</data>
                  <data key="e-title">Minister</data>
                </edge>
              </graph>
            </graphml>

            """,
            text
        );
    }

    [Fact]
    public void Leaves_evidence_out_unless_asked()
    {
        var graph = Some.Talks();

        var shown = XDocument.Parse(Some.Text(to => GraphMlWriter.Write(graph, to)));
        var all = XDocument.Parse(Some.Text(to => GraphMlWriter.Write(graph, to, ExportScope.All)));

        Assert.Equal(4, shown.Descendants(Ns + "node").Count());
        Assert.Equal(4, shown.Descendants(Ns + "edge").Count());
        Assert.Equal(6, all.Descendants(Ns + "node").Count());
        Assert.Equal(7, all.Descendants(Ns + "edge").Count());
    }

    [Fact]
    public void Keeps_awkward_text_but_for_what_xml_cannot_hold()
    {
        var read = XDocument.Parse(Some.Text(to => GraphMlWriter.Write(Some.Talks(), to, ExportScope.All)));

        Assert.Contains(read.Descendants(Ns + "data"), data => data.Value == Some.Awkward.Replace("\u0001", string.Empty, StringComparison.Ordinal));
    }

    [Fact]
    public void Declares_each_key_once_and_gives_only_declared_ones()
    {
        var read = XDocument.Parse(Some.Text(to => GraphMlWriter.Write(Some.Talks(), to, ExportScope.All)));
        var declared = read.Descendants(Ns + "key").Select(key => (key.Attribute("for")!.Value, key.Attribute("id")!.Value)).ToList();

        Assert.Equal(declared.Count, declared.Select(key => key.Item2).Distinct(StringComparer.Ordinal).Count());
        Assert.All(read.Descendants(Ns + "data"), data => Assert.Contains((data.Parent!.Name.LocalName, data.Attribute("key")!.Value), declared));
    }
}
