using Graph.Model.Names;
using Graph.Model.Snapshot;
using Graph.Scenarios.Scoring;

namespace Graph.Scenarios.Corpus;

/// <summary>Which meetings of a corpus are one node of the graph, reported from just those documents that speak of them.</summary>
internal static class CorpusScore
{
    // What a node of the same parties, kind and date has at least.
    private const double Same = 1.25;

    /// <returns>For each meeting of gold what is wrong with it in the graph; <c>null</c> where it is as it should be.</returns>
    public static IReadOnlyList<(CorpusMeeting Meeting, string? Complaint)> Of(CorpusGold gold, GraphSnapshot snapshot)
    {
        var graph = new ScoredGraph(snapshot);
        var nodes = graph.Labelled(NodeLabel.Meeting);
        return
        [
            .. gold.Meetings.Select(meeting =>
                (
                    meeting,
                    Complaint(meeting, [.. nodes.Select(node => (node, Fit(meeting, ScoredMeeting.Of(node, graph)))).Where(row => row.Item2 > 0)], snapshot)
                )
            ),
        ];
    }

    private static double Fit(CorpusMeeting gold, ScoredMeeting meeting)
    {
        var asked = new GoldMeeting(
            gold.Kind,
            gold.Participants,
            gold.Countries.IsDefault ? [] : gold.Countries,
            gold.Date,
            Place: null,
            gold.Status,
            [],
            Anchor: string.Empty
        );
        return ScoreDate.Overlap(gold.Date, meeting.Date) == true && Sort(gold.Kind) == Sort(meeting.Kind) ? MeetingScore.Fit(asked, meeting) : 0;
    }

    // A meeting may be called talks or a summit; a call, a visit and a conference are something else.
    private static string Sort(string? kind) => kind is "call" or "visit" or "conference" ? kind : "meeting";

    // What is wrong with the node that has least wrong, and whether the meeting has another node beside it.
    private static string? Complaint(CorpusMeeting meeting, IReadOnlyList<(GraphNode Node, double Fit)> nodes, GraphSnapshot graph)
    {
        if (nodes.Count == 0)
        {
            return "is not in the graph";
        }

        var (best, wrong) = nodes.Select(row => (row.Node, Wrong: Wrong(meeting, row.Node, graph).ToList())).MinBy(row => row.Wrong.Count);
        var twins = nodes.Where(row => row.Fit >= Same && row.Node != best).Select(row => row.Node.Id).ToList();
        return wrong.Count > 0 ? $"'{best.Name}' {string.Join("; ", wrong)}"
            : twins.Count > 0 ? $"is told again as {string.Join(", ", twins)}"
            : null;
    }

    private static IEnumerable<string> Wrong(CorpusMeeting meeting, GraphNode node, GraphSnapshot graph)
    {
        var articles = Articles(node, graph);
        var missing = meeting.Articles.Where(name => !articles.Exists(article => IsOf(article, name))).ToList();
        var extra = articles.Where(article => !meeting.Articles.Any(name => IsOf(article, name))).ToList();
        if (missing.Count > 0)
        {
            yield return $"is not reported from {string.Join(", ", missing)}";
        }

        if (extra.Count > 0)
        {
            yield return $"is reported from {string.Join(", ", extra)} as well";
        }

        if (node.Properties.Text("date") != meeting.Date)
        {
            yield return $"is of {node.Properties.Text("date") ?? "no date"}, not {meeting.Date}";
        }

        if (node.Properties.Text("status") != meeting.Status)
        {
            yield return $"is {node.Properties.Text("status")}, not {meeting.Status}";
        }

        if (meeting.Place is { } place && !graph.Outgoing(node.Id).Any(r => r.Type == RelationshipType.HeldIn && graph.Node(r.End).Name == place))
        {
            yield return $"is not held in {place}";
        }

        var (said, disputed) = (node.Properties.Texts("disputed"), meeting.Disputed?.Keys ?? []);
        if (!said.ToHashSet(StringComparer.Ordinal).SetEquals(disputed))
        {
            yield return $"has disputed [{string.Join(", ", said)}], not [{string.Join(", ", disputed)}]";
        }
    }

    private static List<string> Articles(GraphNode node, GraphSnapshot graph) =>
        [
            .. graph
                .Outgoing(node.Id)
                .Where(r => r.Type == RelationshipType.ReportedIn)
                .SelectMany(r => graph.Outgoing(r.End).Where(s => s.Type == RelationshipType.In))
                .Select(r => r.End.Value)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    private static bool IsOf(string article, string name) => article.StartsWith($"article:{Slug.Of(name)}-", StringComparison.Ordinal);
}
