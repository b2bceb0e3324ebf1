using System.Text.Json;

namespace Graph.Tests.Export.Neo4j;

/// <summary>A request as it came over the wire.</summary>
/// <param name="Line">Method, target and version.</param>
/// <param name="Headers">By name, in any case.</param>
internal sealed record FakeRequest(string Line, IReadOnlyDictionary<string, string> Headers, string Body)
{
    public string Statement => Json.GetProperty("statement").GetString()!;

    public JsonElement Json => JsonDocument.Parse(Body).RootElement;
}
