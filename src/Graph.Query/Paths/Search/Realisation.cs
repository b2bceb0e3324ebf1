namespace Graph.Query.Paths.Search;

/// <summary>The cheapest way to go by given stops, move after move.</summary>
/// <remarks>A move goes through no event that an earlier stop takes part in or that an earlier move went through.</remarks>
internal static class Realisation
{
    /// <returns>One move for each pair of stops; fewer where the next has none that is allowed.</returns>
    public static List<Move> Of(LinkGraph graph, ReadOnlySpan<int> stops)
    {
        var moves = new List<Move>(stops.Length - 1);
        var closed = new HashSet<int>();
        for (var i = 0; i + 1 < stops.Length; i++)
        {
            if (Cheapest(graph, stops[i], stops[i + 1], closed) is not { } move)
            {
                break;
            }

            moves.Add(move);
            closed.UnionWith(move.Through);
            foreach (var neighbour in graph.Neighbours(stops[i]))
            {
                closed.Add(neighbour);
            }
        }

        return moves;
    }

    // Dijkstra's search over events alone. It stays among the events around one stop, so it is small.
    private static Move? Cheapest(LinkGraph graph, int from, int to, HashSet<int> closed)
    {
        var waiting = new PriorityQueue<Move, Move>(Comparer<Move>.Create(Move.Compare));
        var done = new HashSet<int>();
        var start = new Move([], from, 0);
        waiting.Enqueue(start, start);
        while (waiting.TryDequeue(out var at, out _))
        {
            if (at.To == to)
            {
                return at;
            }

            if (!done.Add(at.To))
            {
                continue;
            }

            var neighbours = graph.Neighbours(at.To);
            var costs = graph.Costs(at.To);
            for (var i = 0; i < neighbours.Length; i++)
            {
                var next = neighbours[i];
                if (next == to || (graph.IsTransit(next) && !closed.Contains(next) && !done.Contains(next)))
                {
                    var move = new Move(at.To == from ? [] : [.. at.Through, at.To], next, at.Cost + costs[i]);
                    waiting.Enqueue(move, move);
                }
            }
        }

        return null;
    }
}
