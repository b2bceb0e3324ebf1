using System.Collections.Frozen;
using System.Text;

namespace Graph.Resolution.Names;

/// <summary>How one word of a name is written in Latin letters, and how far two ways of writing are apart.</summary>
/// <remarks>Words come folded, as <see cref="Graph.Model.Names.NameKey"/> gives them. The rules follow what systems of romanization differ in (BGN/PCGN,
/// ISO 9, Library of Congress, the French and German newspapers' ones): kh and h, y and i and j, ou and u, doubled letters, an ending in -iy, -ii, -y.</remarks>
internal static class Spelling
{
    // Longer before shorter. What is written one way in one system stands under it in another.
    private static readonly (string From, string To)[] Digraphs =
    [
        ("tsch", "ch"),
        ("tch", "ch"),
        ("shch", "sh"),
        ("sch", "sh"),
        ("dzh", "j"),
        ("iou", "iu"),
        ("dj", "j"),
        ("dz", "z"),
        ("zh", "j"),
        ("kh", "h"),
        ("gh", "g"),
        ("dh", "d"),
        ("th", "t"),
        ("ph", "f"),
        ("ck", "k"),
        ("cz", "ch"),
        ("tz", "z"),
        ("ts", "z"),
        ("ou", "u"),
        ("oo", "u"),
        ("ee", "i"),
        ("eo", "o"),
        ("eu", "u"),
        ("oe", "o"),
        ("ue", "u"),
        ("ae", "e"),
        ("ai", "ei"),
        ("ay", "ei"),
    ];

    private static readonly FrozenDictionary<char, char> Classes = new Dictionary<char, char>
    {
        ['q'] = 'k',
        ['g'] = 'k',
        ['c'] = 'k',
        ['z'] = 's',
        ['w'] = 'v',
        ['f'] = 'v',
        ['b'] = 'p',
        ['d'] = 't',
        ['j'] = 'y',
    }.ToFrozenDictionary();

    /// <summary>One form for the usual ways of writing a word: "sergey" and "sergei", "zelenskyy" and "zelensky".</summary>
    public static string Normal(string word)
    {
        if (word.Length < 3)
        {
            return word;
        }

        word = WithoutGlide(word);
        var text = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length; )
        {
            var rest = word.AsSpan(i);
            var matched = false;
            foreach (var (from, to) in Digraphs)
            {
                if (rest.StartsWith(from, StringComparison.Ordinal))
                {
                    text.Append(to);
                    i += from.Length;
                    matched = true;
                    break;
                }
            }

            if (!matched)
            {
                text.Append(
                    word[i] switch
                    {
                        'x' => "ks",
                        'q' => "k",
                        'w' => "v",
                        'y' => "i",
                        'c' when i + 1 >= word.Length || word[i + 1] != 'h' => "k",
                        var c => c.ToString(),
                    }
                );
                i++;
            }
        }

        // Doubled letters are one; "ye-" is "e-", also within, "Tokayev"; endings in -ii, -ij, -i are -i, in -eh, -ah are -a; a silent last e goes.
        var single = new StringBuilder(text.Length);
        foreach (var c in text.ToString())
        {
            if (single.Length == 0 || single[^1] != c)
            {
                single.Append(c);
            }
        }

        var normal = single.ToString();
        if (normal.StartsWith("ie", StringComparison.Ordinal) && normal.Length > 4)
        {
            normal = normal[1..];
        }

        if (normal.EndsWith("ij", StringComparison.Ordinal) && normal.Length > 3)
        {
            normal = normal[..^1];
        }

        if ((normal.EndsWith("eh", StringComparison.Ordinal) || normal.EndsWith("ah", StringComparison.Ordinal)) && normal.Length > 4)
        {
            normal = normal[..^2] + "a";
        }

        return normal.Length > 5 && normal[^1] == 'e' ? normal[..^1] : normal;
    }

    // "Tokayev" is "Tokaev".
    private static string WithoutGlide(string word)
    {
        for (var at = word.IndexOf("ye", StringComparison.Ordinal); at >= 0; at = word.IndexOf("ye", at + 1, StringComparison.Ordinal))
        {
            if (at > 0 && at + 2 < word.Length && IsVowel(word[at - 1]))
            {
                word = word.Remove(at, 1);
            }
        }

        return word;
    }

    /// <summary>The word in the other system where a language has two that differ by more than letters that are taken for each other; else the word itself.</summary>
    /// <remarks>Korean "seok" and "suk", Belarusian "tsikhanouskaya" and "tikhanovskaya", South Slavic "djukanovic" and "dukanovic".</remarks>
    public static string Otherwise(string word)
    {
        var other = word.Replace("eo", "u", StringComparison.Ordinal)
            .Replace("tsi", "ti", StringComparison.Ordinal)
            .Replace("dzi", "di", StringComparison.Ordinal);
        if (other.StartsWith("dj", StringComparison.Ordinal))
        {
            other = "d" + other[2..];
        }

        var at = other.IndexOf("ous", StringComparison.Ordinal);
        return at > 0 ? $"{other[..at]}ovs{other[(at + 3)..]}" : other;
    }

    /// <summary>The consonants of a normal form, with those that systems of romanization take for each other as one; the first letter stays where it is a vowel.</summary>
    public static string Skeleton(string normal)
    {
        var skeleton = new StringBuilder(normal.Length);
        foreach (var c in normal)
        {
            var letter = Classes.GetValueOrDefault(c, c);
            if (letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'h' or 'y')
            {
                if (skeleton.Length == 0 && letter != 'h')
                {
                    skeleton.Append('a');
                }

                continue;
            }

            if (skeleton.Length == 0 || skeleton[^1] != letter)
            {
                skeleton.Append(letter);
            }
        }

        return skeleton.ToString();
    }

    /// <summary>Whether two words, folded, can be ways of writing one name.</summary>
    /// <remarks>Reads "sergey" and "sergei", "mohammed" and "muhamad", "gaddafi" and "qadhafi". Refuses "ivan" and "ivar", "hassan" and "hussein",
    /// "mario" and "maria", "petrov" and "petrova".</remarks>
    public static bool Alike(string one, string other)
    {
        if (one == other)
        {
            return true;
        }

        var (a, b) = (Normal(one), Normal(other));
        if (a == b || Meet(one, a, other, b))
        {
            return Math.Min(one.Length, other.Length) > 2;
        }

        var longer = Math.Max(a.Length, b.Length);
        if (Math.Min(a.Length, b.Length) < 3 || longer < 4 || Class(a[0]) != Class(b[0]) || Gendered(one, other))
        {
            return false;
        }

        return Distance(a, b)
            <= (
                longer >= 9 ? 1.55
                : longer >= 6 ? 1.05
                : 0.55
            );
    }

    private static bool Meet(string one, string a, string other, string b)
    {
        var (mine, theirs) = (Otherwise(one), Otherwise(other));
        return (mine != one && Normal(mine) == b) || (theirs != other && Normal(theirs) == a) || (mine != one && mine == theirs);
    }

    /// <summary>What it costs to turn one normal form into the other; 1 for a letter that no romanization explains.</summary>
    public static double Distance(string one, string other)
    {
        // Wagner and Fischer (1974), two rows, with costs by letter.
        var row = new double[other.Length + 1];
        for (var j = 1; j <= other.Length; j++)
        {
            row[j] = row[j - 1] + Lone(other, j - 1);
        }

        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] += Lone(one, i - 1);
            for (var j = 1; j <= other.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above + Lone(one, i - 1), row[j - 1] + Lone(other, j - 1)), diagonal + Substitution(one[i - 1], other[j - 1]));
                diagonal = above;
            }
        }

        return row[other.Length];
    }

    // Ivanov and Ivanova, Mario and Maria are two people.
    private const int LongName = 9;

    private static bool Gendered(string one, string other)
    {
        if (one.Length == other.Length)
        {
            return one.Length < LongName && one[^1] != other[^1] && one[^1] is 'a' or 'o' or 'e' && other[^1] is 'a' or 'o' or 'e' && one[..^1] == other[..^1];
        }

        var (shorter, longer) = one.Length < other.Length ? (one, other) : (other, one);
        return (longer.Length == shorter.Length + 1 && longer[^1] is 'a' or 'e' or 'o' && longer.StartsWith(shorter, StringComparison.Ordinal))
            || (longer.EndsWith("aya", StringComparison.Ordinal) && shorter[^1] is 'y' or 'i');
    }

    private static double Lone(string word, int index) =>
        word[index] switch
        {
            'h' => 0.5,
            'i' or 'e' when index > 0 => 0.6,
            'a' or 'o' or 'u' when index > 0 => 0.8,
            _ => 1,
        };

    private static double Substitution(char one, char other)
    {
        if (one == other)
        {
            return 0;
        }

        if (IsVowel(one) && IsVowel(other))
        {
            return (one, other) is ('o', 'u') or ('u', 'o') or ('e', 'i') or ('i', 'e') or ('a', 'e') or ('e', 'a') or ('a', 'o') or ('o', 'a') ? 0.5 : 0.8;
        }

        return Class(one) == Class(other) ? 0.5 : 1;
    }

    private static char Class(char c) => IsVowel(c) || c == 'j' ? 'a' : Classes.GetValueOrDefault(c, c);

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
