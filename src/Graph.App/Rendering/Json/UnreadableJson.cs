namespace Graph.App.Rendering.Json;

/// <summary>A question that fits no form.</summary>
/// <param name="Problem"><c>unreadable</c>.</param>
/// <param name="Forms">Those that are understood.</param>
internal sealed record UnreadableJson(string Problem, string Question, string[] Forms);
