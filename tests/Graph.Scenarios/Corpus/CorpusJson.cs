using System.Text.Json.Serialization;

namespace Graph.Scenarios.Corpus;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(CorpusGold))]
internal sealed partial class CorpusJson : JsonSerializerContext;
