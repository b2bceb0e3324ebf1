using QuikGraph.Algorithms.ShortestPath;

namespace Graph.Query.Paths.Search;

/// <summary>The cheapest way on from where a route has come to, by QuikGraph's Dijkstra.</summary>
/// <remarks>One search from the target over the whole graph says how far everything is from it; with those distances as potentials
/// (Johnson, 1977) each later search walks almost straight to the target instead of flooding the graph. Of equally cheap ways it
/// gives the one whose stops have the lowest numbers, so ties fall the same each time. Not for two threads at once.</remarks>
internal sealed class DetourSearch
{
    private readonly LinkGraph graph;
    private readonly int target;
    private readonly long[] toTarget;
    private readonly RestrictedGraph restricted;

    public DetourSearch(LinkGraph graph, int target)
    {
        this.graph = graph;
        this.target = target;
        toTarget = new long[graph.Count];
        var flood = Dijkstra(new RestrictedGraph(graph, new long[graph.Count], [.. Enumerable.Range(0, graph.Count)]));
        flood.Compute(target);
        var reachable = new List<int>();
        for (var node = 0; node < graph.Count; node++)
        {
            if (Distance(flood, node) is { } distance)
            {
                toTarget[node] = distance;
                reachable.Add(node);
                if (graph.IsTransit(node))
                {
                    reachable.Add(node + graph.Count);
                }
            }
            else
            {
                toTarget[node] = -1;
            }
        }

        restricted = new RestrictedGraph(graph, toTarget, [.. reachable]);
    }

    /// <summary>Whether any way leads from <paramref name="node"/> to the target.</summary>
    public bool Reaches(int node) => toTarget[node] >= 0;

    /// <summary>The moves of the cheapest way on to the target, from where <paramref name="kept"/> ends.</summary>
    /// <param name="source">Where the kept moves begin.</param>
    /// <param name="kept">None of their stops is visited again; nor is an event used that they went through or that an earlier stop takes part in.</param>
    /// <param name="barred">Stops that the first move must not lead to.</param>
    /// <returns><c>null</c> where there is no such way.</returns>
    public IReadOnlyList<Move>? Find(int source, List<Move> kept, IReadOnlySet<int> barred)
    {
        int[] stops = [source, .. kept.Select(move => move.To)];
        var spur = stops[^1];
        if (!Reaches(spur))
        {
            return null;
        }

        restricted.Restrict(stops, kept.SelectMany(move => move.Through), barred, target);
        var search = Dijkstra(restricted);
        var end = double.MaxValue;
        search.ExamineVertex += vertex =>
        {
            // Ways of the same cost are let finish too: which of them is taken is decided by their stops.
            var distance = search.GetDistance(vertex);
            end = vertex == target ? distance : end;
            if (distance > end)
            {
                search.Abort();
            }
        };
        search.Compute(spur);
        return end < double.MaxValue ? new TightWalk(graph, restricted, node => Distance(search, node), target).From(spur) : null;
    }

    private static DijkstraShortestPathAlgorithm<int, Leg> Dijkstra(RestrictedGraph graph) => new(graph, leg => leg.Reduced);

    private static long? Distance(DijkstraShortestPathAlgorithm<int, Leg> search, int node) =>
        search.TryGetDistance(node, out var distance) && distance < double.MaxValue ? (long)distance : null;
}
