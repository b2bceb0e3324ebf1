namespace Graph.App.Rendering.Json;

/// <summary>A sentence of an article.</summary>
internal sealed record ShownSentenceJson(int Index, int Start, int End, string Text);
