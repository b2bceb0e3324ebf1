using Graph.Query.Questions;

namespace Graph.App.Rendering.Json;

/// <param name="Date">EDTF.</param>
/// <param name="Reports">How many articles report it.</param>
/// <param name="Disputed">The fields on which they differ.</param>
internal sealed record MeetingJson(
    string Id,
    string Name,
    string? Kind,
    string? Status,
    string? Date,
    string Sentence,
    NodeJson[] Places,
    PartyJson[] Parties,
    NodeJson[] About,
    int Reports,
    string[] Disputed,
    CitationJson[] Evidence
)
{
    public static MeetingJson Of(MeetingRow row) =>
        new(
            row.Meeting.Id.Value,
            row.Meeting.Name,
            row.Kind,
            row.Status,
            row.Date?.ToString(),
            row.Sentence,
            [.. row.Places.Select(NodeJson.Of)],
            [.. row.Parties.Select(PartyJson.Of)],
            [.. row.About.Select(NodeJson.Of)],
            row.Reports,
            [.. row.Disputed],
            CitationJson.Of(row.Evidence)
        );
}
