namespace Graph.Query.Paths.Search;

/// <summary>Reads the way out of a finished search: of all cheapest ways the one whose stops come first in order.</summary>
internal sealed class TightWalk(LinkGraph graph, RestrictedGraph restricted, Func<int, long?> distance, int target)
{
    private readonly HashSet<int> dead = [];

    public IReadOnlyList<Move>? From(int spur)
    {
        var moves = new List<Move>();
        return Walk(spur, moves) ? moves : null;
    }

    private bool Walk(int stop, List<Move> moves)
    {
        if (stop == target)
        {
            return true;
        }

        if (dead.Contains(stop))
        {
            return false;
        }

        var options = new List<Move>();
        Collect(stop, [], 0, options);
        options.Sort(static (left, right) => left.To != right.To ? left.To.CompareTo(right.To) : Move.Compare(left, right));
        foreach (var move in options)
        {
            moves.Add(move);
            if (Walk(move.To, moves))
            {
                return true;
            }

            moves.RemoveAt(moves.Count - 1);
        }

        dead.Add(stop);
        return false;
    }

    /// <summary>All moves from a stop on which every leg lies on a cheapest way.</summary>
    private void Collect(int vertex, int[] through, long cost, List<Move> moves)
    {
        foreach (var leg in restricted.OutEdges(vertex))
        {
            if (distance(vertex) + leg.Reduced != distance(leg.Target))
            {
                continue;
            }

            var node = leg.Target % graph.Count;
            if (graph.IsTransit(node))
            {
                // Distances rise strictly along a way, so this ends.
                Collect(leg.Target, [.. through, node], cost + leg.Cost, moves);
            }
            else
            {
                moves.Add(new Move(through, node, cost + leg.Cost));
            }
        }
    }
}
