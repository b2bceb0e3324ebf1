using Spectre.Console;

namespace Graph.App.Rendering;

/// <summary>For a terminal: colour, frames, lines wrapped at its width.</summary>
internal sealed class DecoratedPage(IAnsiConsole console) : IPage
{
    public void Heading(string text) =>
        console.Write(new Paragraph(PlainPage.OneLine(text) + "\n", new Style(decoration: Decoration.Bold | Decoration.Underline)));

    public void Line(int indent, params ReadOnlySpan<Piece> pieces)
    {
        if (pieces.IsEmpty)
        {
            console.WriteLine();
            return;
        }

        var paragraph = new Paragraph();
        foreach (var piece in pieces)
        {
            paragraph.Append(PlainPage.OneLine(piece.Text), StyleOf(piece.Tone));
        }

        console.Write(new Padder(paragraph, new Padding(indent, 0, 0, 0)).Collapse());
    }

    public void Table(IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<Piece>> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var table = new Table { Border = TableBorder.Rounded, BorderStyle = new Style(Color.Grey) };
        foreach (var column in columns)
        {
            table.AddColumn(new TableColumn(new Spectre.Console.Text(column, new Style(decoration: Decoration.Bold))));
        }

        foreach (var row in rows)
        {
            table.AddRow(row.Select(piece => new Spectre.Console.Text(PlainPage.OneLine(piece.Text), StyleOf(piece.Tone))));
        }

        console.Write(table);
    }

    private static Style StyleOf(Tone tone) =>
        tone switch
        {
            Tone.Strong => new Style(decoration: Decoration.Bold),
            Tone.Dim => new Style(Color.Grey),
            Tone.Good => new Style(Color.Green),
            Tone.Warning => new Style(Color.Yellow),
            Tone.Bad => new Style(Color.Red),
            Tone.Person => new Style(Color.Aqua, decoration: Decoration.Bold),
            Tone.Country => new Style(Color.Yellow),
            Tone.Organization => new Style(Color.Fuchsia),
            Tone.Place => new Style(Color.Green),
            Tone.Issue => new Style(Color.Blue),
            _ => Style.Plain,
        };
}
