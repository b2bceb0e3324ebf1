using System.Globalization;
using Spectre.Console.Rendering;

namespace Graph.App.Cypher;

/// <summary>Where text stands on a terminal that wraps it, from the left edge on. Letters of East Asia and pictures take two columns, marks none.</summary>
internal static class WrappedText
{
    /// <summary>The place after the text: rows below its first one, and columns from the left.</summary>
    public static (int Row, int Column) End(string text, int width)
    {
        var (row, column) = (0, 0);
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            var columns = new Segment(elements.GetTextElement()).CellCount();
            // What does not fit at the edge goes to the next row whole.
            (row, column) = column + columns > width ? (row + 1, columns) : (row, column + columns);
        }
        return column == width ? (row + 1, 0) : (row, column);
    }

    /// <summary>The places between letters: where each begins, and the end. A letter with its marks, or of two code units, is one.</summary>
    public static IReadOnlyList<int> Stops(string text) => [.. StringInfo.ParseCombiningCharacters(text), text.Length];
}
