using System.Text.Json;
using System.Text.Json.Serialization;
using Graph.Model.Dates;

namespace Graph.Store.Json;

/// <summary>A date as its EDTF text.</summary>
internal sealed class EdtfJsonConverter : JsonConverter<Edtf>
{
    public override Edtf Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Edtf.TryParse(reader.GetString(), out var date) ? date : throw new JsonException($"'{reader.GetString()}' is no EDTF date.");

    public override void Write(Utf8JsonWriter writer, Edtf value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
