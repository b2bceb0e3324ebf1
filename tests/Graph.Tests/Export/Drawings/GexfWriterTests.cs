using System.Xml.Linq;
using Graph.Export;
using Graph.Export.Drawings;
using Graph.Model.Snapshot;
using Xunit;

namespace Graph.Tests.Export.Drawings;

public sealed class GexfWriterTests
{
    private static readonly XNamespace Ns = "http://gexf.net/1.3";

    [Fact]
    public void Writes_names_colours_and_types_of_links()
    {
        var ana = Some.Person("Ana", "A", "B");
        var bolivia = Some.Country("BO", "Bolivia");
        var office = Some.Link(ana, RelationshipType.HoldsOffice, bolivia);

        var text = Some.Text(to => GexfWriter.Write(GraphSnapshot.Of([ana, bolivia], [office]), to));

        Assert.Equal(
            $"""
            <?xml version="1.0" encoding="UTF-8"?>
            <gexf xmlns:viz="http://gexf.net/1.3/viz" version="1.3" xmlns="http://gexf.net/1.3">
              <graph defaultedgetype="directed" mode="static">
                <attributes class="node">
                  <attribute id="labels" title="labels" type="string" />
                  <attribute id="n-aliases" title="aliases" type="string" />
                  <attribute id="n-iso" title="iso" type="string" />
                  <attribute id="n-name" title="name" type="string" />
                </attributes>
                <attributes class="edge" />
                <nodes>
                  <node id="person:ana" label="Ana">
                    <attvalues>
                      <attvalue for="labels" value="Person" />
                      <attvalue for="n-aliases" value="A; B" />
                      <attvalue for="n-name" value="Ana" />
                    </attvalues>
                    <viz:color r="86" g="180" b="233" />
                  </node>
                  <node id="country:BO" label="Bolivia">
                    <attvalues>
                      <attvalue for="labels" value="Country" />
                      <attvalue for="n-iso" value="BO" />
                      <attvalue for="n-name" value="Bolivia" />
                    </attvalues>
                    <viz:color r="0" g="158" b="115" />
                  </node>
                </nodes>
                <edges>
                  <edge id="{office.Id}" source="person:ana" target="country:BO" kind="HOLDS_OFFICE" label="HOLDS_OFFICE" />
                </edges>
              </graph>
            </gexf>

            """,
            text
        );
    }

    [Fact]
    public void Leaves_evidence_out_unless_asked()
    {
        var graph = Some.Talks();

        var shown = XDocument.Parse(Some.Text(to => GexfWriter.Write(graph, to)));
        var all = XDocument.Parse(Some.Text(to => GexfWriter.Write(graph, to, ExportScope.All)));

        Assert.Equal((4, 4), (shown.Descendants(Ns + "node").Count(), shown.Descendants(Ns + "edge").Count()));
        Assert.Equal((6, 7), (all.Descendants(Ns + "node").Count(), all.Descendants(Ns + "edge").Count()));
    }

    [Fact]
    public void Keeps_awkward_text_but_for_what_xml_cannot_hold()
    {
        var read = XDocument.Parse(Some.Text(to => GexfWriter.Write(Some.Talks(), to, ExportScope.All)));

        Assert.Contains(
            read.Descendants(Ns + "attvalue"),
            value => value.Attribute("value")!.Value == Some.Awkward.Replace("\u0001", string.Empty, StringComparison.Ordinal)
        );
    }
}
