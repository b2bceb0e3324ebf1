using Graph.App.Reading;
using Graph.Model.Facts;

namespace Graph.App.Rendering.Json;

/// <summary>One thing that a fact says: a word, or the ids of entities.</summary>
internal sealed record PartJson(string Name, string? Text, string[]? Entities)
{
    public static PartJson Of(DocumentFacts read, FactPart part) =>
        new(part.Name, part.Text, part.Text is null ? [.. part.Entities.Select(entity => EntityMark.Of(read, entity))] : null);
}
