using Graph.Model.Names;

namespace Graph.Text.Gazetteer;

/// <summary>What words are compared by.</summary>
public static class WordKey
{
    /// <summary>Lower case, without diacritics, letters and digits only: "U.S." gives "us"; punctuation gives an empty text.</summary>
    public static string Of(string word)
    {
        var folded = NameKey.Fold(word);
        Span<char> kept = folded.Length <= 128 ? stackalloc char[folded.Length] : new char[folded.Length];
        var length = 0;
        foreach (var c in folded)
        {
            if (char.IsLetterOrDigit(c))
            {
                kept[length++] = c;
            }
        }

        return length == folded.Length ? folded : kept[..length].ToString();
    }
}
