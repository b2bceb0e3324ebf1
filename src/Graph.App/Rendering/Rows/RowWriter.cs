using Graph.App.Composition;
using Graph.Query.Cypher;

namespace Graph.App.Rendering.Rows;

/// <summary>Writes the rows of a query.</summary>
internal abstract class RowWriter
{
    public static RowWriter Of(RowFormat format, Terminal terminal) =>
        format switch
        {
            RowFormat.Json => new JsonRowWriter(terminal.Out, lines: false),
            RowFormat.Jsonl => new JsonRowWriter(terminal.Out, lines: true),
            RowFormat.Csv => new CsvRowWriter(terminal.Out),
            _ => new TableRowWriter(terminal),
        };

    public abstract void Write(QueryResult result);
}
