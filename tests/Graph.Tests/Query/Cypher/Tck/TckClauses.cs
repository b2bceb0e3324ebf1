using System.Text.RegularExpressions;

namespace Graph.Tests.Query.Cypher.Tck;

/// <summary>A query cut into its clauses by their first words, which are seen outside of brackets, texts, comments and quoted names only.</summary>
internal static partial class TckClauses
{
    private static readonly HashSet<string> Writing = ["CREATE", "MERGE", "SET", "DELETE", "DETACH DELETE", "REMOVE", "FOREACH", "LOAD CSV", "DROP"];

    public static bool Writes(string query) => Cut(query).Any(clause => Writing.Contains(clause.Word));

    /// <summary>The clauses in order: first word in capitals, and what follows it.</summary>
    public static IReadOnlyList<(string Word, string Body)> Cut(string text)
    {
        var query = Comment().Replace(text, match => match.Value[0] == '/' ? " " : match.Value);
        var starts = new List<(int At, int Length, string Word)>();
        var depth = 0;
        for (var i = 0; i < query.Length; i++)
        {
            var skipped = Skipped(query, i);
            if (skipped > i)
            {
                i = skipped - 1;
            }
            else if (query[i] is '(' or '[' or '{')
            {
                depth++;
            }
            else if (query[i] is ')' or ']' or '}')
            {
                depth--;
            }
            else if (char.IsLetter(query[i]) || query[i] is '_' or '$')
            {
                var word = FirstWord().Match(query, i);
                var name = Name().Match(query, i);
                // A name after a dot or colon is a key, label or type; a word of two parts is one clause.
                if (
                    depth == 0
                    && word.Success
                    && word.Index == i
                    && (i == 0 || query[i - 1] is not ('.' or ':' or '$' or '|'))
                    && !BelongsToWordBefore(query, i, word.Value)
                )
                {
                    starts.Add((i, word.Length, Spaces().Replace(word.Value.ToUpperInvariant(), " ")));
                    i += word.Length - 1;
                }
                else
                {
                    i += Math.Max(1, name.Length) - 1;
                }
            }
        }
        return
        [
            .. starts.Select(
                (start, n) => (start.Word, query[(start.At + start.Length)..(n + 1 < starts.Count ? starts[n + 1].At : query.Length)].Trim().TrimEnd(';'))
            ),
        ];
    }

    /// <summary>The end of the text, quoted name or comment that begins at <paramref name="at"/>; the same where none does.</summary>
    public static int Skipped(string query, int at)
    {
        var match = Opaque().Match(query, at);
        return match.Success && match.Index == at ? at + match.Length : at;
    }

    /// <summary>Cuts at the commas outside of brackets and texts.</summary>
    public static IEnumerable<string> Parts(string text)
    {
        var (depth, from) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var skipped = Skipped(text, i);
            if (skipped > i)
            {
                i = skipped - 1;
            }
            else
            {
                depth +=
                    text[i] is '(' or '[' or '{' ? 1
                    : text[i] is ')' or ']' or '}' ? -1
                    : 0;
                if (depth == 0 && text[i] == ',')
                {
                    yield return text[from..i].Trim();
                    from = i + 1;
                }
            }
        }
        if (text[from..].Trim() is { Length: > 0 } last)
        {
            yield return last;
        }
    }

    /// <summary>STARTS WITH and ENDS WITH are operators, ON MATCH belongs to MERGE.</summary>
    private static bool BelongsToWordBefore(string query, int at, string word) =>
        (word.ToUpperInvariant(), query[..at].TrimEnd().ToUpperInvariant()) switch
        {
            ("MATCH", var before) => before.EndsWith(" ON", StringComparison.Ordinal),
            ("WITH", var before) => before.EndsWith("STARTS", StringComparison.Ordinal) || before.EndsWith("ENDS", StringComparison.Ordinal),
            _ => false,
        };

    [GeneratedRegex(
        @"\G(?:DETACH\s+DELETE|OPTIONAL\s+MATCH|LOAD\s+CSV|UNION\s+ALL|CREATE|MERGE|SET|DELETE|REMOVE|FOREACH|DROP|MATCH|UNWIND|WITH|RETURN|CALL|UNION)\b",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex FirstWord();

    [GeneratedRegex(@"\G\$?[\p{L}_][\p{L}\p{N}_]*", RegexOptions.None, 1000)]
    private static partial Regex Name();

    /// <summary>Comments; and texts and quoted names, in which nothing is a comment.</summary>
    [GeneratedRegex(@"'(?:\\.|[^'\\])*'|""(?:\\.|[^""\\])*""|`(?:``|[^`])*`|//[^\n]*|/\*.*?\*/", RegexOptions.Singleline, 1000)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\G(?:'(?:\\.|[^'\\])*'|""(?:\\.|[^""\\])*""|`(?:``|[^`])*`|//[^\n]*|/\*.*?\*/)", RegexOptions.Singleline, 1000)]
    private static partial Regex Opaque();
}
