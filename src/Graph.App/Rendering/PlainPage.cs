namespace Graph.App.Rendering;

/// <summary>Bare text: no colour, no frames, no wrapping, no space at the ends of lines. For pipes and files.</summary>
internal sealed class PlainPage(TextWriter writer) : IPage
{
    public void Heading(string text) => writer.WriteLine(OneLine(text));

    public void Line(int indent, params ReadOnlySpan<Piece> pieces)
    {
        var line = new System.Text.StringBuilder().Append(' ', pieces.IsEmpty ? 0 : indent);
        foreach (var piece in pieces)
        {
            line.Append(OneLine(piece.Text));
        }

        writer.WriteLine(line.ToString().TrimEnd());
    }

    public void Table(IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<Piece>> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var widths = columns
            .Select((title, i) => rows.Max(row => OneLine(row[i].Text).Length) is var longest && longest > title.Length ? longest : title.Length)
            .ToArray();
        Row(widths, columns);
        foreach (var row in rows)
        {
            Row(widths, [.. row.Select(piece => OneLine(piece.Text))]);
        }
    }

    /// <summary>Text of an article can hold anything; a line break or an escape sequence of its own must not reach the terminal.</summary>
    internal static string OneLine(string text) => text.Any(char.IsControl) ? string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)) : text;

    private void Row(int[] widths, IReadOnlyList<string> cells) =>
        writer.WriteLine(string.Join("  ", cells.Select((cell, i) => cell.PadRight(widths[i]))).TrimEnd());
}
