using System.Collections.Immutable;
using Graph.Model.Snapshot;
using Graph.Query.Questions;
using Graph.Query.Wording;

namespace Graph.App.Rendering.Views;

/// <summary>Meetings in answer to a question: first the part that was asked for, then each meeting in a sentence with its evidence.</summary>
internal static class MeetingAnswerView
{
    private const int MostQuotes = 1;

    /// <param name="rows">At least one.</param>
    /// <param name="asked">The names in the question; they are not part of the answer.</param>
    public static void Write(IPage page, ImmutableArray<MeetingRow> rows, MeetingPart wanted, IReadOnlyCollection<GraphNode> asked)
    {
        var lead = Lead(rows, wanted, asked);
        if (lead.Length > 0)
        {
            page.Line(Piece.Strong(lead));
        }

        foreach (var row in rows)
        {
            page.Line();
            page.Line(row.Sentence + ".");
            CitationView.WriteFirst(page, 2, row.Evidence, MostQuotes);
        }
    }

    private static string Lead(ImmutableArray<MeetingRow> rows, MeetingPart wanted, IReadOnlyCollection<GraphNode> asked) =>
        wanted switch
        {
            MeetingPart.Parties => Names(rows.SelectMany(row => row.Parties).Where(party => party.Role != "absent").Select(party => party.Node).Except(asked)),
            MeetingPart.Date => Joined(rows.Select(row => row.Date is { } date ? DateWording.Bare(date) : null)),
            MeetingPart.Place => Names(rows.SelectMany(row => row.Places.Take(1))),
            MeetingPart.Topics => Names(rows.SelectMany(row => row.About)),
            MeetingPart.Whether => Whether(rows),
            _ => string.Empty,
        };

    private static string Whether(ImmutableArray<MeetingRow> rows) =>
        rows.Count(row => row.Status == "held") switch
        {
            1 => "Yes, once.",
            > 1 and var times => FormattableString.Invariant($"Yes, {times} times."),
            _ when rows.Any(row => row.Status is "planned" or "possible") => "Not as far as is reported; it is planned or possible.",
            _ => "No, as far as is reported.",
        };

    private static string Names(IEnumerable<GraphNode> nodes) => Joined(nodes.Select(node => node.Name));

    private static string Joined(IEnumerable<string?> texts) => string.Join(", ", texts.OfType<string>().Distinct(StringComparer.Ordinal));
}
