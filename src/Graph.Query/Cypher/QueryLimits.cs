namespace Graph.Query.Cypher;

/// <summary>How far a query may go before it is stopped.</summary>
public sealed record QueryLimits
{
    /// <summary>How long it may run; <c>null</c> for as long as it takes.</summary>
    public TimeSpan? Time { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>The most rows of the result.</summary>
    public int Rows { get; init; } = 1_000_000;

    /// <summary>The most bytes, as estimated, that sorting, grouping, joining and the result may hold at once.</summary>
    public long Memory { get; init; } = 2_000_000_000;

    /// <summary>How deep expressions, patterns and subqueries may be nested.</summary>
    public int Depth { get; init; } = 200;

    public static QueryLimits Default { get; } = new();
}
