using System.Collections.Immutable;
using Graph.Model.Snapshot;

namespace Graph.Query.Questions;

/// <summary>Answers "what was planned, should have been by now, and nobody reports".</summary>
public static class OverdueQuestion
{
    /// <summary>Meetings that are still planned though the last day they can be on has passed, by date.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="today">A meeting of this day is not overdue yet.</param>
    public static ImmutableArray<MeetingRow> Ask(GraphSnapshot graph, DateOnly today) =>
        [.. MeetingsQuestion.Ask(graph, MeetingQuery.All with { Status = ["planned"] }).Where(row => row.Date is { Last: { } last } && last < today)];
}
