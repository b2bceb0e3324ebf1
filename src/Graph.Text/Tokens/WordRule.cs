namespace Graph.Text.Tokens;

/// <summary>Where a token that starts with a letter ends, the full stop after it left aside.</summary>
internal static class WordRule
{
    private static readonly WordSet Prefixes = new("prefixes.tsv");
    private static readonly ContractionTable Contractions = new();

    /// <summary>The length of the word at <paramref name="at"/>; 1 or more.</summary>
    public static int Length(ReadOnlySpan<char> piece, int at)
    {
        if (IsNegation(piece, at))
        {
            return 3;
        }

        var end = Scan(piece, at);
        return Contractions.FirstPart(piece[at..end], end == piece.Length || !Characters.IsApostrophe(piece[end])) is var part and > 0 ? part : end - at;
    }

    /// <summary>Single letters with dots between them, or a known academic title: "U.S", "p.m", "Ph.D".</summary>
    public static bool IsDotted(ReadOnlySpan<char> word)
    {
        if (word is "Ph.D" or "M.Sc" or "B.Sc" or "Lt.Gen" or "Lt.Gov" or "Lt.Col")
        {
            return true;
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !Characters.IsLetter(word[i]) : word[i] != '.')
            {
                return false;
            }
        }

        return word.Length > 2;
    }

    private static int Scan(ReadOnlySpan<char> piece, int at)
    {
        var part = at;
        var i = at;
        while (i < piece.Length)
        {
            var c = piece[i];
            if (Characters.IsLetterOrDigit(c) || c == '_')
            {
                i++;
            }
            else if (i > at && i + 1 < piece.Length && Joins(piece, at, part, i))
            {
                part = i + 1;
                i++;
            }
            else
            {
                if (Characters.IsApostrophe(c) && IsNegationTail(piece, i) && i - 1 > at)
                {
                    return i - 1;
                }

                return c == '$' ? DollarEnd(piece, at, i) : i;
            }
        }

        return i;
    }

    /// <summary>Whether the mark at <paramref name="i"/> holds one token together: the apostrophe of O'Brien, the dots of U.S, the ampersand of AT&amp;T.</summary>
    private static bool Joins(ReadOnlySpan<char> piece, int at, int part, int i)
    {
        var c = piece[i];
        var next = piece[i + 1];
        if (Characters.IsApostrophe(c))
        {
            return Characters.IsLetter(next) && Characters.IsLetter(piece[i - 1]) && CliticLength(piece, i) == 0 && !IsNegationTail(piece, i);
        }

        return c switch
        {
            '.' => (char.IsAsciiDigit(next) && char.IsAsciiDigit(piece[i - 1])) || (Characters.IsLetter(next) && JoinsDot(piece, at, part, i)),
            '&' => i - at <= 4 && Characters.IsUpper(next) && Characters.IsUpper(piece[i - 1]),
            '/' => i - at == 1
                && part == at
                && piece[at] is not ('c' or 'f')
                && (i + 2 == piece.Length || !Characters.IsLetterOrDigit(piece[i + 2]))
                && Characters.IsLetter(next),
            '*' => Characters.IsLower(next) && Characters.IsLetter(piece[i - 1]),
            _ => Characters.IsHyphen(c) && Characters.IsLetterOrDigit(next) && Prefixes.Contains(piece[at..i]),
        };
    }

    private static bool JoinsDot(ReadOnlySpan<char> piece, int at, int part, int i)
    {
        if (i - part == 1)
        {
            // The next part must be a single letter too: "U.S", but "J.Smith" is two tokens.
            return i + 2 >= piece.Length || !Characters.IsLetterOrDigit(piece[i + 2]);
        }

        var rest = piece[at..Math.Min(piece.Length, at + 6)];
        return part == at && (rest.StartsWith("Ph.D") || rest.StartsWith("M.Sc") || rest.StartsWith("B.Sc"));
    }

    /// <summary>The letters after an apostrophe that make a token of their own: 's, 'm, 'd, 're, 've, 'll. 0 when there are none.</summary>
    private static int CliticLength(ReadOnlySpan<char> piece, int apostrophe)
    {
        var end = apostrophe + 1;
        while (end < piece.Length && end < apostrophe + 4 && Characters.IsLetter(piece[end]))
        {
            end++;
        }

        var letters = end - apostrophe - 1;
        var first = (char)(letters > 0 ? piece[apostrophe + 1] | 32 : 0);
        var second = (char)(letters > 1 ? piece[apostrophe + 2] | 32 : 0);
        return (letters, first, second) switch
        {
            (1, 's' or 'm' or 'd', _) => 1,
            (2, 'r' or 'v', 'e') or (2, 'l', 'l') => 2,
            _ => 0,
        };
    }

    /// <summary>Whether the apostrophe is that of "n't".</summary>
    private static bool IsNegationTail(ReadOnlySpan<char> piece, int apostrophe) =>
        apostrophe > 0
        && (piece[apostrophe - 1] | 32) == 'n'
        && apostrophe + 1 < piece.Length
        && (piece[apostrophe + 1] | 32) == 't'
        && (apostrophe + 2 == piece.Length || !Characters.IsLetterOrDigit(piece[apostrophe + 2]));

    private static bool IsNegation(ReadOnlySpan<char> piece, int at) =>
        at > 0 && at + 2 < piece.Length && (piece[at] | 32) == 'n' && Characters.IsApostrophe(piece[at + 1]) && IsNegationTail(piece, at + 1);

    /// <summary>The length of the clitic that starts with the apostrophe at <paramref name="at"/>, that included; 0 when none does.</summary>
    public static int Clitic(ReadOnlySpan<char> piece, int at) => CliticLength(piece, at) is var letters and > 0 ? letters + 1 : 0;

    /// <summary>"US$", "HK$": the dollar sign belongs to a short code before it.</summary>
    private static int DollarEnd(ReadOnlySpan<char> piece, int at, int i)
    {
        if (i - at > 3 || (i + 1 < piece.Length && !char.IsAsciiDigit(piece[i + 1])))
        {
            return i;
        }

        foreach (var c in piece[at..i])
        {
            if (!char.IsAsciiLetterUpper(c))
            {
                return i;
            }
        }

        return i + 1;
    }
}
