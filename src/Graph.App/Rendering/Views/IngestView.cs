using Graph.App.Ingestion;
using Graph.Query.Questions;

namespace Graph.App.Rendering.Views;

/// <summary>What was read, what is in the store now, and what to ask it.</summary>
internal static class IngestView
{
    public static void Write(IPage page, IntakeReport report, Summary summary)
    {
        page.Line(Sentence(report));
        page.Line();
        CountsView.Write(page, summary);
        if (!summary.Meetings.IsEmpty)
        {
            page.Line();
            page.Heading("Meetings");
            MeetingsView.WriteShort(page, summary.Meetings);
        }

        if (!summary.Suggestions.IsEmpty)
        {
            page.Line();
            page.Heading("Try next");
            foreach (var suggestion in summary.Suggestions)
            {
                page.Line(2, Piece.Strong(suggestion.Command), Piece.Dim($"  # {suggestion.Reason}"));
            }
        }
    }

    private static string Sentence(IntakeReport report)
    {
        var documents = report.Added + report.Replaced + report.Unchanged;
        (int Count, string Word)[] parts =
        [
            (report.Added, "new"),
            (report.Replaced, "changed"),
            (report.Unchanged, "known already"),
            (report.Forgotten, "gone"),
            (report.Problems.Length, "failed"),
        ];
        var details = string.Join(", ", parts.Where(part => part.Count > 0).Select(part => FormattableString.Invariant($"{part.Count} {part.Word}")));
        var read = documents == 1 ? "Read 1 document" : FormattableString.Invariant($"Read {documents} documents");
        return details.Length == 0 ? $"{read}." : $"{read}: {details}.";
    }
}
