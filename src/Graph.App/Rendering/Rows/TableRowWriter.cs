using Graph.App.Composition;
using Graph.Query.Cypher;
using Graph.Query.Cypher.Values;

namespace Graph.App.Rendering.Rows;

/// <summary>Rows as a table. Texts stand bare, all else as the language writes it.</summary>
internal sealed class TableRowWriter(Terminal terminal) : RowWriter
{
    public override void Write(QueryResult result)
    {
        Pages.Out(terminal).Table(result.Columns, [.. result.Rows.Select(row => (IReadOnlyList<Piece>)[.. row.Select(Cell)])]);
        terminal.Error.WriteLine(result.Rows.Length == 1 ? "1 row" : $"{result.Rows.Length} rows");
    }

    private static Piece Cell(CypherValue value) =>
        value.Kind switch
        {
            CypherKind.Null => Piece.Dim("null"),
            CypherKind.String => value.AsString,
            CypherKind.Temporal => value.AsTemporal.ToString(),
            CypherKind.List => "[" + string.Join(", ", value.AsList.Select(item => Cell(item).Text)) + "]",
            _ => value.ToString(),
        };
}
