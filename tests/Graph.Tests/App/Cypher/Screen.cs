using System.Globalization;
using System.Text;
using Spectre.Console.Rendering;

namespace Graph.Tests.App.Cypher;

/// <summary>A terminal as far as the line editor needs one: it wraps at its width, and knows carriage return, line feed, cursor up and right, and erase
/// below. As real ones do, it goes to the next row only when something is to stand there.</summary>
internal sealed class Screen(int width) : TextWriter
{
    private readonly List<List<string>> rows =
    [
        [],
    ];
    private readonly StringBuilder pending = new();

    public override Encoding Encoding => Encoding.UTF8;

    public int Row { get; private set; }

    public int Column { get; private set; }

    /// <summary>The rows, with a slash between each two.</summary>
    public string Text
    {
        get
        {
            Flush();
            return string.Join('/', rows.Select(row => string.Concat(row)));
        }
    }

    public override void Write(char value) => pending.Append(value);

    public override void Flush()
    {
        var elements = StringInfo.GetTextElementEnumerator(pending.ToString());
        var escape = string.Empty;
        while (elements.MoveNext())
        {
            var element = elements.GetTextElement();
            if (escape.Length > 0 || element == "\u001b")
            {
                escape += element;
                escape = element.Length == 1 && char.IsAsciiLetter(element[0]) ? Obey(escape) : escape;
                continue;
            }

            foreach (var part in element is "\r\n" ? ["\r", "\n"] : new[] { element })
            {
                Put(part);
            }
        }

        pending.Clear();
    }

    private string Obey(string escape)
    {
        var count = int.TryParse(escape.AsSpan(2, escape.Length - 3), CultureInfo.InvariantCulture, out var given) ? given : 1;
        switch (escape[^1])
        {
            case 'A':
                Row -= count;
                break;
            case 'C':
                Column += count;
                break;
            case 'J':
                rows.RemoveRange(Row + 1, rows.Count - Row - 1);
                Cut(rows[Row], Column);
                break;
            default:
                throw new NotSupportedException(escape);
        }

        return string.Empty;
    }

    private void Put(string element)
    {
        switch (element)
        {
            case "\r":
                Column = 0;
                return;
            case "\n":
                (Row, Column) = (Row + 1, 0);
                break;
            default:
                var columns = new Segment(element).CellCount();
                if (Column + columns > width)
                {
                    (Row, Column) = (Row + 1, 0);
                }

                Fill();
                Cut(rows[Row], Column);
                rows[Row].Add(element);
                Column += columns;
                return;
        }

        Fill();
    }

    private void Fill()
    {
        while (rows.Count <= Row)
        {
            rows.Add([]);
        }
    }

    private static void Cut(List<string> row, int columns)
    {
        while (row.Sum(element => new Segment(element).CellCount()) > columns)
        {
            row.RemoveAt(row.Count - 1);
        }
    }
}
