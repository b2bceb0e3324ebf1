using System.Collections.Immutable;
using Graph.Model.Snapshot;
using Graph.Query.Citations;
using Graph.Query.Names;
using Graph.Query.Wording;

namespace Graph.Query.Questions;

/// <summary>Answers "who is X?".</summary>
public static class WhoQuestion
{
    private static readonly ImmutableArray<string> Statuses = ["held", "planned", "possible", "cancelled", "denied"];

    /// <exception cref="KeyNotFoundException">There is no such node.</exception>
    public static Profile Ask(GraphSnapshot graph, NodeId id)
    {
        var node = graph.Node(id);
        var events = TimelineQuestion.Around(graph, id).ToList();
        var meetings = events.Where(e => e.Label == NodeLabel.Meeting).ToList();
        var own = meetings.Where(e => Tally.Parties(graph, e).Any(party => party.Id == id)).ToList();
        var articles = Documents.Of(graph, id).Select(graph.Node).ToList();
        return new Profile(
            node,
            Candidates.Of(graph, node).Detail,
            [.. node.Properties.Texts("aliases").Order(StringComparer.Ordinal)],
            [.. Ties(graph, graph.Outgoing(id), r => r.End)],
            [.. Ties(graph, graph.Incoming(id), r => r.Start).Take(Profile.MostListed)],
            [.. ByStatus(own)],
            Tally.Of(
                own.Where(e => e.Properties.Text("status") == "held").SelectMany(e => Tally.Parties(graph, e)).Where(other => other.Id != id),
                Profile.MostListed
            ),
            Tally.Of(events.SelectMany(e => About(graph, e)).Where(topic => topic.Id != id), Profile.MostListed),
            Latest(graph, meetings, id),
            Latest(graph, events.Where(e => e.Label == NodeLabel.Action), id),
            [
                .. articles
                    .OrderByDescending(a => a.Properties.Text("published") ?? string.Empty, StringComparer.Ordinal)
                    .ThenBy(a => a.Id)
                    .Take(Profile.MostListed)
                    .Select(Line),
            ],
            articles.Count
        );
    }

    private static IEnumerable<Tie> Ties(GraphSnapshot graph, ImmutableArray<GraphRelationship> relationships, Func<GraphRelationship, NodeId> other) =>
        relationships
            .Where(r => r.Type <= RelationshipType.LocatedIn)
            .OrderBy(r => r.Properties.Text("status") is null or "current" ? 0 : 1)
            .ThenBy(r => r.Type)
            .ThenBy(r => other(r))
            .ThenBy(r => r.Id, StringComparer.Ordinal)
            .Select(r => new Tie(graph.Node(other(r)), r, r.Properties.Text("status"), RelationWording.Of(graph, r), CitationReader.Of(graph, [r], [])));

    private static IEnumerable<(string Status, int Count)> ByStatus(List<GraphNode> meetings) =>
        Statuses.Select(status => (status, meetings.Count(e => e.Properties.Text("status") == status))).Where(pair => pair.Item2 > 0);

    private static IEnumerable<GraphNode> About(GraphSnapshot graph, GraphNode node) =>
        graph
            .Outgoing(node.Id)
            .Where(r => r.Type is RelationshipType.About or RelationshipType.Targets)
            .Select(r => graph.Node(r.End))
            .Where(topic => topic.Label == NodeLabel.Issue)
            .DistinctBy(topic => topic.Id);

    private static ImmutableArray<TimelineEntry> Latest(GraphSnapshot graph, IEnumerable<GraphNode> events, NodeId id) =>
        [
            .. events
                .Select(node => (Node: node, Time: EventTime.Of(node)))
                .OrderByDescending(pair => pair.Time.IsKnown)
                .ThenByDescending(pair => pair.Time.First)
                .ThenByDescending(pair => pair.Time.Last)
                .ThenBy(pair => pair.Node.Id)
                .Take(Profile.MostListed)
                .Select(pair => TimelineQuestion.Entry(graph, pair.Node, id)),
        ];

    private static ArticleLine Line(GraphNode article) =>
        new(
            article.Id,
            article.Properties.Text("title"),
            article.Properties.Text("publisher"),
            article.Properties.Text("published"),
            article.Properties.Text("url")
        );
}
