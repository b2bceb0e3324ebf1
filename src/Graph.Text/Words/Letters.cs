using System.Runtime.CompilerServices;
using Graph.Model.Names;

namespace Graph.Text.Words;

/// <summary>How models see characters: small, without diacritics, digits as 0, quotes and dashes in their plain form.</summary>
internal static class Letters
{
    private const char Skipped = '\0';

    private static readonly char[] Kept = Plains();
    private static readonly char[] Small = Smalls();

    /// <summary>The small plain letter or mark; '\0' for a character that does not count, such as a combining accent.</summary>
    public static char Fold(char c) => Small[c];

    /// <summary>The plain letter or mark in its own case; '\0' for a character that does not count.</summary>
    public static char Plain(char c) => Kept[c];

    private static char[] Plains()
    {
        var table = new char[char.MaxValue + 1];
        for (var i = 0; i < table.Length; i++)
        {
            table[i] = (char)i;
        }

        // The blocks in which Latin letters with diacritics and combining accents live.
        for (var c = '\u0080'; c < '\u2100'; c++)
        {
            if (c is > '\u0370' and < '\u1e00')
            {
                continue;
            }

            var folded = NameKey.Fold(c.ToString());
            table[c] =
                folded.Length == 0 ? Skipped
                : char.IsUpper(c) ? char.ToUpperInvariant(folded[0])
                : folded[0];
        }

        (table['\u2018'], table['\u2019'], table['`']) = ('\'', '\'', '\'');
        (table['\u201c'], table['\u201d']) = ('"', '"');
        (table['\u2010'], table['\u2011'], table['\u2013'], table['\u2014']) = ('-', '-', '-', '-');
        return table;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static char[] Smalls()
    {
        var table = new char[Kept.Length];
        for (var i = 0; i < table.Length; i++)
        {
            table[i] = char.ToLowerInvariant(Kept[i]);
        }

        return table;
    }
}
