using System.Collections.Immutable;
using Graph.Model.Snapshot;

namespace Graph.Query.Questions;

/// <summary>Answers "who says Thursday, and who says Friday".</summary>
public static class DisputesQuestion
{
    /// <summary>By the date of the meeting, then by field. Empty where all reports go together.</summary>
    public static ImmutableArray<Dispute> Ask(GraphSnapshot graph) =>
        [
            .. MeetingsQuestion
                .Ask(graph, MeetingQuery.All)
                .Where(row => !row.Disputed.IsEmpty)
                .SelectMany(row => HistoryQuestion.Ask(graph, row.Meeting.Id) is var history ? row.Disputed.Select(field => Of(history, field)) : []),
        ];

    private static Dispute Of(MeetingHistory history, string field)
    {
        var won = history.Fields.FirstOrDefault(item => item.Field == field);
        var sides = history
            .Reports.Select(report => (Value: Value(report, field), report.Said))
            .Where(item => item.Value is not null)
            .GroupBy(item => item.Value!, StringComparer.Ordinal)
            .OrderByDescending(group => group.Key == won?.Value)
            .ThenByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new DisputeSide(group.Key, [.. group.Select(item => item.Said)]));
        return new Dispute(history.Meeting, field, won?.Value, won?.Decided, [.. sides]);
    }

    private static string? Value(MeetingReportRow report, string field) =>
        field switch
        {
            "date" => report.Date,
            "place" => report.Place,
            _ => report.Status,
        };
}
