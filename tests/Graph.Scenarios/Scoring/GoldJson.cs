using System.Text.Json.Serialization;

namespace Graph.Scenarios.Scoring;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(GoldDocument))]
internal sealed partial class GoldJson : JsonSerializerContext;
