using System.Collections.Immutable;
using System.Text.Json;
using Graph.Model.Snapshot;

namespace Graph.Tests.Export.JsonLines;

/// <summary>Reads back what the writer wrote, to see that nothing was lost.</summary>
internal static class JsonLinesReader
{
    public static GraphSnapshot Read(string text)
    {
        var nodes = new List<GraphNode>();
        var relationships = new List<GraphRelationship>();
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            var id = root.GetProperty("id").GetString()!;
            var properties = Properties(root.GetProperty("properties"));
            if (root.GetProperty("type").GetString() == "node")
            {
                nodes.Add(new GraphNode(NodeId.Parse(id), Enum.Parse<NodeLabel>(root.GetProperty("labels")[0].GetString()!), properties));
            }
            else
            {
                var type = RelationshipTypes.Parse(root.GetProperty("label").GetString()!)!.Value;
                relationships.Add(new GraphRelationship(id, type, End(root, "start"), End(root, "end"), properties));
            }
        }

        return GraphSnapshot.Of(nodes, relationships);
    }

    private static NodeId End(JsonElement root, string key) => NodeId.Parse(root.GetProperty(key).GetProperty("id").GetString()!);

    private static PropertyBag Properties(JsonElement json) =>
        PropertyBag.Of(json.EnumerateObject().Select(pair => (pair.Name, (PropertyValue?)Value(pair.Value))));

    private static PropertyValue Value(JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.String => json.GetString()!,
            JsonValueKind.Number => json.GetInt64(),
            JsonValueKind.Array => json.EnumerateArray().Select(item => item.GetString()!).ToImmutableArray(),
            _ => json.GetBoolean(),
        };
}
