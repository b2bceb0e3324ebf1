namespace Graph.App.Rendering.Json;

/// <param name="Decided">What won over what; absent where nothing had to be decided.</param>
internal sealed record DecidedFieldJson(string Field, string? Value, string? Decided);
