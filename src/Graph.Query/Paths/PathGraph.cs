using Graph.Model.Snapshot;
using Graph.Query.Paths.Search;

namespace Graph.Query.Paths;

/// <summary>A snapshot as a <see cref="LinkGraph"/>: entities are stops, meetings and actions lead between them, parallel relationships are one link.</summary>
internal sealed class PathGraph
{
    private readonly Dictionary<NodeId, int> numbers;
    private readonly long[] through;

    private PathGraph(GraphNode[] nodes, Dictionary<NodeId, int> numbers, LinkGraph links, long[] through)
    {
        Nodes = nodes;
        this.numbers = numbers;
        Links = links;
        this.through = through;
    }

    /// <summary>By their numbers, in order of id, so that a tie between two numbers is one between two ids.</summary>
    public IReadOnlyList<GraphNode> Nodes { get; }

    public LinkGraph Links { get; }

    public static PathGraph Of(GraphSnapshot graph, NodeFilter filter)
    {
        var nodes = graph.Nodes.Where(filter.Allows).OrderBy(node => node.Id).ToArray();
        var places = new Dictionary<NodeId, int>(nodes.Length);
        for (var i = 0; i < nodes.Length; i++)
        {
            places.Add(nodes[i].Id, i);
        }

        var parties = new int[nodes.Length];
        var links = new List<(int, int, long)>(graph.Relationships.Length);
        foreach (var relationship in graph.Relationships)
        {
            if (
                relationship.Type <= RelationshipType.Targets
                && places.TryGetValue(relationship.Start, out var start)
                && places.TryGetValue(relationship.End, out var end)
            )
            {
                links.Add((start, end, LinkCosts.Of(relationship)));
                var isParty = relationship.Type is RelationshipType.Attends or RelationshipType.Takes;
                parties[isParty ? end : start] += isParty || relationship.Type == RelationshipType.Targets ? 1 : 0;
            }
        }

        var plain = LinkGraph.Of([.. nodes.Select(node => node.Label >= NodeLabel.Meeting)], links);
        var passing = new long[nodes.Length];
        for (var i = 0; i < nodes.Length; i++)
        {
            passing[i] = plain.IsTransit(i) ? LinkCosts.ThroughEvent(parties[i], nodes[i].Properties.Text("status")) : LinkCosts.Through(plain.Degree(i));
        }

        // Half of what a node costs is laid on either side of it; at both ends of a route that is too much, but equally so for every route.
        return new PathGraph(nodes, places, plain.WithCosts((one, other, cost) => cost + ((passing[one] + passing[other]) / 2)), passing);
    }

    /// <summary>The node's number; <c>null</c> where it may not be used.</summary>
    public int? Find(NodeId id) => numbers.TryGetValue(id, out var number) ? number : null;

    /// <summary>A route's cost in units, without what its ends cost.</summary>
    public double Units(Route route) => (route.Cost - route.Length - ((through[route.Source] + through[route.Moves[^1].To]) / 2)) / (double)LinkCosts.Unit;
}
