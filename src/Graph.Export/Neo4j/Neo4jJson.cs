using System.Collections;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Graph.Export.Neo4j;

/// <summary>The Query API's JSON: requests out, answers in.</summary>
internal static class Neo4jJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Request(string statement, IReadOnlyDictionary<string, object?> parameters)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("statement", statement);
            if (parameters.Count > 0)
            {
                json.WritePropertyName("parameters");
                Write(json, parameters);
            }

            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    /// <summary>The code and message of each entry in <c>errors</c>; empty where there are none.</summary>
    public static ImmutableArray<(string Code, string Message)> Errors(JsonElement answer) =>
        answer.ValueKind == JsonValueKind.Object && answer.TryGetProperty("errors", out var errors) && errors.ValueKind == JsonValueKind.Array
            ? [.. errors.EnumerateArray().Select(error => (Text(error, "code"), Text(error, "message")))]
            : [];

    public static Neo4jResult Result(JsonElement answer)
    {
        if (!answer.TryGetProperty("data", out var data) || !data.TryGetProperty("fields", out var fields) || !data.TryGetProperty("values", out var values))
        {
            return Neo4jResult.Empty;
        }

        return new Neo4jResult(
            [.. fields.EnumerateArray().Select(field => field.GetString() ?? string.Empty)],
            [.. values.EnumerateArray().Select(row => row.EnumerateArray().Select(Read).ToImmutableArray())]
        );
    }

    private static string Text(JsonElement error, string key) =>
        error.ValueKind == JsonValueKind.Object && error.TryGetProperty(key, out var text) ? text.ToString() : string.Empty;

    private static object? Read(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.TryGetInt64(out var number) ? (object)number : value.GetDouble(),
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.Array => value.EnumerateArray().Select(Read).ToImmutableArray(),
            JsonValueKind.Object => value.EnumerateObject().ToImmutableDictionary(pair => pair.Name, pair => Read(pair.Value), StringComparer.Ordinal),
            _ => null,
        };

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case string text:
                json.WriteStringValue(WellFormed.Of(text));
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case IReadOnlyDictionary<string, object?> map:
                json.WriteStartObject();
                foreach (var (key, item) in map)
                {
                    json.WritePropertyName(key);
                    Write(json, item);
                }

                json.WriteEndObject();
                break;
            case IEnumerable list:
                json.WriteStartArray();
                foreach (var item in list)
                {
                    Write(json, item);
                }

                json.WriteEndArray();
                break;
            default:
                throw new NotSupportedException($"A parameter of type {value.GetType().Name} cannot be sent to Neo4j.");
        }
    }
}
