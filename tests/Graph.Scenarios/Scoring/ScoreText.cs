using System.Text;
using Graph.Model.Names;

namespace Graph.Scenarios.Scoring;

/// <summary>How gold and graph are compared as text: lower case, without diacritics, punctuation, plural endings and filler words.</summary>
/// <remarks>The rules are those of the project's scoring script, letter by letter, so that both give the same figures.</remarks>
internal static class ScoreText
{
    private static readonly HashSet<string> Filler = new(
        ["the", "of", "and", "on", "in", "for", "a", "an", "to", "with", "s", "us", "u", "issue", "issues"],
        StringComparer.Ordinal
    );

    /// <summary>Letters that Unicode does not decompose; the script knows only what decomposes, so to it they end a word.</summary>
    private const string Undivided = "ÆÐØÞßæðøþĐđĦħıĸŁłŊŋŒœŦŧƏəẞ";

    /// <summary>Runs of a–z and 0–9 with single spaces between, without the possessive 's.</summary>
    public static string Normal(string? text)
    {
        var plain = new StringBuilder();
        foreach (var c in text ?? string.Empty)
        {
            if (c is '\'' or '\u2019')
            {
                plain.Append('\'');
            }
            else if (c is '\u2018' or '\u02bc' || Undivided.Contains(c, StringComparison.Ordinal))
            {
                plain.Append(' ');
            }
            else
            {
                plain.Append(NameKey.Fold(c.ToString()));
            }
        }

        var normal = new StringBuilder();
        for (var i = 0; i < plain.Length; i++)
        {
            if (char.IsAsciiLetterOrDigit(plain[i]))
            {
                normal.Append(plain[i]);
                continue;
            }

            if (plain[i] == '\'' && i + 1 < plain.Length && plain[i + 1] == 's' && (i + 2 == plain.Length || !IsWord(plain[i + 2])))
            {
                // What follows the 's is no letter, so the word ends here whatever is appended next.
                i++;
                continue;
            }

            if (normal.Length > 0 && normal[^1] != ' ')
            {
                normal.Append(' ');
            }
        }

        return normal.ToString().TrimEnd();
    }

    /// <summary>The words of <see cref="Normal"/>, in order.</summary>
    public static string[] Words(string? text) => Normal(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The words that carry meaning, without plural endings, each once.</summary>
    public static HashSet<string> Tokens(string? text) => Words(text).Where(word => !Filler.Contains(word)).Select(Stem).ToHashSet(StringComparer.Ordinal);

    /// <summary>Shared members over all members, 0 to 1; 0 for two empty sets.</summary>
    public static double Jaccard(HashSet<string> left, HashSet<string> right)
    {
        var shared = left.Count(right.Contains);
        var all = left.Count + right.Count - shared;
        return all == 0 ? 0 : (double)shared / all;
    }

    /// <summary>Whether one of <paramref name="names"/> can be the person that gold calls <paramref name="gold"/>.</summary>
    public static bool SamePerson(string gold, IReadOnlyList<string> names)
    {
        var asked = Words(gold);
        var askedSet = asked.ToHashSet(StringComparer.Ordinal);
        foreach (var name in names)
        {
            var words = Words(name).ToHashSet(StringComparer.Ordinal);
            if (words.SetEquals(askedSet))
            {
                return true;
            }

            var common = words.Count(askedSet.Contains);
            if (common >= 2 && (common == words.Count || common == askedSet.Count))
            {
                return true;
            }

            if (asked.Length == 1 && words.Contains(asked[0]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of <paramref name="names"/> is <paramref name="gold"/>, three words in five being shared.</summary>
    public static bool SameName(string gold, IReadOnlyList<string> names)
    {
        var tokens = Tokens(gold);
        return names.Any(name => Normal(gold) == Normal(name) || (tokens.Count > 0 && Jaccard(tokens, Tokens(name)) >= 0.6));
    }

    /// <summary>Whether one of <paramref name="names"/> shares half of the shorter one's words with <paramref name="gold"/>.</summary>
    public static bool SameIssue(string gold, IReadOnlyList<string> names)
    {
        var tokens = Tokens(gold);
        return names.Select(Tokens).Any(other => tokens.Count(other.Contains) is > 0 and var shared && shared * 2 >= Math.Min(tokens.Count, other.Count));
    }

    private static string Stem(string word)
    {
        foreach (var ending in (ReadOnlySpan<string>)["ies", "es", "s"])
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && word.Length - ending.Length > 2)
            {
                return string.Concat(word.AsSpan(0, word.Length - ending.Length), ending == "ies" ? "y" : string.Empty);
            }
        }

        return word;
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c == '_';
}
