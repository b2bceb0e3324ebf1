namespace Graph.App.Rendering.Json;

/// <summary>An entity of one article.</summary>
/// <param name="Id">Its mark, such as <c>P3</c>.</param>
internal sealed record ShownEntityJson(string Id, string Kind, string Name, string? Code, string? Acronym, string[] Aliases);
