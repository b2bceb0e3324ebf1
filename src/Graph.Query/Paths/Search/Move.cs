namespace Graph.Query.Paths.Search;

/// <summary>From one stop to the next: directly, or through events.</summary>
/// <param name="Through">The events between, in order; mostly none or one.</param>
/// <param name="To">The next stop.</param>
/// <param name="Cost">Of all links on the way.</param>
internal sealed record Move(int[] Through, int To, long Cost)
{
    /// <summary>Orders moves to one stop by cost, then by how few events they go through, then by the events' numbers.</summary>
    public static int Compare(Move left, Move right) =>
        left.Cost != right.Cost ? left.Cost.CompareTo(right.Cost)
        : left.Through.Length != right.Through.Length ? left.Through.Length.CompareTo(right.Through.Length)
        : left.Through.AsSpan().SequenceCompareTo(right.Through);
}
