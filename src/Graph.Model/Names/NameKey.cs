using System.Text;

namespace Graph.Model.Names;

/// <summary>How names are compared: without regard to case, diacritics, punctuation and, on request, word order.</summary>
/// <remarks>The program runs without ICU, so that it needs nothing but .NET; the letters and their plain forms come from <c>letters.tsv</c>.</remarks>
public static class NameKey
{
    private static readonly Dictionary<char, string> Plain = Load();

    /// <summary>Lower case, without diacritics: "Erdoğan" gives "erdogan". Punctuation and spaces stay as they are.</summary>
    public static string Fold(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text.ToLowerInvariant();
        }

        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c <= '\u007f')
            {
                folded.Append(char.ToLowerInvariant(c));
            }
            else if (Plain.TryGetValue(c, out var plain))
            {
                folded.Append(plain.ToLowerInvariant());
            }
            else if (c is not ((>= '\u0300' and <= '\u036f') or '\u00ad' or '\u200b' or '\u200c' or '\u200d' or '\ufeff'))
            {
                folded.Append(char.ToLowerInvariant(c));
            }
        }

        return folded.ToString();
    }

    /// <summary>The words of a name, folded, without punctuation or a possessive ending: "Xi's" gives ["xi"].</summary>
    public static IReadOnlyList<string> Words(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var folded = Fold(name);
        for (var i = 0; i < folded.Length; i++)
        {
            var c = folded[i];
            if (char.IsLetterOrDigit(c))
            {
                word.Append(c);
            }
            else if (c == '\'' && i + 1 < folded.Length && folded[i + 1] == 's' && (i + 2 == folded.Length || !char.IsLetterOrDigit(folded[i + 2])))
            {
                i++;
            }
            else if (c is not ('\'' or '.') && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }

        return words;
    }

    /// <summary>The words joined by single spaces, in their own order: equal for spellings of one name.</summary>
    public static string Of(string name) => string.Join(' ', Words(name));

    /// <summary>The words in ordinal order: equal for "Xi Jinping" and "Jinping Xi".</summary>
    public static string Unordered(string name) => string.Join(' ', Words(name).Order(StringComparer.Ordinal));

    private static Dictionary<char, string> Load()
    {
        using var stream = typeof(NameKey).Assembly.GetManifestResourceStream("letters.tsv")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        reader.ReadLine();
        reader.ReadLine();
        var letters = new Dictionary<char, string>();
        while (reader.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            letters[line[0]] = line[(tab + 1)..];
        }

        return letters;
    }
}
