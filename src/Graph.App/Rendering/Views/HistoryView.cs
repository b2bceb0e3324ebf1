using Graph.Query.Questions;

namespace Graph.App.Rendering.Views;

/// <summary>What was reported of a meeting, in the order of reports, and what won.</summary>
internal static class HistoryView
{
    public static void Write(IPage page, MeetingHistory history)
    {
        page.Line(Piece.Strong(history.Meeting.Sentence), ".");
        page.Line(2, Piece.Dim(history.Meeting.Meeting.Id.Value));
        foreach (var field in history.Fields)
        {
            page.Line(2, $"{field.Field}: ", Piece.Strong(field.Value ?? "not said"), field.Decided is { } how ? Piece.Dim($"  ({how})") : string.Empty);
        }

        foreach (var report in history.Reports)
        {
            page.Line();
            page.Line(
                2,
                Piece.Strong(report.Reported ?? "undated"),
                ": ",
                new Piece(report.Status ?? "?", StatusTone.Of(report.Status)),
                Told(" on ", report.Date),
                Told(" in ", report.Place)
            );
            CitationView.Write(page, 4, report.Said);
            foreach (var because in new[] { report.ReportedBecause, report.DateBecause }.OfType<string>())
            {
                page.Line(4, Piece.Dim(because));
            }
        }
    }

    private static string Told(string word, string? value) => value is null ? string.Empty : word + value;
}
