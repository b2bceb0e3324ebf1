using Graph.Model.Snapshot;
using Graph.Query.Paths;

namespace Graph.App.Rendering.Views;

/// <summary>How two nodes are connected, in sentences with their evidence.</summary>
internal static class ConnectionView
{
    private const int MostQuotes = 2;

    public static void Write(IPage page, ConnectionAnswer answer)
    {
        if (answer.Connections.IsEmpty)
        {
            page.Line($"No connection between ", Piece.Strong(answer.From.Name), " and ", Piece.Strong(answer.To.Name), " was found.");
            if (answer.Nearest is { } nearest)
            {
                WriteNearest(page, nearest);
            }

            return;
        }

        page.Heading($"{answer.From.Name} — {answer.To.Name}");
        for (var i = 0; i < answer.Connections.Length; i++)
        {
            page.Line();
            WriteConnection(page, $"{i + 1}. ", answer.Connections[i]);
        }
    }

    private static void WriteConnection(IPage page, string number, Connection connection)
    {
        foreach (var hop in connection.Hops)
        {
            var first = ReferenceEquals(hop, connection.Hops[0]);
            page.Line(first ? 0 : number.Length, first ? number : string.Empty, Piece.Strong(Sentence(hop.Link)));
            CitationView.WriteFirst(page, number.Length + 2, hop.Evidence, MostQuotes);
            foreach (var other in hop.Others.Take(MostQuotes))
            {
                page.Line(number.Length + 2, Piece.Dim("also: "), Sentence(other));
            }
        }
    }

    private static void WriteNearest(IPage page, NearMiss nearest)
    {
        page.Line(nearest.Sentence);
        switch (nearest)
        {
            case NearMiss.Relaxed relaxed:
                WriteConnection(page, string.Empty, relaxed.Connection);
                break;
            case NearMiss.NamedTogether together:
                CitationView.Write(page, 2, together.One);
                if (together.Other.Sentence != together.One.Sentence)
                {
                    CitationView.Write(page, 2, together.Other);
                }

                break;
            case NearMiss.Apart apart:
                WriteAround(page, apart.AroundFrom);
                WriteAround(page, apart.AroundTo);
                break;
        }
    }

    private static void WriteAround(IPage page, IReadOnlyCollection<GraphNode> nodes)
    {
        if (nodes.Count > 0)
        {
            page.Line(2, string.Join(", ", nodes.Select(node => node.Name)));
        }
    }

    private static string Sentence(Link link) => link.Sentence.EndsWith('.') ? link.Sentence : link.Sentence + ".";
}
