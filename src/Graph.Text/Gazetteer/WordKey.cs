using Graph.Model.Names;

namespace Graph.Text.Gazetteer;

/// <summary>What words are compared by.</summary>
public static class WordKey
{
    /// <summary>Lower case, without diacritics, letters and digits only: "U.S." gives "us"; punctuation gives an empty text.</summary>
    public static string Of(string word)
    {
        var folded = NameKey.Fold(word);
        foreach (var c in folded)
        {
            if (!char.IsLetterOrDigit(c))
            {
                return string.Concat(folded.Where(char.IsLetterOrDigit));
            }
        }

        return folded;
    }
}
