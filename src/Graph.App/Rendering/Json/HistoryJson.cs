using Graph.Query.Questions;

namespace Graph.App.Rendering.Json;

/// <param name="Fields">Status, date and place as the graph has them.</param>
/// <param name="Reports">By the date of the report.</param>
internal sealed record HistoryJson(NodeJson Meeting, string Sentence, string[] Disputed, DecidedFieldJson[] Fields, HistoryReportJson[] Reports)
{
    public static HistoryJson Of(MeetingHistory history) =>
        new(
            NodeJson.Of(history.Meeting.Meeting),
            history.Meeting.Sentence,
            [.. history.Meeting.Disputed],
            [.. history.Fields.Select(field => new DecidedFieldJson(field.Field, field.Value, field.Decided))],
            [.. history.Reports.Select(HistoryReportJson.Of)]
        );
}
