using System.Text.Json;
using System.Text.Json.Serialization;
using Graph.Model.Documents;

namespace Graph.Store.Json;

/// <summary>A range as <c>[start, end]</c>.</summary>
internal sealed class TextRangeJsonConverter : JsonConverter<TextRange>
{
    public override TextRange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray || !reader.Read())
        {
            throw new JsonException("A range is written [start, end].");
        }

        var start = reader.GetInt32();
        reader.Read();
        var end = reader.GetInt32();
        if (!reader.Read() || reader.TokenType != JsonTokenType.EndArray || start < 0 || end < start)
        {
            throw new JsonException("A range is written [start, end].");
        }

        return new TextRange(start, end);
    }

    public override void Write(Utf8JsonWriter writer, TextRange value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Start);
        writer.WriteNumberValue(value.End);
        writer.WriteEndArray();
    }
}
