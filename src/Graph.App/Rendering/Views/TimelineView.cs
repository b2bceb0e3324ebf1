using Graph.Query.Questions;

namespace Graph.App.Rendering.Views;

/// <summary>Meetings and actions in the order of time.</summary>
internal static class TimelineView
{
    public static void Write(IPage page, IEnumerable<TimelineEntry> entries) => page.Table(["date", "what", "status", "reports"], [.. entries.Select(Cells)]);

    /// <summary>The same without a table, for lists within an answer.</summary>
    public static void WriteLines(IPage page, int indent, IEnumerable<TimelineEntry> entries)
    {
        foreach (var entry in entries)
        {
            page.Line(indent, Piece.Dim((entry.Date?.ToString() ?? "no date") + "  "), entry.Sentence);
        }
    }

    private static IReadOnlyList<Piece> Cells(TimelineEntry entry) =>
        [
            entry.Date?.ToString() ?? "?",
            entry.Sentence,
            new Piece(entry.Status ?? string.Empty, StatusTone.Of(entry.Status)),
            entry.Reports.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ];
}
