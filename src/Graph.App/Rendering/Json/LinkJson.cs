using Graph.Query.Paths;

namespace Graph.App.Rendering.Json;

/// <param name="Through">The meetings and actions between the two; empty for a direct relationship.</param>
/// <param name="Date">EDTF.</param>
internal sealed record LinkJson(string Sentence, string? Date, string? Status, NodeJson[] Through, RelationshipJson[] Relationships, CitationJson[] Evidence)
{
    public static LinkJson Of(Link link) =>
        new(
            link.Sentence,
            link.Date?.ToString(),
            link.Status,
            [.. link.Through.Select(NodeJson.Of)],
            [.. link.Relationships.Select(RelationshipJson.Of)],
            CitationJson.Of(link.Evidence)
        );
}
