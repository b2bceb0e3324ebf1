using System.Text;
using Graph.App.Composition;
using Graph.Query.Cypher;
using Graph.Query.Cypher.Graphs;
using Graph.Query.Cypher.Values;

namespace Graph.App.Rendering.Rows;

/// <summary>Rows as a table. Texts stand bare, a path by the names of its nodes, all else as the language writes it.</summary>
internal sealed class TableRowWriter(Terminal terminal) : RowWriter
{
    public override void Write(QueryResult result)
    {
        Pages.Out(terminal).Table(result.Columns, [.. result.Rows.Select(row => (IReadOnlyList<Piece>)[.. row.Select(Cell)])]);
        // The number stands below the rows also where both go to one terminal.
        terminal.Out.Flush();
        terminal.Error.WriteLine(result.Rows.Length == 1 ? "1 row" : $"{result.Rows.Length} rows");
    }

    private static Piece Cell(CypherValue value) =>
        value.Kind switch
        {
            CypherKind.Null => Piece.Dim("null"),
            CypherKind.String => value.AsString,
            CypherKind.Temporal => value.AsTemporal.ToString(),
            CypherKind.List => "[" + string.Join(", ", value.AsList.Select(item => Cell(item).Text)) + "]",
            CypherKind.Path => Path(value.AsPath),
            _ => value.ToString(),
        };

    /// <summary>Whole, the nodes of a path with all their properties fill a page.</summary>
    private static string Path(CypherPath path)
    {
        var text = new StringBuilder(Node(path.Graph, path.Nodes[0]));
        for (var i = 0; i < path.Length; i++)
        {
            var (relationship, next) = (path.Relationships[i], path.Nodes[i + 1]);
            var isForward = path.Graph.Start(relationship) == path.Nodes[i] && path.Graph.End(relationship) == next;
            text.Append(isForward ? "-[:" : "<-[:").Append(path.Graph.TypeOf(relationship)).Append(isForward ? "]->" : "]-").Append(Node(path.Graph, next));
        }
        return text.ToString();
    }

    private static string Node(PropertyGraph graph, int node)
    {
        var named = graph.NodeProperty(node, "name") is { Kind: CypherKind.String } name ? name : graph.NodeProperty(node, "id");
        return named.Kind == CypherKind.String ? $"({named.AsString})" : $"(:{string.Join(':', graph.LabelsOf(node))})";
    }
}
