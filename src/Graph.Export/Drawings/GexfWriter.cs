using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using Graph.Model.Snapshot;

namespace Graph.Export.Drawings;

/// <summary>Writes GEXF 1.3, Gephi's own format, with a colour for each label.</summary>
/// <remarks>Beside its properties a node has <c>labels</c>, what it is; an edge's <c>kind</c> and <c>label</c> are its type, so that Gephi keeps
/// relationships of different types between the same two nodes apart.</remarks>
public static class GexfWriter
{
    private const string Namespace = "http://gexf.net/1.3";
    private const string Viz = "http://gexf.net/1.3/viz";

    public static void Write(GraphSnapshot graph, TextWriter to, ExportScope scope = ExportScope.Entities)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(to);
        var shown = DrawingScope.Of(graph, scope);
        var nodeKeys = DrawnAttribute.Of(shown.Nodes.Select(node => node.Properties), "n-");
        var edgeKeys = DrawnAttribute.Of(shown.Relationships.Select(r => r.Properties), "e-");
        using (var xml = XmlText.Open(to))
        {
            xml.WriteStartElement("gexf", Namespace);
            xml.WriteAttributeString("xmlns", "viz", null, Viz);
            xml.WriteAttributeString("version", "1.3");
            xml.WriteStartElement("graph", Namespace);
            xml.WriteAttributeString("defaultedgetype", "directed");
            xml.WriteAttributeString("mode", "static");
            Declare(xml, "node", [new("labels", "labels", "string"), .. nodeKeys]);
            Declare(xml, "edge", edgeKeys);
            xml.WriteStartElement("nodes", Namespace);
            foreach (var node in shown.Nodes)
            {
                WriteNode(xml, node, nodeKeys);
            }

            xml.WriteEndElement();
            xml.WriteStartElement("edges", Namespace);
            foreach (var relationship in shown.Relationships)
            {
                WriteEdge(xml, relationship, edgeKeys);
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        to.Write('\n');
    }

    private static void WriteNode(XmlWriter xml, GraphNode node, ImmutableArray<DrawnAttribute> attributes)
    {
        xml.WriteStartElement("node", Namespace);
        xml.WriteAttributeString("id", node.Id.Value);
        xml.WriteAttributeString("label", XmlText.Clean(node.Name));
        xml.WriteStartElement("attvalues", Namespace);
        Value(xml, "labels", node.Label.ToString());
        Values(xml, attributes, node.Properties);
        xml.WriteEndElement();
        var (red, green, blue) = LabelColours.Of(node.Label);
        xml.WriteStartElement("color", Viz);
        xml.WriteAttributeString("r", red.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("g", green.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("b", blue.ToString(CultureInfo.InvariantCulture));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteEdge(XmlWriter xml, GraphRelationship relationship, ImmutableArray<DrawnAttribute> attributes)
    {
        xml.WriteStartElement("edge", Namespace);
        xml.WriteAttributeString("id", relationship.Id);
        xml.WriteAttributeString("source", relationship.Start.Value);
        xml.WriteAttributeString("target", relationship.End.Value);
        xml.WriteAttributeString("kind", relationship.Type.Text());
        xml.WriteAttributeString("label", relationship.Type.Text());
        if (relationship.Properties.Count > 0)
        {
            xml.WriteStartElement("attvalues", Namespace);
            Values(xml, attributes, relationship.Properties);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Declare(XmlWriter xml, string on, ImmutableArray<DrawnAttribute> attributes)
    {
        xml.WriteStartElement("attributes", Namespace);
        xml.WriteAttributeString("class", on);
        foreach (var attribute in attributes)
        {
            xml.WriteStartElement("attribute", Namespace);
            xml.WriteAttributeString("id", attribute.Id);
            xml.WriteAttributeString("title", attribute.Key);
            xml.WriteAttributeString("type", attribute.Type);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Values(XmlWriter xml, ImmutableArray<DrawnAttribute> attributes, PropertyBag properties)
    {
        foreach (var attribute in attributes)
        {
            if (properties[attribute.Key] is { } value)
            {
                Value(xml, attribute.Id, DrawnAttribute.Text(value));
            }
        }
    }

    private static void Value(XmlWriter xml, string attribute, string text)
    {
        xml.WriteStartElement("attvalue", Namespace);
        xml.WriteAttributeString("for", attribute);
        xml.WriteAttributeString("value", XmlText.Clean(text));
        xml.WriteEndElement();
    }
}
