using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Graph.Model.Facts;

namespace Graph.Store.Json;

/// <summary>How facts and lists of names are written in the store. Enumerations are written by name, so that a new member moves none.</summary>
[JsonSourceGenerationOptions(
    UseStringEnumConverter = true,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(EdtfJsonConverter), typeof(TextRangeJsonConverter)]
)]
[JsonSerializable(typeof(Fact))]
[JsonSerializable(typeof(ImmutableArray<string>))]
internal sealed partial class FactJson : JsonSerializerContext;
