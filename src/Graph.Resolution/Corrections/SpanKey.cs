using System.Globalization;
using System.Text;

namespace Graph.Resolution.Corrections;

/// <summary>Some words of an article, by what stands there: the sentence with the words in brackets, and the article as it was called.</summary>
/// <remarks>Written as <c>"Talks with [Rios] ended on Friday." in lake-talks-1f00ab12</c>. The sentence finds the place: an article that was read again, was given another
/// name, or has changed elsewhere or a little still has it. A bracket of the text itself is written with a backslash.</remarks>
/// <param name="Before">What stands before the words in their sentence.</param>
/// <param name="Marked">The words.</param>
/// <param name="After">What stands after them.</param>
/// <param name="Article">The id that the article had.</param>
/// <param name="Occurrence">Which of the article's sentences that read so, from 1.</param>
public sealed record SpanKey(string Before, string Marked, string After, string Article, int Occurrence = 1)
{
    /// <summary>The whole sentence.</summary>
    public string Sentence => Before + Marked + After;

    public override string ToString()
    {
        var text = new StringBuilder("\"");
        Quote(text, Before).Append('[');
        Quote(text, Marked).Append(']');
        Quote(text, After).Append("\" in ").Append(Article);
        return Occurrence == 1 ? text.ToString() : text.Append(" number ").Append(Occurrence.ToString(CultureInfo.InvariantCulture)).ToString();
    }

    private static StringBuilder Quote(StringBuilder text, string words)
    {
        foreach (var c in words)
        {
            // A line is a judgement: no break of a sentence may end it.
            _ = c switch
            {
                '"' or '\\' or '[' or ']' => text.Append('\\').Append(c),
                _ when char.IsControl(c) => text.Append(' '),
                _ => text.Append(c),
            };
        }

        return text;
    }
}
