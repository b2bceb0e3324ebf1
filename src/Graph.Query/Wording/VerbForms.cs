using System.Collections.Frozen;

namespace Graph.Query.Wording;

/// <summary>Past forms of English verbs: "sanction" gives "sanctioned", "hold talks" gives "held talks".</summary>
/// <remarks>Irregular verbs, and stems of several syllables whose last letter doubles, stand in <c>irregular.tsv</c>; the rest follows rules.</remarks>
public static class VerbForms
{
    private static readonly FrozenDictionary<string, (string Past, string Participle)> Irregular = Table
        .Rows("irregular.tsv")
        .ToFrozenDictionary(row => row[0], row => (row[1], row[2]), StringComparer.Ordinal);

    private static readonly string[] Prefixes = ["over", "under", "counter", "out", "re", "un", "pre", "mis"];

    /// <summary>The simple past of a verb phrase in its base form, whose first word is the verb.</summary>
    public static string Past(string phrase) => OfFirstWord(phrase, static verb => Form(verb, participle: false));

    /// <summary>The past participle of a verb phrase in its base form.</summary>
    public static string Participle(string phrase) => OfFirstWord(phrase, static verb => Form(verb, participle: true));

    private static string OfFirstWord(string phrase, Func<string, string> form)
    {
        var cut = phrase.IndexOf(' ', StringComparison.Ordinal);
        return cut < 0 ? form(phrase) : form(phrase[..cut]) + phrase[cut..];
    }

    private static string Form(string verb, bool participle)
    {
        if (Find(verb) is { } forms)
        {
            return participle ? forms.Participle : forms.Past;
        }

        return verb switch
        {
            [.., 'e'] => verb + "d",
            [.., var before, 'y'] when !IsVowel(before) => verb[..^1] + "ied",
            [.., 'i' or 'a' or 'o', 'c'] => verb + "ked",
            _ when Doubles(verb) => verb + verb[^1] + "ed",
            _ => verb + "ed",
        };
    }

    private static (string Past, string Participle)? Find(string verb)
    {
        if (Irregular.TryGetValue(verb, out var forms))
        {
            return forms;
        }

        // "re-send", "rewrite", "overhear": as the verb inside, with its prefix.
        foreach (var prefix in Prefixes)
        {
            if (verb.StartsWith(prefix, StringComparison.Ordinal))
            {
                var rest = verb[prefix.Length..];
                var hyphen = rest is ['-', ..] ? "-" : string.Empty;
                if (rest.Length - hyphen.Length >= 4 && Irregular.TryGetValue(rest[hyphen.Length..], out var inner))
                {
                    return (prefix + hyphen + inner.Past, prefix + hyphen + inner.Participle);
                }
            }
        }

        return null;
    }

    // One syllable ending in one vowel and one consonant that is neither w, x nor y: stop, ban, drop; not rain, act, tow.
    private static bool Doubles(string verb) =>
        verb.Length >= 3
        && !IsVowel(verb[^1])
        && verb[^1] is not ('w' or 'x' or 'y')
        && IsVowel(verb[^2])
        && (!IsVowel(verb[^3]) || verb[..^2].EndsWith("qu", StringComparison.Ordinal))
        && verb[..^2].Count(IsVowel) == (verb[..^2].EndsWith("qu", StringComparison.Ordinal) ? 1 : 0);

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
