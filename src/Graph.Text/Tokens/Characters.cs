using System.Globalization;

namespace Graph.Text.Tokens;

/// <summary>What kind of thing each character is, for cutting tokens. One table look-up a character.</summary>
internal static class Characters
{
    private const byte SpaceBit = 1;
    private const byte LetterBit = 2;
    private const byte DigitBit = 4;
    private const byte UpperBit = 8;
    private const byte InvisibleBit = 16;
    private const byte LowerBit = 32;

    private static readonly byte[] Kinds = Fill();

    public static bool IsSpace(char c) => (Kinds[c] & SpaceBit) != 0;

    /// <summary>A letter, or a mark that combines with the letter before it.</summary>
    public static bool IsLetter(char c) => (Kinds[c] & LetterBit) != 0;

    public static bool IsDigit(char c) => (Kinds[c] & DigitBit) != 0;

    public static bool IsUpper(char c) => (Kinds[c] & UpperBit) != 0;

    public static bool IsLower(char c) => (Kinds[c] & LowerBit) != 0;

    public static bool IsLetterOrDigit(char c) => (Kinds[c] & (LetterBit | DigitBit)) != 0;

    /// <summary>Takes no room on the page: soft hyphen, zero-width space and joiners, direction marks, byte-order mark.</summary>
    public static bool IsInvisible(char c) => (Kinds[c] & InvisibleBit) != 0;

    /// <summary>White space, or invisible.</summary>
    public static bool IsGap(char c) => (Kinds[c] & (SpaceBit | InvisibleBit)) != 0;

    public static bool IsApostrophe(char c) => c is '\'' or '\u2019';

    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    /// <summary>The characters as a string, without the invisible ones.</summary>
    public static string Clean(ReadOnlySpan<char> raw)
    {
        foreach (var c in raw)
        {
            if (IsInvisible(c))
            {
                return Strip(raw);
            }
        }

        return raw.ToString();
    }

    private static string Strip(ReadOnlySpan<char> raw)
    {
        var kept = new char[raw.Length];
        var length = 0;
        foreach (var c in raw)
        {
            if (!IsInvisible(c))
            {
                kept[length++] = c;
            }
        }

        return new string(kept, 0, length);
    }

    private static byte[] Fill()
    {
        var kinds = new byte[char.MaxValue + 1];
        for (var i = 0; i < kinds.Length; i++)
        {
            kinds[i] = KindOf((char)i);
        }

        return kinds;
    }

    private static byte KindOf(char c)
    {
        if (char.IsWhiteSpace(c))
        {
            return SpaceBit;
        }

        return char.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => LetterBit | UpperBit,
            UnicodeCategory.LowercaseLetter => LetterBit | LowerBit,
            UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => LetterBit,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => LetterBit,
            UnicodeCategory.DecimalDigitNumber => DigitBit,
            UnicodeCategory.Format or UnicodeCategory.Control => InvisibleBit,
            _ => 0,
        };
    }
}
