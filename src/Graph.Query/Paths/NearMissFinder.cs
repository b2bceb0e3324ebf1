using System.Collections.Immutable;
using Graph.Model.Snapshot;
using Graph.Query.Citations;
using Graph.Query.Paths.Search;
using Graph.Query.Wording;

namespace Graph.Query.Paths;

/// <summary>Looks for the nearest thing to a connection that does not exist.</summary>
internal static class NearMissFinder
{
    private const int MostAround = 3;

    public static NearMiss Find(GraphSnapshot graph, GraphNode from, GraphNode to, ConnectionOptions options) =>
        Relaxed(graph, from, to, options) ?? (NearMiss?)NamedTogether(graph, from, to) ?? Apart(graph, from, to);

    private static NearMiss.Relaxed? Relaxed(GraphSnapshot graph, GraphNode from, GraphNode to, ConnectionOptions options)
    {
        var ways = new List<(string Said, ConnectionOptions Options)>();
        if (options.MaxLength is { } most)
        {
            ways.Add(($"with more than {most.ToString(System.Globalization.CultureInfo.InvariantCulture)} relationships", options with { MaxLength = null }));
        }

        if (options.HeldOnly)
        {
            ways.Add(("over meetings or actions that are not known to have taken place", options with { HeldOnly = false }));
        }

        if (options.Between is not null)
        {
            ways.Add(("outside the days asked for, or at a time nobody gives", options with { Between = null }));
        }

        if (!options.Avoid.IsEmpty)
        {
            var avoided = options.Avoid.Select(graph.Find).OfType<GraphNode>().Select(Naming.InText).ToList();
            ways.Add(($"through {Naming.List(avoided)}", options with { Avoid = [] }));
        }

        if (ways.Count > 1)
        {
            ways.Add(("without any of these conditions", ConnectionOptions.Default));
        }

        foreach (var (said, relaxed) in ways)
        {
            var found = ConnectionFinder.Connections(graph, from.Id, to.Id, relaxed with { Count = 1 });
            if (!found.IsEmpty)
            {
                return new NearMiss.Relaxed($"There is a connection {said}.", found[0]);
            }
        }

        return null;
    }

    private static NearMiss.NamedTogether? NamedTogether(GraphSnapshot graph, GraphNode from, GraphNode to)
    {
        var (ones, others) = (Places(graph, from), Places(graph, to));
        var (one, other) = (Naming.InText(from), Naming.InText(to));
        foreach (var sentence in ones.Keys.Where(others.ContainsKey).Order())
        {
            var node = graph.Node(sentence);
            var cited = CitationReader.Of(graph, node, ones[sentence]);
            return new NearMiss.NamedTogether(
                $"No relationship is known, but one sentence{Of(cited)} names both {one} and {other}.",
                cited,
                CitationReader.Of(graph, node, others[sentence])
            );
        }

        var articles = others
            .Keys.GroupBy(id => Article(graph, id))
            .Where(group => group.Key is not null)
            .ToDictionary(group => group.Key!.Value, group => group.Min());
        foreach (var (article, sentence) in ones.Keys.Select(id => (Article: Article(graph, id), id)).OrderBy(pair => pair.Article).ThenBy(pair => pair.id))
        {
            if (article is { } shared && articles.TryGetValue(shared, out var match))
            {
                var cited = CitationReader.Of(graph, graph.Node(sentence), ones[sentence]);
                return new NearMiss.NamedTogether(
                    $"No relationship is known, but one article{Of(cited)} names both {one} and {other}.",
                    cited,
                    CitationReader.Of(graph, graph.Node(match), others[match])
                );
            }
        }

        return null;
    }

    private static string Of(Citation citation) => citation.Title is { } title ? $" (“{title}”)" : string.Empty;

    /// <summary>The sentences that name an entity or report an event, with the span in each.</summary>
    private static Dictionary<NodeId, GraphRelationship> Places(GraphSnapshot graph, GraphNode node)
    {
        var spans = graph
            .Incoming(node.Id)
            .Where(r => r.Type == RelationshipType.Mentions)
            .Select(r => (Sentence: r.Start, Span: r))
            .Concat(graph.Outgoing(node.Id).Where(r => r.Type == RelationshipType.ReportedIn).Select(r => (Sentence: r.End, Span: r)));
        return spans.GroupBy(pair => pair.Sentence).ToDictionary(group => group.Key, group => group.First().Span);
    }

    private static NodeId? Article(GraphSnapshot graph, NodeId sentence)
    {
        var part = graph.Outgoing(sentence).FirstOrDefault(r => r.Type == RelationshipType.In);
        return part?.End;
    }

    private static NearMiss.Apart Apart(GraphSnapshot graph, GraphNode from, GraphNode to)
    {
        var paths = PathGraph.Of(graph, new NodeFilter(ConnectionOptions.Default, from.Id, to.Id));
        var (around, beyond) = (Around(paths, from), Around(paths, to));
        return new NearMiss.Apart($"No document names both. {Said(from, around)} {Said(to, beyond)}", around, beyond);
    }

    private static string Said(GraphNode node, ImmutableArray<GraphNode> around)
    {
        var name = Naming.Capital(Naming.InText(node));
        return around.IsEmpty
            ? $"{name} has no relationship to anyone or anything."
            : $"{name} is closest to {Naming.List([.. around.Select(Naming.InText)])}.";
    }

    private static ImmutableArray<GraphNode> Around(PathGraph paths, GraphNode node)
    {
        var centre = paths.Find(node.Id)!.Value;
        var costs = new Dictionary<int, long>();
        Reach(
            paths.Links,
            centre,
            0,
            (next, cost) =>
            {
                if (paths.Links.IsTransit(next))
                {
                    Reach(paths.Links, next, cost, (beyond, total) => Keep(paths.Links, costs, beyond, total));
                }

                Keep(paths.Links, costs, next, cost);
            }
        );
        costs.Remove(centre);
        return [.. costs.OrderBy(pair => pair.Value).ThenBy(pair => pair.Key).Take(MostAround).Select(pair => paths.Nodes[pair.Key])];
    }

    private static void Reach(LinkGraph links, int node, long cost, Action<int, long> visit)
    {
        var neighbours = links.Neighbours(node);
        var costs = links.Costs(node);
        for (var i = 0; i < neighbours.Length; i++)
        {
            visit(neighbours[i], cost + costs[i]);
        }
    }

    private static void Keep(LinkGraph links, Dictionary<int, long> costs, int node, long cost)
    {
        if (!links.IsTransit(node))
        {
            costs[node] = Math.Min(cost, costs.GetValueOrDefault(node, long.MaxValue));
        }
    }
}
