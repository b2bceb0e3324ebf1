using System.Collections.Immutable;
using Graph.Model.Snapshot;
using Graph.Query.Names;

namespace Graph.Query.Questions;

/// <summary>Answers "what is it all about": the issues, most meetings and actions first, then most documents, then by id.</summary>
public static class IssuesQuestion
{
    private const int MostActors = 5;

    public static ImmutableArray<IssueRow> Ask(GraphSnapshot graph) =>
        [
            .. graph
                .Labelled(NodeLabel.Issue)
                .Select(issue => Row(graph, issue))
                .OrderByDescending(row => row.Meetings + row.Actions)
                .ThenByDescending(row => row.Documents)
                .ThenBy(row => row.Issue.Id),
        ];

    private static IssueRow Row(GraphSnapshot graph, GraphNode issue)
    {
        var events = TimelineQuestion.Around(graph, issue.Id).ToList();
        var times = events.Select(EventTime.Of).Where(time => time.IsKnown).ToList();
        return new IssueRow(
            issue,
            events.Count(node => node.Label == NodeLabel.Meeting),
            events.Count(node => node.Label == NodeLabel.Action),
            Documents.Of(graph, issue.Id).Count,
            Tally.Of(events.SelectMany(node => Tally.Parties(graph, node)), MostActors),
            times.Count == 0 ? null : times.Min(time => time.First),
            times.Count == 0 ? null : times.Max(time => time.Last)
        );
    }
}
