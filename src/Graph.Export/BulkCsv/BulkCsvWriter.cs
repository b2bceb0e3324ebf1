using System.Text;
using Graph.Export.Neo4j;
using Graph.Model.Snapshot;

namespace Graph.Export.BulkCsv;

/// <summary>Writes the files that <c>neo4j-admin database import full</c> reads into an empty database: for each label and relationship type
/// one header file and one data file, and the schema, which the importer leaves out.</summary>
/// <remarks>Rows carry the <see cref="SnapshotStamp"/>, so that a live export later knows them as its own.</remarks>
public static class BulkCsvWriter
{
    /// <returns>The command to run inside the folder, then how to make the schema; lines that end in <c>\n</c>.</returns>
    public static string Write(GraphSnapshot graph, string folder)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        Directory.CreateDirectory(folder);
        var stamp = CsvField.Quote(SnapshotStamp.Of(graph));
        var arguments = new List<string>();
        foreach (var nodes in graph.Nodes.GroupBy(node => node.Label))
        {
            var files = WriteNodes(folder, nodes.Key, [.. nodes], stamp);
            arguments.Add($"--nodes={nodes.Key}={files}");
        }

        foreach (var relationships in graph.Relationships.GroupBy(r => r.Type))
        {
            var files = WriteRelationships(folder, relationships.Key, [.. relationships], stamp);
            arguments.Add($"--relationships={relationships.Key.Text()}={files}");
        }

        WriteLines(folder, "schema.cypher", Neo4jSchema.Statements.Select(statement => statement + ";"));
        return Command(arguments);
    }

    private static string WriteNodes(string folder, NodeLabel label, GraphNode[] nodes, string stamp)
    {
        var columns = CsvColumn.Of(nodes.Select(node => node.Properties));
        var header = Join(["id:ID", .. columns.Select(column => $"{column.Key}:{column.Type}"), SnapshotStamp.Property]);
        var rows = nodes.Select(node => Join([CsvField.Quote(node.Id.Value), .. columns.Select(column => CsvField.Of(node.Properties[column.Key])), stamp]));
        return WritePair(folder, label.ToString().ToLowerInvariant(), header, rows);
    }

    private static string WriteRelationships(string folder, RelationshipType type, GraphRelationship[] relationships, string stamp)
    {
        var columns = CsvColumn.Of(relationships.Select(r => r.Properties));
        var header = Join([":START_ID", ":END_ID", "id:string", .. columns.Select(column => $"{column.Key}:{column.Type}"), SnapshotStamp.Property]);
        var rows = relationships.Select(r =>
            Join([
                CsvField.Quote(r.Start.Value),
                CsvField.Quote(r.End.Value),
                CsvField.Quote(r.Id),
                .. columns.Select(column => CsvField.Of(r.Properties[column.Key])),
                stamp,
            ])
        );
        return WritePair(folder, type.Text().ToLowerInvariant().Replace('_', '-'), header, rows);
    }

    private static string WritePair(string folder, string stem, string header, IEnumerable<string> rows)
    {
        WriteLines(folder, $"{stem}-header.csv", [header]);
        WriteLines(folder, $"{stem}.csv", rows);
        return $"{stem}-header.csv,{stem}.csv";
    }

    private static void WriteLines(string folder, string file, IEnumerable<string> lines)
    {
        using var writer = new StreamWriter(Path.Combine(folder, file), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        foreach (var line in lines)
        {
            writer.Write(line);
            writer.Write('\n');
        }
    }

    private static string Join(IEnumerable<string> fields) => string.Join(',', fields);

    private static string Command(List<string> arguments)
    {
        string[] lines =
        [
            "neo4j-admin database import full neo4j",
            "--overwrite-destination",
            "--id-type=string",
            "--array-delimiter=U+001F",
            "--multiline-fields=true",
            .. arguments,
        ];
        return string.Join(" \\\n  ", lines) + "\ncypher-shell -f schema.cypher\n";
    }
}
