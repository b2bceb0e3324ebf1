using System.Globalization;
using Graph.Query.Questions;

namespace Graph.App.Rendering.Views;

/// <summary>Issues as a table.</summary>
internal static class IssuesView
{
    public static void Write(IPage page, IEnumerable<IssueRow> rows) =>
        page.Table(["issue", "meetings", "actions", "articles", "from", "until", "who"], [.. rows.Select(Cells)]);

    private static IReadOnlyList<Piece> Cells(IssueRow row) =>
        [
            Piece.Strong(row.Issue.Name),
            Number(row.Meetings),
            Number(row.Actions),
            Number(row.Documents),
            Day(row.First),
            Day(row.Last),
            string.Join(", ", row.Actors.Select(actor => actor.Node.Name)),
        ];

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty;
}
