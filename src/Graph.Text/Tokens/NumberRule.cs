namespace Graph.Text.Tokens;

/// <summary>Where a token that starts with a digit ends: "1,234.5", "3:00", "11/7", "2025-10-28", "20th", but "3" and "pm".</summary>
internal static class NumberRule
{
    private static readonly WordSet Units = new("units.tsv");

    /// <summary>The length of the number at <paramref name="at"/>; 1 or more.</summary>
    public static int Length(ReadOnlySpan<char> piece, int at)
    {
        var end = Digits(piece, at);
        end = Hyphenated(piece, at, end);
        if (end >= piece.Length)
        {
            return end - at;
        }

        if (Characters.IsApostrophe(piece[end]) && piece[end - 1] == '0' && end + 2 <= piece.Length && piece[(end + 1)..].StartsWith("s"))
        {
            // "the 1990's" is one token; "2024's" is two.
            return end + 2 == piece.Length || !Characters.IsLetter(piece[end + 2]) ? end + 2 - at : end - at;
        }

        return Characters.IsLetter(piece[end]) ? Suffix(piece, at, end) - at : end - at;
    }

    private static int Digits(ReadOnlySpan<char> piece, int at)
    {
        var i = at;
        while (i < piece.Length)
        {
            if (Characters.IsDigit(piece[i]) || (piece[i] is '.' or ',' or ':' or '/' && i + 1 < piece.Length && char.IsAsciiDigit(piece[i + 1])))
            {
                i++;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    /// <summary>Telephone numbers and dates stay whole; ranges such as 10-12 and 1969-1970 do not.</summary>
    private static int Hyphenated(ReadOnlySpan<char> piece, int at, int end)
    {
        var parts = 1;
        var i = end;
        while (i + 1 < piece.Length && piece[i] == '-' && char.IsAsciiDigit(piece[i + 1]))
        {
            i = Digits(piece, i + 1);
            parts++;
        }

        var phone = parts == 2 && end - at is 1 or 3 && i - end == 5 && piece[(at + 1)..end].IndexOfAny('.', ',') < 0;
        return parts > 2 || phone ? i : end;
    }

    private static int Suffix(ReadOnlySpan<char> piece, int at, int end)
    {
        var letters = end;
        while (letters < piece.Length && Characters.IsLetter(piece[letters]))
        {
            letters++;
        }

        var unit = Units.Contains(piece[end..letters]) && (letters == piece.Length || !Characters.IsDigit(piece[letters]));
        if (unit)
        {
            return end;
        }

        // "a.m." and "p.m." right after the number.
        if (letters - end == 1 && piece[end] is 'a' or 'p' or 'A' or 'P' && letters < piece.Length && piece[letters] == '.')
        {
            return end;
        }

        while (letters < piece.Length && (Characters.IsLetterOrDigit(piece[letters]) || piece[letters] == '_'))
        {
            letters++;
        }

        return letters;
    }
}
