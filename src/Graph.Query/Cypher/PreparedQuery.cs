using Graph.Query.Cypher.Execution;
using Graph.Query.Cypher.Graphs;
using Graph.Query.Cypher.Syntax;
using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher;

/// <summary>A query that has been read and checked.</summary>
public sealed class PreparedQuery
{
    private readonly Statement statement;

    private PreparedQuery(Statement statement) => this.statement = statement;

    /// <exception cref="CypherException">It goes wrong, or reaches a limit.</exception>
    public QueryResult Run(IReadOnlyDictionary<string, CypherValue> parameters, CancellationToken cancellation = default) => throw new NotSupportedException(statement.ToString());

    internal static PreparedQuery Of(PropertyGraph graph, string query, QueryLimits limits, IEnumerable<Procedure> procedures)
    {
        _ = (graph, procedures);
        return new PreparedQuery(Parser.Parse(query, limits.Depth));
    }
}
