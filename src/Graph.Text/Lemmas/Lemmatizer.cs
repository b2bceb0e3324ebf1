using Graph.Text.Models;

namespace Graph.Text.Lemmas;

/// <summary>The dictionary form of a word: a list of words that go their own way, and for all others the rule of the longest known ending.</summary>
internal sealed class Lemmatizer
{
    public const string FileName = "lemmas";

    /// <summary>The longest ending that a rule looks at.</summary>
    public const int LongestEnding = 6;

    private static readonly Lazy<Lemmatizer> Loaded = new(() => ModelFile.Read(FileName, Read));

    private readonly IReadOnlyDictionary<(string Tag, string Word), string> words;
    private readonly IReadOnlyDictionary<(string Tag, string Ending), LemmaEdit> endings;

    public Lemmatizer(IReadOnlyDictionary<(string Tag, string Word), string> words, IReadOnlyDictionary<(string Tag, string Ending), LemmaEdit> endings)
    {
        this.words = words;
        this.endings = endings;
    }

    /// <summary>The lemmatizer that ships with the program.</summary>
    public static Lemmatizer Shared => Loaded.Value;

    /// <summary>The lemma of a word; proper nouns keep their capitals, all others come in small letters.</summary>
    /// <param name="xpos">The Penn Treebank tag.</param>
    public string Lemma(string form, string xpos)
    {
        var proper = IsProper(xpos);
        var lower = form.ToLowerInvariant();
        if (words.TryGetValue((xpos, proper ? form : lower), out var known))
        {
            return known;
        }

        // "ruled" is of "rule" as past tense and as participle, whichever of the two was known.
        var twin = xpos switch
        {
            "VBD" => "VBN",
            "VBN" => "VBD",
            _ => null,
        };
        if (twin is not null && lower.EndsWith("ed", StringComparison.Ordinal) && words.TryGetValue((twin, lower), out known))
        {
            return known;
        }

        if (xpos is "VBD" or "VBN" or "VBG" && Silent(lower) is { } silent)
        {
            return silent;
        }

        var word = proper ? form : lower;
        for (var length = Math.Min(LongestEnding, word.Length); length >= 0; length--)
        {
            if (endings.TryGetValue((xpos, lower[^length..]), out var edit))
            {
                return edit.Apply(word);
            }
        }

        return word;
    }

    // "blamed", "ruling": one short vowel and one consonant before the ending would have been doubled, so that the verb ends in a silent e.
    private static string? Silent(string word)
    {
        var stem =
            word.EndsWith("ed", StringComparison.Ordinal) ? word[..^2]
            : word.EndsWith("ing", StringComparison.Ordinal) ? word[..^3]
            : string.Empty;
        return stem.Length > 2 && stem.Count(IsVowel) == 1 && IsVowel(stem[^2]) && stem[^1] is not ('w' or 'x' or 'y') && !IsVowel(stem[^1])
            ? stem + "e"
            : null;
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    public static bool IsProper(string xpos) => xpos is "NNP" or "NNPS";

    public void Write(BinaryWriter writer)
    {
        writer.Write(words.Count);
        foreach (var ((tag, word), lemma) in words.OrderBy(pair => pair.Key.Tag, StringComparer.Ordinal).ThenBy(pair => pair.Key.Word, StringComparer.Ordinal))
        {
            writer.Write(tag);
            writer.Write(word);
            writer.Write(lemma);
        }

        writer.Write(endings.Count);
        foreach (
            var ((tag, ending), edit) in endings.OrderBy(pair => pair.Key.Tag, StringComparer.Ordinal).ThenBy(pair => pair.Key.Ending, StringComparer.Ordinal)
        )
        {
            writer.Write(tag);
            writer.Write(ending);
            writer.Write((byte)edit.Cut);
            writer.Write(edit.Added);
        }
    }

    public static Lemmatizer Read(ModelReader reader)
    {
        var irregular = new Dictionary<(string, string), string>();
        for (var count = reader.ReadInt32(); count > 0; count--)
        {
            irregular.Add((reader.ReadString(), reader.ReadString()), reader.ReadString());
        }

        var rules = new Dictionary<(string, string), LemmaEdit>();
        for (var count = reader.ReadInt32(); count > 0; count--)
        {
            rules.Add((reader.ReadString(), reader.ReadString()), new LemmaEdit(reader.ReadByte(), reader.ReadString()));
        }

        return new Lemmatizer(irregular, rules);
    }
}
