using System.Text;

namespace Graph.Resolution.Corrections;

/// <summary>Cuts a line of the corrections file into words and quoted texts, and knows where it stands.</summary>
internal sealed class LineWords
{
    private readonly string line;
    private int at;
    private int last;

    public LineWords(string line)
    {
        this.line = line;
        Skip();
    }

    /// <summary>Nothing follows but a comment.</summary>
    public bool AtEnd => at >= line.Length || line[at] == '#';

    public bool AtQuote => at < line.Length && line[at] == '"';

    /// <param name="message">What is wrong.</param>
    /// <param name="back">It is wrong with the last word, not with what follows.</param>
    public LineProblemException Problem(string message, bool back = false) => new((back ? last : at) + 1, message);

    public string Word(string wanted)
    {
        if (AtEnd || AtQuote)
        {
            throw Problem($"here should be {wanted}");
        }

        last = at;
        while (at < line.Length && !char.IsWhiteSpace(line[at]))
        {
            at++;
        }

        var word = line[last..at];
        Skip();
        return word;
    }

    /// <summary>A word, or a text in quotes.</summary>
    public string Value(string wanted)
    {
        if (!AtQuote)
        {
            return Word(wanted);
        }

        var (text, open, _) = Quoted();
        return open < 0 ? text : throw Problem("no brackets belong here; write a backslash before them", back: true);
    }

    public void Expect(string word)
    {
        if (!Take(word))
        {
            throw Problem($"here should be '{word}'");
        }
    }

    public bool Take(string word)
    {
        var end = at + word.Length;
        if (string.CompareOrdinal(line, at, word, 0, word.Length) != 0 || (end < line.Length && !char.IsWhiteSpace(line[end])))
        {
            return false;
        }

        last = at;
        at = end;
        Skip();
        return true;
    }

    /// <summary>A text in quotes with one pair of brackets in it.</summary>
    public (string Before, string Marked, string After) Marked(string wanted)
    {
        if (!AtQuote)
        {
            throw Problem($"here should be {wanted}");
        }

        var (text, open, close) = Quoted();
        return open >= 0 && close > open && !string.IsNullOrWhiteSpace(text[open..close])
            ? (text[..open], text[open..close], text[close..])
            : throw Problem("put the words that are meant in brackets, as in \"words before [the words] words after\"", back: true);
    }

    // The text without its marks, and where the brackets stood in it; -1 where there are none.
    private (string Text, int Open, int Close) Quoted()
    {
        last = at;
        var (text, open, close) = (new StringBuilder(), -1, -1);
        for (at++; at < line.Length; at++)
        {
            switch (line[at])
            {
                case '\\' when at + 1 < line.Length:
                    text.Append(line[++at]);
                    break;
                case '"':
                    at++;
                    Skip();
                    return (text.ToString(), open, close);
                case '[' when open < 0:
                    open = text.Length;
                    break;
                case ']' when open >= 0 && close < 0:
                    close = text.Length;
                    break;
                case '[' or ']':
                    throw new LineProblemException(at + 1, "one pair of brackets only; write a backslash before others");
                default:
                    text.Append(line[at]);
                    break;
            }
        }

        throw new LineProblemException(last + 1, "these quotes are not closed");
    }

    private void Skip()
    {
        while (at < line.Length && char.IsWhiteSpace(line[at]))
        {
            at++;
        }
    }
}
