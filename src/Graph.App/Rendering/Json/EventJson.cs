using Graph.Query.Questions;

namespace Graph.App.Rendering.Json;

/// <summary>A meeting or action in time.</summary>
/// <param name="Date">EDTF.</param>
/// <param name="Reports">How many articles report it.</param>
internal sealed record EventJson(string Id, string Label, string? Date, string? Status, string Sentence, int Reports, CitationJson[] Evidence)
{
    public static EventJson Of(TimelineEntry entry) =>
        new(
            entry.Event.Id.Value,
            entry.Event.Label.ToString(),
            entry.Date?.ToString(),
            entry.Status,
            entry.Sentence,
            entry.Reports,
            CitationJson.Of(entry.Evidence)
        );
}
