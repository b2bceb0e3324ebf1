namespace Graph.App.Rendering.Json;

/// <summary>Who says that a disputed field is so.</summary>
internal sealed record DisputeSideJson(string Value, CitationJson[] Says);
