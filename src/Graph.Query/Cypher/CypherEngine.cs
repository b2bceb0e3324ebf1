using Graph.Query.Cypher.Execution;
using Graph.Query.Cypher.Graphs;
using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher;

/// <summary>Runs read-only Cypher on a graph in memory.</summary>
public static class CypherEngine
{
    private static readonly Dictionary<string, CypherValue> NoParameters = new(StringComparer.Ordinal);

    /// <summary>Reads and checks a query, to be run once or often.</summary>
    /// <exception cref="CypherException">It cannot be read, or writes.</exception>
    public static PreparedQuery Prepare(PropertyGraph graph, string query, QueryLimits? limits = null, IEnumerable<Procedure>? procedures = null) =>
        PreparedQuery.Of(graph, query, limits ?? QueryLimits.Default, procedures ?? []);

    /// <summary>Reads and runs a query.</summary>
    /// <exception cref="CypherException">It cannot be read, writes, goes wrong, or reaches a limit.</exception>
    public static QueryResult Run(
        PropertyGraph graph,
        string query,
        IReadOnlyDictionary<string, CypherValue>? parameters = null,
        QueryLimits? limits = null,
        CancellationToken cancellation = default
    ) => Run(graph, query, parameters, limits, [], cancellation);

    /// <summary>Reads and runs a query that may call procedures of the caller's.</summary>
    /// <exception cref="CypherException">It cannot be read, writes, goes wrong, or reaches a limit.</exception>
    public static QueryResult Run(
        PropertyGraph graph,
        string query,
        IReadOnlyDictionary<string, CypherValue>? parameters,
        QueryLimits? limits,
        IEnumerable<Procedure> procedures,
        CancellationToken cancellation = default
    ) => Prepare(graph, query, limits, procedures).Run(parameters ?? NoParameters, cancellation: cancellation);
}
