namespace Graph.Query.Paths.Search;

/// <summary>The cheapest routes between two nodes, cheapest first, each by other stops.</summary>
/// <remarks>
/// <para>A route goes from stop to stop, no stop twice, and from one stop to the next directly or through events. Two routes by the same
/// stops count as one, at the cost of the cheapest: a second meeting of the same two is no other connection. A move never goes through
/// an event that an earlier stop takes part in, since the shorter way through that event is a route already, nor twice through one.</para>
/// <para>Yen (1971) with Lawler's refinement (1972): each route found splits the routes not yet seen by where they leave it. QuikGraph's own
/// Yen is right on simple graphs, but knows no stops: it would fill the list with meetings of the same two, loses routes where links
/// are parallel and throws where there is none (tests/Graph.Tests/Query/Paths/QuikGraphYenTests.cs). Its Dijkstra does the searching.</para>
/// </remarks>
internal static class CheapestRoutes
{
    /// <summary>Lazily: the next route is looked for when it is asked for. Ends when there are no more.</summary>
    /// <param name="graph">Its costs are above 0.</param>
    /// <exception cref="ArgumentException">Source and target are one.</exception>
    public static IEnumerable<Route> Between(LinkGraph graph, int source, int target)
    {
        if (source == target)
        {
            throw new ArgumentException("A route needs two ends.", nameof(target));
        }

        return Enumerate(graph.WithStops(source, target), source, target);
    }

    private static IEnumerable<Route> Enumerate(LinkGraph graph, int source, int target)
    {
        var search = new DetourSearch(graph, target);
        var waiting = new PriorityQueue<Branch, Route>(Comparer<Route>.Create(Route.Compare));
        Offer(search, waiting, source, [], []);
        while (waiting.TryDequeue(out var branch, out var route))
        {
            if (branch.Final)
            {
                yield return route;
                continue;
            }

            // The search does not know which events its own stops close, so a route may turn out dearer than it seemed, or none.
            var moves = Realisation.Of(graph, [source, .. route.Moves.Select(move => move.To)]);
            if (moves.Count == route.Moves.Length)
            {
                var real = Of(source, moves);
                if (real.Cost == route.Cost)
                {
                    yield return real;
                }
                else
                {
                    waiting.Enqueue(branch with { Final = true }, real);
                }
            }

            for (var kept = branch.Kept; kept < route.Moves.Length && kept <= moves.Count; kept++)
            {
                HashSet<int> barred = [route.Moves[kept].To];
                if (kept == branch.Kept)
                {
                    barred.UnionWith(branch.Barred);
                }

                Offer(search, waiting, source, moves[..kept], barred);
            }
        }
    }

    private static void Offer(DetourSearch search, PriorityQueue<Branch, Route> waiting, int source, List<Move> kept, HashSet<int> barred)
    {
        if (search.Find(source, kept, barred) is { } rest)
        {
            waiting.Enqueue(new Branch(kept.Count, barred, Final: false), Of(source, [.. kept, .. rest]));
        }
    }

    private static Route Of(int source, List<Move> moves) => new(source, [.. moves], moves.Sum(move => move.Cost));

    /// <summary>All routes that begin with the same moves and then go elsewhere than where earlier ones went.</summary>
    /// <param name="Kept">How many moves are the same.</param>
    /// <param name="Barred">Where the next move does not lead.</param>
    /// <param name="Final">The others of the branch have been split off already: only the route itself is left.</param>
    private sealed record Branch(int Kept, HashSet<int> Barred, bool Final);
}
