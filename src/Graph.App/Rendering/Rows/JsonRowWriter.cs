using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Graph.Query.Cypher;
using Graph.Query.Cypher.Values;

namespace Graph.App.Rendering.Rows;

/// <summary>Rows as JSON objects, keys in the order of the columns. Nodes have labels and properties, relationships a type and properties, paths
/// nodes and relationships; dates and times are texts, and so are NaN and the infinities.</summary>
internal sealed class JsonRowWriter(TextWriter writer, bool lines) : RowWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public override void Write(QueryResult result)
    {
        if (lines)
        {
            foreach (var row in result.Rows)
            {
                writer.WriteLine(Row(result, row));
            }
            return;
        }
        writer.WriteLine(result.Rows.IsEmpty ? "[]" : "[\n  " + string.Join(",\n  ", result.Rows.Select(row => Row(result, row))) + "\n]");
    }

    /// <summary>One value as JSON.</summary>
    public static string Text(CypherValue value) => Text(json => Write(json, value));

    private static string Row(QueryResult result, IReadOnlyList<CypherValue> row) =>
        Text(json =>
        {
            json.WriteStartObject();
            for (var i = 0; i < row.Count; i++)
            {
                json.WritePropertyName(result.Columns[i]);
                Write(json, row[i]);
            }
            json.WriteEndObject();
        });

    private static string Text(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            write(json);
        }
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter json, CypherValue value)
    {
        switch (value.Kind)
        {
            case CypherKind.Null:
                json.WriteNullValue();
                break;
            case CypherKind.Boolean:
                json.WriteBooleanValue(value.AsBoolean);
                break;
            case CypherKind.Integer:
                json.WriteNumberValue(value.AsInteger);
                break;
            case CypherKind.Float when double.IsFinite(value.AsFloat):
                json.WriteRawValue(CypherText.Of(value.AsFloat));
                break;
            case CypherKind.Float:
                json.WriteStringValue(CypherText.Of(value.AsFloat));
                break;
            case CypherKind.String:
                json.WriteStringValue(value.AsString);
                break;
            case CypherKind.Temporal:
                json.WriteStringValue(value.AsTemporal.ToString());
                break;
            case CypherKind.List:
                List(json, value.AsList);
                break;
            case CypherKind.Map:
                Map(json, value.AsMap);
                break;
            case CypherKind.Node:
                json.WriteStartObject();
                json.WritePropertyName("labels");
                List(json, value.Graph.LabelsOf(value.Index).Select(CypherValue.Of));
                json.WritePropertyName("properties");
                Map(json, value.Graph.NodeProperties(value.Index));
                json.WriteEndObject();
                break;
            case CypherKind.Relationship:
                json.WriteStartObject();
                json.WriteString("type", value.Graph.TypeOf(value.Index));
                json.WritePropertyName("properties");
                Map(json, value.Graph.RelationshipProperties(value.Index));
                json.WriteEndObject();
                break;
            case CypherKind.Path:
                Path(json, value.AsPath);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(value));
        }
    }

    private static void Path(Utf8JsonWriter json, CypherPath path)
    {
        json.WriteStartObject();
        json.WritePropertyName("nodes");
        List(json, path.Nodes.Select(node => CypherValue.Node(path.Graph, node)));
        json.WritePropertyName("relationships");
        List(json, path.Relationships.Select(relationship => CypherValue.Relationship(path.Graph, relationship)));
        json.WriteEndObject();
    }

    private static void List(Utf8JsonWriter json, IEnumerable<CypherValue> items)
    {
        json.WriteStartArray();
        foreach (var item in items)
        {
            Write(json, item);
        }
        json.WriteEndArray();
    }

    private static void Map(Utf8JsonWriter json, CypherMap map)
    {
        json.WriteStartObject();
        foreach (var (key, value) in map)
        {
            json.WritePropertyName(key);
            Write(json, value);
        }
        json.WriteEndObject();
    }
}
