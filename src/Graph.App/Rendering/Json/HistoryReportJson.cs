using Graph.Query.Questions;

namespace Graph.App.Rendering.Json;

/// <param name="Reported">EDTF; when the article was published.</param>
internal sealed record HistoryReportJson(
    string? Reported,
    string? ReportedBecause,
    string? Status,
    string? Date,
    string? DateBecause,
    string? Place,
    CitationJson Said
)
{
    public static HistoryReportJson Of(MeetingReportRow report) =>
        new(report.Reported, report.ReportedBecause, report.Status, report.Date, report.DateBecause, report.Place, CitationJson.Of(report.Said));
}
