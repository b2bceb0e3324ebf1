namespace Graph.Text.Tokens;

/// <summary>Where a token that starts with neither letter nor digit ends: marks, runs of one mark, symbols, emoticons.</summary>
internal static class MarkRule
{
    /// <summary>The length of the mark at <paramref name="at"/>; 1 or more.</summary>
    public static int Length(ReadOnlySpan<char> piece, int at)
    {
        var c = piece[at];
        var next = at + 1 < piece.Length ? piece[at + 1] : '\0';
        if (Characters.IsApostrophe(c))
        {
            return Apostrophe(piece, at);
        }

        if (c == '\u2018' && IsDecade(piece[at..]))
        {
            return 4;
        }

        if (char.IsHighSurrogate(c))
        {
            return Symbol(piece, at);
        }

        if (IsArt(piece, at))
        {
            return piece.Length - at;
        }

        if (Emoticon(piece, at) is var face and > 0)
        {
            return face;
        }

        return c switch
        {
            '@' or '#' when at == 0 && Characters.IsLetter(next) => 1 + WordRule.Length(piece, 1),
            '+' when at == 0 && char.IsAsciiDigit(next) => 1 + NumberRule.Length(piece, 1),
            '!' or '?' => Run(piece, at, '!', '?'),
            '.' or '-' or '*' or '=' or '~' or '#' or '+' or '`' or '<' or '>' or '$' or '/' or '\\' or '\u2014' => Run(piece, at, c, c),
            _ => Symbol(piece, at),
        };
    }

    private static int Run(ReadOnlySpan<char> piece, int at, char first, char second)
    {
        var i = at + 1;
        while (i < piece.Length && (piece[i] == first || piece[i] == second))
        {
            i++;
        }

        // "->" and "=>" are arrows.
        return first is '-' or '=' && i < piece.Length && piece[i] == '>' ? i + 1 - at : i - at;
    }

    /// <summary>A clitic ('s), a cut-off word ('em, '90s), a pair of single quotes, or a quote alone.</summary>
    private static int Apostrophe(ReadOnlySpan<char> piece, int at)
    {
        var left = at > 0 && (Characters.IsLetterOrDigit(piece[at - 1]) || piece[at - 1] is '.' or '%' or '$' or ')' or '\'' or '"' or '\u201d');
        var clitic = WordRule.Clitic(piece, at);
        if (clitic > 0 && (left || (at == 0 && clitic == piece.Length)))
        {
            return clitic;
        }

        var next = at + 1 < piece.Length ? piece[at + 1] : '\0';
        if (
            !left
            && char.IsAsciiDigit(next)
            && at + 2 < piece.Length
            && char.IsAsciiDigit(piece[at + 2])
            && (at + 3 == piece.Length || !char.IsAsciiDigit(piece[at + 3]))
        )
        {
            return at + 3 < piece.Length && piece[at + 3] == 's' ? 4 : 3;
        }

        if (!left && IsCutOff(piece[(at + 1)..]) is var word and > 0)
        {
            return word + 1;
        }

        return piece[at] == '\'' && next == '\'' ? 2 : 1;
    }

    /// <summary>"‘90s", with the quote turned the wrong way as word processors do.</summary>
    private static bool IsDecade(ReadOnlySpan<char> rest) =>
        rest.Length >= 4 && char.IsAsciiDigit(rest[1]) && rest[2] == '0' && rest[3] == 's' && (rest.Length == 4 || !Characters.IsLetterOrDigit(rest[4]));

    private static int IsCutOff(ReadOnlySpan<char> rest)
    {
        var end = 0;
        while (end < rest.Length && end < 6 && Characters.IsLetter(rest[end]))
        {
            end++;
        }

        return rest[..end] is "em" or "cause" or "til" or "till" or "tis" or "twas" or "bout" or "round" or "cos" or "cuz" ? end : 0;
    }

    /// <summary>A line drawn with marks, the whole rest of the piece: "------", "*~*~*", "---->".</summary>
    private static bool IsArt(ReadOnlySpan<char> piece, int at)
    {
        if (at > 0 || piece.Length < 3 || piece[0] is '.' or '!' or '?')
        {
            return false;
        }

        foreach (var c in piece)
        {
            if (c is not ('-' or '*' or '=' or '~' or '_' or '|' or '<' or '>' or '+' or '#' or '^' or '{' or '}'))
            {
                return false;
            }
        }

        return true;
    }

    private static int Emoticon(ReadOnlySpan<char> piece, int at)
    {
        if (at > 0 || piece[0] is not (':' or ';' or '=' or '>' or '<' or '^'))
        {
            return 0;
        }

        var face = piece.TrimEnd(".,!?");
        return
            face
                is ":)"
                    or ":("
                    or ":-)"
                    or ":-("
                    or ";)"
                    or ";-)"
                    or ":D"
                    or ":-D"
                    or ":P"
                    or ":-P"
                    or ":p"
                    or ":/"
                    or ":|"
                    or "=)"
                    or "=("
                    or ">:("
                    or "^_^"
                    or "<3"
                    or ":'("
            ? face.Length
            : 0;
    }

    /// <summary>One character, both halves of a pair, and the marks that change its look.</summary>
    private static int Symbol(ReadOnlySpan<char> piece, int at)
    {
        var end = at + 1;
        if (char.IsHighSurrogate(piece[at]) && end < piece.Length && char.IsLowSurrogate(piece[end]))
        {
            end++;
        }

        while (end < piece.Length && piece[end] is (>= '\ufe00' and <= '\ufe0f') or '\u20e3')
        {
            end++;
        }

        return end - at;
    }
}
