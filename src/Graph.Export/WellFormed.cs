using System.Text;

namespace Graph.Export;

/// <summary>Text that every encoder takes.</summary>
internal static class WellFormed
{
    /// <summary><paramref name="text"/> with U+FFFD for each half of a surrogate pair that stands alone, as a cut through an emoji leaves it.</summary>
    public static string Of(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]))
            {
                if (!char.IsSurrogatePair(text, i))
                {
                    return Repair(text);
                }

                i++;
            }
        }

        return text;
    }

    private static string Repair(string text)
    {
        var repaired = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            repaired.Append(rune.ToString());
        }

        return repaired.ToString();
    }
}
