using System.Collections.Immutable;
using System.Xml;
using Graph.Model.Snapshot;

namespace Graph.Export.Drawings;

/// <summary>Writes GraphML, for yEd, Gephi, igraph and NetworkX.</summary>
/// <remarks>Beside its properties a node has <c>label</c>, the name to show, and <c>labels</c>, what it is; an edge has <c>label</c>, its type.</remarks>
public static class GraphMlWriter
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    public static void Write(GraphSnapshot graph, TextWriter to, ExportScope scope = ExportScope.Entities)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(to);
        var shown = DrawingScope.Of(graph, scope);
        var nodeKeys = DrawnAttribute.Of(shown.Nodes.Select(node => node.Properties), "n-");
        var edgeKeys = DrawnAttribute.Of(shown.Relationships.Select(r => r.Properties), "e-");
        using (var xml = XmlText.Open(to))
        {
            xml.WriteStartElement("graphml", Namespace);
            Declare(xml, "node", [new("label", "label", "string"), new("labels", "labels", "string"), .. nodeKeys]);
            Declare(xml, "edge", [new("type", "label", "string"), .. edgeKeys]);
            xml.WriteStartElement("graph", Namespace);
            xml.WriteAttributeString("id", "graph");
            xml.WriteAttributeString("edgedefault", "directed");
            foreach (var node in shown.Nodes)
            {
                xml.WriteStartElement("node", Namespace);
                xml.WriteAttributeString("id", node.Id.Value);
                Data(xml, "label", node.Name);
                Data(xml, "labels", node.Label.ToString());
                Data(xml, nodeKeys, node.Properties);
                xml.WriteEndElement();
            }

            foreach (var relationship in shown.Relationships)
            {
                xml.WriteStartElement("edge", Namespace);
                xml.WriteAttributeString("id", relationship.Id);
                xml.WriteAttributeString("source", relationship.Start.Value);
                xml.WriteAttributeString("target", relationship.End.Value);
                Data(xml, "type", relationship.Type.Text());
                Data(xml, edgeKeys, relationship.Properties);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        to.Write('\n');
    }

    private static void Declare(XmlWriter xml, string on, ImmutableArray<DrawnAttribute> attributes)
    {
        foreach (var attribute in attributes)
        {
            xml.WriteStartElement("key", Namespace);
            xml.WriteAttributeString("id", attribute.Id);
            xml.WriteAttributeString("for", on);
            xml.WriteAttributeString("attr.name", attribute.Key);
            xml.WriteAttributeString("attr.type", attribute.Type);
            xml.WriteEndElement();
        }
    }

    private static void Data(XmlWriter xml, ImmutableArray<DrawnAttribute> attributes, PropertyBag properties)
    {
        foreach (var attribute in attributes)
        {
            if (properties[attribute.Key] is { } value)
            {
                Data(xml, attribute.Id, DrawnAttribute.Text(value));
            }
        }
    }

    private static void Data(XmlWriter xml, string key, string text)
    {
        xml.WriteStartElement("data", Namespace);
        xml.WriteAttributeString("key", key);
        xml.WriteString(XmlText.Clean(text));
        xml.WriteEndElement();
    }
}
