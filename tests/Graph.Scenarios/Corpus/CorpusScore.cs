using Graph.Model.Names;
using Graph.Model.Snapshot;
using Graph.Scenarios.Scoring;

namespace Graph.Scenarios.Corpus;

/// <summary>Which meetings of a corpus are one node of the graph, reported from every document that speaks of them.</summary>
internal static class CorpusScore
{
    /// <returns>For each meeting of gold what is wrong with it in the graph; <c>null</c> where it is as it should be.</returns>
    public static IReadOnlyList<(CorpusMeeting Meeting, string? Complaint)> Of(CorpusGold gold, GraphSnapshot snapshot)
    {
        var graph = new ScoredGraph(snapshot);
        var nodes = graph.Labelled(NodeLabel.Meeting);
        return
        [
            .. gold.Meetings.Select(meeting => (meeting, Complaint(meeting, [.. nodes.Where(node => Fits(meeting, ScoredMeeting.Of(node, graph)))], snapshot))),
        ];
    }

    private static bool Fits(CorpusMeeting gold, ScoredMeeting meeting)
    {
        var asked = new GoldMeeting(
            gold.Kind,
            gold.Participants,
            gold.Countries.IsDefault ? [] : gold.Countries,
            gold.Date,
            gold.Place,
            gold.Status,
            [],
            Anchor: string.Empty
        );
        return ScoreDate.Overlap(gold.Date, meeting.Date) == true && MeetingScore.Fit(asked, meeting) > 0;
    }

    private static string? Complaint(CorpusMeeting meeting, IReadOnlyList<GraphNode> nodes, GraphSnapshot graph)
    {
        if (nodes.Count == 0)
        {
            return "is not in the graph";
        }

        var best = nodes.MinBy(node => Missing(meeting, node, graph).Count())!;
        var missing = Missing(meeting, best, graph).ToList();
        if (missing.Count > 0)
        {
            return $"'{best.Name}' is not reported from {string.Join(", ", missing)}";
        }

        if (best.Properties.Text("status") != meeting.Status)
        {
            return $"'{best.Name}' is {best.Properties.Text("status")}, not {meeting.Status}";
        }

        var disputed = meeting.Disputed?.Keys.Except(best.Properties.Texts("disputed"), StringComparer.Ordinal).ToList() ?? [];
        return disputed.Count > 0 ? $"'{best.Name}' does not say that its {string.Join(" and ", disputed)} is disputed" : null;
    }

    private static IEnumerable<string> Missing(CorpusMeeting meeting, GraphNode node, GraphSnapshot graph)
    {
        var articles = graph
            .Outgoing(node.Id)
            .Where(r => r.Type == RelationshipType.ReportedIn)
            .SelectMany(r => graph.Outgoing(r.End).Where(s => s.Type == RelationshipType.In))
            .Select(r => r.End.Value)
            .ToHashSet(StringComparer.Ordinal);
        return meeting.Articles.Where(name => !articles.Any(article => article.StartsWith($"article:{Slug.Of(name)}-", StringComparison.Ordinal)));
    }
}
