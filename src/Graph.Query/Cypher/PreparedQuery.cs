using System.Collections.Immutable;
using Graph.Query.Cypher.Binding;
using Graph.Query.Cypher.Execution;
using Graph.Query.Cypher.Graphs;
using Graph.Query.Cypher.Planning;
using Graph.Query.Cypher.Syntax;
using Graph.Query.Cypher.Values;
using NodaTime;

namespace Graph.Query.Cypher;

/// <summary>A query that has been read and checked. Immutable, and may run on several threads at once.</summary>
public sealed class PreparedQuery
{
    private readonly PropertyGraph graph;
    private readonly string text;
    private readonly QueryLimits limits;
    private readonly BoundQuery query;
    private readonly ExplainMode mode;
    private readonly ImmutableArray<string> slotNames;

    private PreparedQuery(PropertyGraph graph, string text, QueryLimits limits, BoundQuery query, ExplainMode mode, Binder binder)
    {
        this.graph = graph;
        this.text = text;
        this.limits = limits;
        this.query = query;
        this.mode = mode;
        slotNames = [.. binder.SlotNames];
        Warnings = [.. binder.Warnings];
    }

    /// <summary>What the query was allowed to do but probably did not mean.</summary>
    public ImmutableArray<QueryWarning> Warnings { get; }

    /// <summary>The names of the columns it gives.</summary>
    public ImmutableArray<string> Columns => [.. query.Columns.Select(column => column.Name)];

    /// <param name="parameters">Values by name.</param>
    /// <param name="now">What <c>date()</c> and its like give for the whole run; the first moment of 1970 where nothing is said, as this room has no clock.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <exception cref="CypherException">It goes wrong, or reaches a limit.</exception>
    public QueryResult Run(IReadOnlyDictionary<string, CypherValue> parameters, DateTimeOffset? now = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        try
        {
            return RunPlanned(parameters, now is { } instant ? Instant.FromDateTimeOffset(instant) : default, cancellation);
        }
        catch (CypherException e)
        {
            throw e.At(text);
        }
        catch (InsufficientExecutionStackException)
        {
            throw TooDeep();
        }
    }

    internal static PreparedQuery Of(PropertyGraph graph, string text, QueryLimits limits, IEnumerable<Procedure> procedures)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            var statement = Parser.Parse(text, limits.Depth);
            var known = Procedures.All.Concat(procedures).ToDictionary(procedure => procedure.Name, StringComparer.Ordinal);
            var binder = new Binder(graph, text, known);
            return new PreparedQuery(graph, text, limits, binder.Bind(statement), statement.Mode, binder);
        }
        catch (CypherException e)
        {
            throw e.At(text);
        }
        catch (InsufficientExecutionStackException)
        {
            throw TooDeep();
        }
    }

    private static CypherException TooDeep() => CypherException.Limit("NestingTooDeep", "The query, or a value that it makes, is nested too deeply.");

    private QueryResult RunPlanned(IReadOnlyDictionary<string, CypherValue> parameters, Instant now, CancellationToken cancellation)
    {
        var planner = new Planner(graph, query, slotNames);
        var plan = planner.Plan(query);
        var columns = Columns;
        if (mode == ExplainMode.Explain)
        {
            return new QueryResult(columns, [], Warnings, PlanPrinter.Print(plan, withRows: false));
        }

        var frame = new Frame(graph, planner.SlotCount, parameters, limits, cancellation) { Now = now };
        frame.Look();
        int[] slots = [.. query.Columns.Select(column => column.Slot)];
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<CypherValue>>();
        plan.Open(frame);
        while (plan.Next(frame))
        {
            if (slots.Length > 0)
            {
                frame.CheckRows(rows.Count + 1);
                frame.KeepRow(slots.Length);
                rows.Add([.. slots.Select(slot => frame.Slots[slot])]);
            }
        }

        return new QueryResult(columns, rows.ToImmutable(), Warnings, mode == ExplainMode.Profile ? PlanPrinter.Print(plan, withRows: true) : null);
    }
}
