using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Graph.Export.Neo4j;

namespace Graph.Tests.Export.Neo4j;

/// <summary>Does in memory what Neo4j does with the exporter's statements, and with no others.</summary>
internal sealed partial class PretendDatabase : INeo4jSession
{
    /// <summary>Properties by label and id.</summary>
    public Dictionary<(string Label, string Id), IReadOnlyDictionary<string, object?>> Nodes { get; } = [];

    /// <summary>Ends and properties by type and id.</summary>
    public Dictionary<(string Type, string Id), (string Start, string End, IReadOnlyDictionary<string, object?> Properties)> Relationships { get; } = [];

    public List<string> Statements { get; } = [];

    public Task<Neo4jResult> RunAsync(string statement, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        Statements.Add(statement);
        return Task.FromResult(
            statement.StartsWith("CREATE ", StringComparison.Ordinal) ? Neo4jResult.Empty
            : MergeNode.Match(statement) is { Success: true } node ? Number("written", Rows(parameters).Count(row => Write(node.Groups["label"].Value, row)))
            : MergeRelationship.Match(statement) is { Success: true } link ? Number("written", Rows(parameters).Count(row => Write(link, row)))
            : statement.StartsWith("MATCH ()-[r:", StringComparison.Ordinal) ? Number("removed", RemoveRelationships(parameters))
            : statement.StartsWith("MATCH (n:", StringComparison.Ordinal) ? Number("removed", RemoveNodes(parameters))
            : throw new Neo4jException($"Not understood: {statement}")
        );
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static IEnumerable<Dictionary<string, object?>> Rows(IReadOnlyDictionary<string, object?> parameters) =>
        (IEnumerable<Dictionary<string, object?>>)parameters["rows"]!;

    private bool Write(string label, Dictionary<string, object?> row)
    {
        Nodes[(label, (string)row["id"]!)] = row;
        return true;
    }

    private bool Write(Match link, Dictionary<string, object?> row)
    {
        var (start, end) = ((string)row["start"]!, (string)row["end"]!);
        if (!Nodes.ContainsKey((link.Groups["start"].Value, start)) || !Nodes.ContainsKey((link.Groups["end"].Value, end)))
        {
            return false;
        }

        var properties = (Dictionary<string, object?>)row["properties"]!;
        Relationships[(link.Groups["type"].Value, (string)properties["id"]!)] = (start, end, properties);
        return true;
    }

    private int RemoveRelationships(IReadOnlyDictionary<string, object?> parameters)
    {
        var gone = Relationships.Where(r => IsOld(r.Value.Properties, parameters)).Take((int)(long)parameters["limit"]!).ToList();
        gone.ForEach(r => Relationships.Remove(r.Key));
        return gone.Count;
    }

    private int RemoveNodes(IReadOnlyDictionary<string, object?> parameters)
    {
        var gone = Nodes.Where(n => IsOld(n.Value, parameters)).Take((int)(long)parameters["limit"]!).ToList();
        foreach (var node in gone)
        {
            Nodes.Remove(node.Key);
            foreach (var r in Relationships.Where(r => r.Value.Start == node.Key.Id || r.Value.End == node.Key.Id).ToList())
            {
                Relationships.Remove(r.Key);
            }
        }

        return gone.Count;
    }

    /// <summary>As in Cypher, a comparison with nothing is not true.</summary>
    private static bool IsOld(IReadOnlyDictionary<string, object?> properties, IReadOnlyDictionary<string, object?> parameters) =>
        properties.TryGetValue("_export", out var stamp) && !Equals(stamp, parameters["stamp"]);

    private static Neo4jResult Number(string field, long number) => new([field], [ImmutableArray.Create<object?>(number)]);

    [GeneratedRegex(
        @"^UNWIND \$rows AS row\nMERGE \(n:(?<label>\w+) \{id: row\.id\}\)\nSET n = row\nRETURN count\(\*\) AS written$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex MergeNode { get; }

    [GeneratedRegex(
        @"^UNWIND \$rows AS row\nMATCH \(a:(?<start>\w+) \{id: row\.start\}\)\nMATCH \(b:(?<end>\w+) \{id: row\.end\}\)\n"
            + @"MERGE \(a\)-\[r:(?<type>\w+) \{id: row\.properties\.id\}\]->\(b\)\nSET r = row\.properties\nRETURN count\(\*\) AS written$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex MergeRelationship { get; }
}
