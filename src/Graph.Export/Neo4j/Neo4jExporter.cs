using Graph.Model.Snapshot;

namespace Graph.Export.Neo4j;

/// <summary>Makes a running Neo4j hold exactly one snapshot, beside whatever else it holds.</summary>
/// <remarks>Schema first, then nodes, relationships, and last the removal of what earlier exports brought and this graph lacks (see
/// <see cref="SnapshotStamp"/>). Not one transaction: readers may see the old and the new side by side for a while, but nothing that stays is ever
/// missing, and an export that breaks off is mended by the next. One database keeps one graph: exports of two stores into it displace each other.</remarks>
public static class Neo4jExporter
{
    /// <summary>Rows in one statement. Neo4j does best with five to ten thousand; sentences are long, so we stay at the lower end.</summary>
    public const int DefaultBatchSize = 5000;

    private static readonly Dictionary<string, object?> NoParameters = [];

    /// <param name="progress">Told the share done, from 0 to 1, after each batch.</param>
    /// <param name="batchSize">1 or more.</param>
    /// <exception cref="Neo4jException">The database refused something or cannot be reached; what was sent before stays.</exception>
    public static async Task<Neo4jExportReport> ExportAsync(
        GraphSnapshot graph,
        INeo4jSession session,
        IProgress<double>? progress = null,
        int batchSize = DefaultBatchSize,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(session);
        ArgumentOutOfRangeException.ThrowIfLessThan(batchSize, 1);
        foreach (var statement in Neo4jSchema.Statements)
        {
            await session.RunAsync(statement, NoParameters, cancellation);
        }

        var stamp = SnapshotStamp.Of(graph);
        var total = Math.Max(1, graph.Nodes.Length + graph.Relationships.Length);
        var done = 0;
        foreach (var (statement, rows) in Batches(graph, stamp, batchSize))
        {
            await WriteAsync(session, statement, rows, cancellation);
            done += rows.Count;
            progress?.Report((double)done / total);
        }

        var relationships = await RemoveAsync(session, Neo4jStatements.RemoveRelationships, stamp, batchSize, cancellation);
        var nodes = await RemoveAsync(session, Neo4jStatements.RemoveNodes, stamp, batchSize, cancellation);
        return new Neo4jExportReport(graph.Nodes.Length, graph.Relationships.Length, nodes, relationships);
    }

    private static IEnumerable<(string Statement, List<Dictionary<string, object?>> Rows)> Batches(GraphSnapshot graph, string stamp, int batchSize)
    {
        foreach (var nodes in graph.Nodes.GroupBy(node => node.Label))
        {
            foreach (var batch in nodes.Chunk(batchSize))
            {
                yield return (Neo4jStatements.WriteNodes(nodes.Key), [.. batch.Select(node => Neo4jRows.Of(node, stamp))]);
            }
        }

        foreach (var group in RelationshipGroup.Of(graph))
        {
            var statement = Neo4jStatements.WriteRelationships(group.Type, group.Start, group.End);
            foreach (var batch in group.Relationships.Chunk(batchSize))
            {
                yield return (statement, [.. batch.Select(relationship => Neo4jRows.Of(relationship, stamp))]);
            }
        }
    }

    private static async Task WriteAsync(INeo4jSession session, string statement, List<Dictionary<string, object?>> rows, CancellationToken cancellation)
    {
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal) { ["rows"] = rows };
        var result = await session.RunAsync($"{statement}\nRETURN count(*) AS written", parameters, cancellation);
        var written = result.Number("written");
        // A relationship whose end is not found is skipped without an error; silence would leave a hole in the graph.
        if (written != rows.Count)
        {
            throw new Neo4jException($"Neo4j wrote {written} of {rows.Count} rows: something else is changing the same nodes. Export again.");
        }
    }

    private static async Task<long> RemoveAsync(INeo4jSession session, string statement, string stamp, int limit, CancellationToken cancellation)
    {
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal) { ["stamp"] = stamp, ["limit"] = (long)limit };
        var removed = 0L;
        while (true)
        {
            var now = (await session.RunAsync(statement, parameters, cancellation)).Number("removed");
            removed += now;
            if (now < limit)
            {
                return removed;
            }
        }
    }
}
