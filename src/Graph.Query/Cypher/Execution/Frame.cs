using System.Diagnostics;
using Graph.Query.Cypher.Graphs;
using Graph.Query.Cypher.Values;
using NodaTime;

namespace Graph.Query.Cypher.Execution;

/// <summary>What one run of a query works on: the row that is being made, and how far the run may go.</summary>
/// <remarks>All operators share one row. Each fills slots of its own, so an outer row stays as it is while inner ones come and go.</remarks>
internal sealed class Frame
{
    private const int StepsBetweenLooks = 4096;

    private readonly QueryLimits limits;
    private readonly CancellationToken cancellation;
    private readonly long started = Stopwatch.GetTimestamp();
    private long memory;
    private int steps;

    public Frame(PropertyGraph graph, int slots, IReadOnlyDictionary<string, CypherValue> parameters, QueryLimits limits, CancellationToken cancellation)
    {
        Graph = graph;
        Slots = new CypherValue[slots];
        Parameters = parameters;
        this.limits = limits;
        this.cancellation = cancellation;
    }

    public PropertyGraph Graph { get; }

    public CypherValue[] Slots { get; }

    public IReadOnlyDictionary<string, CypherValue> Parameters { get; }

    /// <summary>The instant of the statement, which <c>date()</c> and its like give.</summary>
    public Instant Now { get; init; }

    /// <summary>Called for every step of work; looks at the clock now and then.</summary>
    public void Step()
    {
        if (++steps >= StepsBetweenLooks)
        {
            steps = 0;
            Look();
        }
    }

    public void Look()
    {
        if (cancellation.IsCancellationRequested)
        {
            throw CypherException.Limit("Cancelled", "The query was cancelled.");
        }

        if (limits.Time is { } most && Stopwatch.GetElapsedTime(started) > most)
        {
            throw CypherException.Limit("TimeLimit", $"The query was stopped after {most.TotalSeconds:0.###} seconds, its limit on time.");
        }
    }

    /// <summary>Called for everything that is kept.</summary>
    /// <param name="bytes">About how much; negative when it is let go.</param>
    public void Keep(long bytes)
    {
        memory += bytes;
        if (memory > limits.Memory)
        {
            throw CypherException.Limit(
                "MemoryLimit",
                $"The query was stopped because it needs more than {limits.Memory / 1_000_000} MB, its limit on memory."
            );
        }
    }

    public void KeepRow(int width) => Keep(48 + (24L * width));

    public void CheckRows(int count)
    {
        if (count > limits.Rows)
        {
            throw CypherException.Limit(
                "RowLimit",
                $"The query was stopped because it gives more than {limits.Rows} rows, its limit. LIMIT in the query asks for fewer."
            );
        }
    }
}
