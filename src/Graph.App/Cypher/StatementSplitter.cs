using System.Text;

namespace Graph.App.Cypher;

/// <summary>Cuts a text into statements at the semicolons outside of quotes and comments.</summary>
internal static class StatementSplitter
{
    /// <summary>The statements that say something. Each is preceded by as many line breaks and spaces as lie before it, so that errors tell the line and
    /// column of the whole text.</summary>
    /// <param name="rest">What follows the last semicolon: a statement that may still go on; empty where nothing follows but space and comments.</param>
    public static IReadOnlyList<string> Split(string text, out string rest)
    {
        var statements = new List<string>();
        var (start, says) = (0, false);
        for (var i = 0; i < text.Length; i++)
        {
            var end = Opaque(text, i);
            if (end > i)
            {
                says |= text[i] != '/';
                i = end - 1;
            }
            else if (text[i] == ';')
            {
                if (says)
                {
                    statements.Add(Placed(text, start, i));
                }
                (start, says) = (i + 1, false);
            }
            else
            {
                says |= !char.IsWhiteSpace(text[i]);
            }
        }
        rest = says ? Placed(text, start, text.Length) : string.Empty;
        return statements;
    }

    /// <summary>The end of the quote or comment that begins here; the same place where none does.</summary>
    private static int Opaque(string text, int at)
    {
        var next = at + 1 < text.Length ? text[at + 1] : '\0';
        return text[at] switch
        {
            '\'' or '"' => Quoted(text, at, escapes: true),
            '`' => Quoted(text, at, escapes: false),
            '/' when next == '/' => text.IndexOf('\n', at) is >= 0 and var end ? end : text.Length,
            '/' when next == '*' => text.IndexOf("*/", at + 2, StringComparison.Ordinal) is >= 0 and var end ? end + 2 : text.Length,
            _ => at,
        };
    }

    private static int Quoted(string text, int at, bool escapes)
    {
        for (var i = at + 1; i < text.Length; i++)
        {
            if (escapes && text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == text[at])
            {
                return i + 1;
            }
        }
        return text.Length;
    }

    private static string Placed(string text, int start, int end)
    {
        var line = start == 0 ? -1 : text.LastIndexOf('\n', start - 1);
        return new StringBuilder()
            .Append('\n', text.AsSpan(0, start).Count('\n'))
            .Append(' ', start - line - 1)
            .Append(text, start, end - start)
            .ToString()
            .TrimEnd();
    }
}
