using Graph.Query.Paths.Search;

namespace Graph.Tests.Query.Paths;

/// <summary>All routes of a small graph, found by trying every sequence of stops: what a cleverer search must agree with.</summary>
internal sealed class EveryRoute(LinkGraph graph)
{
    /// <summary>In order of cost, then stops.</summary>
    public List<Route> Between(int source, int target)
    {
        var routes = new List<Route>();
        Extend([source], [], target, routes);
        routes.Sort(Route.Compare);
        return routes;
    }

    private void Extend(int[] stops, Move[] moves, int target, List<Route> routes)
    {
        if (stops[^1] == target)
        {
            routes.Add(new Route(stops[0], moves, moves.Sum(move => move.Cost)));
            return;
        }

        // An event that an earlier stop takes part in is not gone through again, nor one that an earlier move went through.
        var closed = stops[..^1].SelectMany(stop => graph.Neighbours(stop).ToArray()).Concat(moves.SelectMany(move => move.Through)).ToHashSet();
        var options = new List<Move>();
        Collect(stops[^1], [], 0, closed, options);
        foreach (var group in options.Where(move => !stops.Contains(move.To)).GroupBy(move => move.To))
        {
            var best = group.Order(Comparer<Move>.Create(Move.Compare)).First();
            Extend([.. stops, best.To], [.. moves, best], target, routes);
        }
    }

    private void Collect(int node, int[] through, long cost, HashSet<int> closed, List<Move> moves)
    {
        var neighbours = graph.Neighbours(node).ToArray();
        var costs = graph.Costs(node).ToArray();
        for (var i = 0; i < neighbours.Length; i++)
        {
            if (!graph.IsTransit(neighbours[i]))
            {
                moves.Add(new Move(through, neighbours[i], cost + costs[i]));
            }
            else if (!closed.Contains(neighbours[i]) && !through.Contains(neighbours[i]))
            {
                Collect(neighbours[i], [.. through, neighbours[i]], cost + costs[i], closed, moves);
            }
        }
    }
}
