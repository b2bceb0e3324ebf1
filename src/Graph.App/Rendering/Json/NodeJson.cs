using Graph.Model.Snapshot;

namespace Graph.App.Rendering.Json;

/// <summary>A node, as every answer names it.</summary>
internal sealed record NodeJson(string Id, string Label, string Name)
{
    public static NodeJson Of(GraphNode node) => new(node.Id.Value, node.Label.ToString(), node.Name);
}
