using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Graph.Model.Snapshot;

namespace Graph.Export.JsonLines;

/// <summary>Writes one node or relationship a line, nodes first, in the form that Neo4j's APOC writes and reads.</summary>
/// <remarks>The same snapshot gives the same bytes. Letters stand as themselves, but for those beyond U+FFFF, which .NET always escapes; half a
/// surrogate pair becomes U+FFFD.</remarks>
public static class JsonLinesWriter
{
    // Safe here, whatever the name says: nobody embeds these lines in a web page, and people should be able to read the names in them.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(GraphSnapshot graph, TextWriter to)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(to);
        var buffer = new ArrayBufferWriter<byte>(4096);
        using var json = new Utf8JsonWriter(buffer, Options);
        foreach (var node in graph.Nodes)
        {
            WriteNode(json, node);
            EndLine(json, buffer, to);
        }

        foreach (var relationship in graph.Relationships)
        {
            WriteRelationship(json, relationship, graph);
            EndLine(json, buffer, to);
        }
    }

    private static void WriteNode(Utf8JsonWriter json, GraphNode node)
    {
        json.WriteStartObject();
        json.WriteString("type", "node");
        json.WriteString("id", node.Id.Value);
        WriteLabels(json, node);
        WriteProperties(json, node.Properties);
        json.WriteEndObject();
    }

    private static void WriteRelationship(Utf8JsonWriter json, GraphRelationship relationship, GraphSnapshot graph)
    {
        json.WriteStartObject();
        json.WriteString("type", "relationship");
        json.WriteString("id", relationship.Id);
        json.WriteString("label", relationship.Type.Text());
        WriteProperties(json, relationship.Properties);
        WriteEnd(json, "start", graph.Node(relationship.Start));
        WriteEnd(json, "end", graph.Node(relationship.End));
        json.WriteEndObject();
    }

    private static void WriteEnd(Utf8JsonWriter json, string key, GraphNode node)
    {
        json.WriteStartObject(key);
        json.WriteString("id", node.Id.Value);
        WriteLabels(json, node);
        json.WriteEndObject();
    }

    private static void WriteLabels(Utf8JsonWriter json, GraphNode node)
    {
        json.WriteStartArray("labels");
        json.WriteStringValue(node.Label.ToString());
        json.WriteEndArray();
    }

    private static void WriteProperties(Utf8JsonWriter json, PropertyBag properties)
    {
        json.WriteStartObject("properties");
        foreach (var (key, value) in properties)
        {
            json.WritePropertyName(key);
            switch (value)
            {
                case PropertyValue.Text text:
                    json.WriteStringValue(WellFormed.Of(text.Value));
                    break;
                case PropertyValue.Number number:
                    json.WriteNumberValue(number.Value);
                    break;
                case PropertyValue.Flag flag:
                    json.WriteBooleanValue(flag.Value);
                    break;
                case PropertyValue.TextList list:
                    json.WriteStartArray();
                    foreach (var item in list.Values)
                    {
                        json.WriteStringValue(WellFormed.Of(item));
                    }

                    json.WriteEndArray();
                    break;
                default:
                    throw new NotSupportedException($"JSON Lines cannot write a property of type {value.GetType().Name}.");
            }
        }

        json.WriteEndObject();
    }

    private static void EndLine(Utf8JsonWriter json, ArrayBufferWriter<byte> buffer, TextWriter to)
    {
        json.Flush();
        to.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
        to.Write('\n');
        buffer.ResetWrittenCount();
        json.Reset();
    }
}
