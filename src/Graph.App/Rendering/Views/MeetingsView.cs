using System.Globalization;
using Graph.Query.Questions;

namespace Graph.App.Rendering.Views;

/// <summary>Meetings as a table.</summary>
internal static class MeetingsView
{
    public static void Write(IPage page, IEnumerable<MeetingRow> rows) =>
        page.Table(["date", "kind", "status", "place", "who", "about", "reports"], [.. rows.Select(Cells)]);

    /// <summary>The narrower table at the end of <c>ingest</c>, without what the meetings are about.</summary>
    public static void WriteShort(IPage page, IEnumerable<MeetingRow> rows) =>
        page.Table(
            ["date", "kind", "status", "place", "who", "reports"],
            [.. rows.Select(row => (IReadOnlyList<Piece>)[.. Cells(row).Where((_, i) => i != 5)])]
        );

    private static IReadOnlyList<Piece> Cells(MeetingRow row) =>
        [
            (row.Date?.ToString() ?? "?") + (row.Disputed.Contains("date", StringComparer.Ordinal) ? " (disputed)" : string.Empty),
            row.Kind ?? "?",
            new Piece(row.Status ?? "?", StatusTone.Of(row.Status)),
            row.Places.IsEmpty ? string.Empty : row.Places[0].Name,
            string.Join(", ", row.Parties.Select(party => party.Role == "absent" ? $"{party.Node.Name} (absent)" : party.Node.Name)),
            string.Join(", ", row.About.Select(node => node.Name)),
            row.Reports.ToString(CultureInfo.InvariantCulture),
        ];
}
