namespace Graph.Query.Paths.Search;

/// <summary>A way from a source to a target that visits no stop twice.</summary>
/// <param name="Source">Where it begins.</param>
/// <param name="Moves">At least one.</param>
/// <param name="Cost">The sum of its moves' costs.</param>
internal sealed record Route(int Source, Move[] Moves, long Cost)
{
    /// <summary>How many relationships it follows.</summary>
    public int Length => Moves.Sum(move => move.Through.Length + 1);

    /// <summary>Orders by cost, then by the stops' numbers from the source on.</summary>
    public static int Compare(Route left, Route right)
    {
        if (left.Cost != right.Cost)
        {
            return left.Cost.CompareTo(right.Cost);
        }

        for (var i = 0; i < Math.Min(left.Moves.Length, right.Moves.Length); i++)
        {
            if (left.Moves[i].To != right.Moves[i].To)
            {
                return left.Moves[i].To.CompareTo(right.Moves[i].To);
            }
        }

        return left.Moves.Length.CompareTo(right.Moves.Length);
    }
}
