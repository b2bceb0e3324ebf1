using System.Buffers;

namespace Graph.Text.Tokens;

/// <summary>Web addresses, e-mail addresses, host and file names, which stay whole.</summary>
internal static class AddressRule
{
    // Longer than any address that people write; bounds the look ahead.
    private const int Reach = 128;

    /// <summary>Every address has one of these.</summary>
    public static readonly SearchValues<char> Marks = SearchValues.Create(".:@");

    private static readonly SearchValues<char> Outside = SearchValues.Create("<>\"\u201c\u201d|");

    private static readonly SearchValues<char> HostLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-.");

    private static readonly WordSet Endings = new("endings.tsv");

    /// <summary>The length of the address at <paramref name="at"/>; 0 when there is none.</summary>
    public static int Length(ReadOnlySpan<char> piece, int at)
    {
        var c = piece[at];
        if (c == '.' && at == 0)
        {
            return Endings.Contains(piece[1..]) ? piece.Length : 0;
        }

        if (!char.IsAsciiLetterOrDigit(c) || (at > 0 && Characters.IsLetterOrDigit(piece[at - 1])))
        {
            return 0;
        }

        var rest = piece[at..];
        if (StartsAddress(rest))
        {
            return UrlLength(rest);
        }

        return at > 0 && piece[at - 1] is '\'' or '\u2019' or '.' or '-' or '@' ? 0 : HostLength(rest);
    }

    private static bool StartsAddress(ReadOnlySpan<char> rest) =>
        rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || rest.StartsWith("ftp://", StringComparison.OrdinalIgnoreCase)
        || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
        || rest.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
        || rest.StartsWith("doi:", StringComparison.OrdinalIgnoreCase);

    private static int UrlLength(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAny(Outside);
        end = end < 0 ? rest.Length : end;
        int round = rest[..end].IndexOf('('),
            square = rest[..end].IndexOf('[');
        while (end > 1)
        {
            var last = rest[end - 1];
            var unopened = (last == ')' && (round < 0 || round >= end)) || (last == ']' && (square < 0 || square >= end));
            var mark = last is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '\u2019' or '}';
            if (!mark && !unopened)
            {
                break;
            }

            end--;
        }

        return end;
    }

    /// <summary>"name@host.example", "host.com/path", "report.doc".</summary>
    private static int HostLength(ReadOnlySpan<char> rest)
    {
        var limit = Math.Min(rest.Length, Reach);
        var i = 0;
        var at = -1;
        var dot = -1;
        while (i < limit)
        {
            var c = rest[i];
            if (c == '@' && at < 0 && i > 0)
            {
                at = i;
                dot = -1;
            }
            else if (c == '.')
            {
                dot = i;
            }
            else if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_' or '%' or '+'))
            {
                break;
            }

            i++;
        }

        if (dot < 0)
        {
            // An account of some system: "name@HOST".
            return at > 1 && i > at + 2 && char.IsAsciiLetter(rest[at + 1]) ? i : 0;
        }

        while (i > 0 && rest[i - 1] is '.' or '-')
        {
            i--;
        }

        return at > 0 ? (i > at + 3 && rest[(at + 1)..i].Contains('.') ? i : 0) : Named(rest, i);
    }

    private static int Named(ReadOnlySpan<char> rest, int end)
    {
        var dot = rest[..end].LastIndexOf('.');
        var path = end + 1 < rest.Length && rest[end] == '/';
        if (IsGroup(rest[..end]) || (path && end - dot > 2 && IsSmall(rest[..end]) && char.IsAsciiLetterOrDigit(rest[end + 1])))
        {
            return path ? UrlLength(rest) : end;
        }

        if (dot < 2 || !Endings.Contains(rest[(dot + 1)..end]) || !char.IsAsciiLetterOrDigit(rest[dot - 1]))
        {
            return 0;
        }

        if (char.IsAsciiLetterUpper(rest[dot + 1]) && !char.IsAsciiLetterUpper(rest[dot - 1]))
        {
            // "the end.In the next": a missing space, not a host.
            return 0;
        }

        return path ? UrlLength(rest) : end;
    }

    /// <summary>Whether a name with a path behind it can be a host: "t.co/abc", not "U.S./U.K.".</summary>
    private static bool IsSmall(ReadOnlySpan<char> name) =>
        !name.ContainsAnyExcept(HostLetters) && char.IsAsciiLetter(name[^1]) && !name.Contains("..", StringComparison.Ordinal);

    /// <summary>A news group or package: three or more parts in small letters, "comp.sources.unix".</summary>
    private static bool IsGroup(ReadOnlySpan<char> name)
    {
        var part = 0;
        var dots = 0;
        foreach (var c in name)
        {
            if (c == '.')
            {
                if (part < 2)
                {
                    return false;
                }

                part = 0;
                dots++;
            }
            else if (char.IsAsciiLetterLower(c) || c == '-')
            {
                part++;
            }
            else
            {
                return false;
            }
        }

        return dots >= 2 && part >= 2;
    }
}
