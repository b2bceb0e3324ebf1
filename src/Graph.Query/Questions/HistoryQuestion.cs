using Graph.Model.Dates;
using Graph.Model.Snapshot;
using Graph.Query.Citations;

namespace Graph.Query.Questions;

/// <summary>Answers "what was reported of this meeting, when, and by whom".</summary>
public static class HistoryQuestion
{
    /// <exception cref="KeyNotFoundException">There is no such meeting.</exception>
    public static MeetingHistory Ask(GraphSnapshot graph, NodeId meeting)
    {
        var row = MeetingsQuestion.Row(graph, graph.Node(meeting));
        var reports = graph
            .Outgoing(meeting)
            .Where(report => report.Type == RelationshipType.ReportedIn)
            .Select(report => Report(graph, report))
            .OrderBy(report => Edtf.TryParse(report.Reported, out var day) ? day.First ?? DateOnly.MaxValue : DateOnly.MaxValue)
            .ThenBy(report => report.Said.Sentence)
            .ThenBy(report => report.Said.Start);
        var decided = row.Meeting.Properties.Texts("decided");
        return new MeetingHistory(
            row,
            [.. reports],
            [Field("status", row.Status), Field("date", row.Date?.ToString()), Field("place", row.Places.IsEmpty ? null : row.Places[0].Name)]
        );

        DecidedField Field(string name, string? value) =>
            new(name, value, decided.FirstOrDefault(text => text.StartsWith(name + " ", StringComparison.Ordinal)));
    }

    private static MeetingReportRow Report(GraphSnapshot graph, GraphRelationship report)
    {
        var said = CitationReader.Of(graph, graph.Node(report.End), report);
        var article = said.Article is { } id ? graph.Find(id) : null;
        return new MeetingReportRow(
            said.Published ?? article?.Properties.Text("placed"),
            said.Published is null ? article?.Properties.Text("placed_because") : null,
            said,
            report.Properties.Text("status"),
            report.Properties.Text("date"),
            report.Properties.Text("date_because"),
            report.Properties.Text("place")
        );
    }
}
