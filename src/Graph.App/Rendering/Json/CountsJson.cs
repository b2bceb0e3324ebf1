using Graph.Model.Snapshot;
using Graph.Query.Questions;

namespace Graph.App.Rendering.Json;

/// <summary>How much is in the graph.</summary>
/// <param name="Nodes">By label, every label there is.</param>
/// <param name="Relationships">By type, every type there is.</param>
internal sealed record CountsJson(Dictionary<string, int> Nodes, Dictionary<string, int> Relationships)
{
    public static CountsJson Of(Summary summary) =>
        new(
            summary.Nodes.ToDictionary(pair => pair.Label.ToString(), pair => pair.Count, StringComparer.Ordinal),
            summary.Relationships.ToDictionary(pair => pair.Type.Text(), pair => pair.Count, StringComparer.Ordinal)
        );
}
