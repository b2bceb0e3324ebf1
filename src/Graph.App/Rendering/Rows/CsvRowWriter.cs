using Graph.Query.Cypher;
using Graph.Query.Cypher.Values;

namespace Graph.App.Rendering.Rows;

/// <summary>Rows as comma-separated values.</summary>
internal sealed class CsvRowWriter(TextWriter writer) : RowWriter
{
    public override void Write(QueryResult result)
    {
        Line(result.Columns);
        foreach (var row in result.Rows)
        {
            Line(row.Select(Cell));
        }
    }

    private static string Cell(CypherValue value) =>
        value.Kind switch
        {
            CypherKind.Null => string.Empty,
            CypherKind.String => value.AsString,
            CypherKind.Temporal => value.AsTemporal.ToString(),
            CypherKind.Boolean or CypherKind.Integer or CypherKind.Float => value.ToString(),
            _ => JsonRowWriter.Text(value),
        };

    private void Line(IEnumerable<string> cells) => writer.WriteLine(string.Join(',', cells.Select(Quoted)));

    private static string Quoted(string cell) => cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
