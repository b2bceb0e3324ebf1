using System.Collections.Immutable;
using Graph.Model.Names;

namespace Graph.Text.Gazetteer;

/// <summary>Phrases of one or more words and what they stand for, found in a run of words by longest match.</summary>
/// <remarks>Words are compared by <see cref="WordKey"/>: folded, letters and digits only. A word that leaves nothing (a hyphen) may stand
/// inside a phrase and is passed over. Safe to read from any thread once filled.</remarks>
public sealed class PhraseTable<T>
{
    private readonly Dictionary<string, Phrases> byFirst = new(StringComparer.Ordinal);

    /// <summary>Adds a phrase; the same phrase may stand for several things.</summary>
    public void Add(string phrase, T value)
    {
        var words = Split(phrase);
        if (words.Length == 0)
        {
            return;
        }

        if (!byFirst.TryGetValue(words[0], out var phrases))
        {
            byFirst[words[0]] = phrases = new Phrases();
        }

        var list = phrases.With(words);
        var at = list.Count;
        while (at > 0 && list[at - 1].Words.Length < words.Length)
        {
            at--;
        }

        list.Insert(at, (words, phrase, value));
    }

    /// <summary>The longest phrase that begins at word <paramref name="start"/>, with all it stands for.</summary>
    /// <param name="keys">The words' keys, as <see cref="WordKey"/> makes them.</param>
    /// <param name="start">Index of the first word.</param>
    /// <param name="limit">Index after the last word that may belong to it.</param>
    /// <param name="accept">Says whether a phrase as listed may be read here, from the index of its first word, its surface and the index after its last
    /// word; may be <c>null</c>.</param>
    /// <returns>The index after its last word, and what it stands for; <c>start</c> and nothing where none begins here.</returns>
    public (int End, ImmutableArray<T> Values) Longest(ImmutableArray<string> keys, int start, int limit, Func<int, string, int, bool>? accept = null)
    {
        if (keys[start].Length == 0 || !byFirst.TryGetValue(keys[start], out var phrases))
        {
            return (start, []);
        }

        limit = Math.Min(limit, keys.Length);
        var second = start + 1;
        while (second < limit && keys[second].Length == 0)
        {
            second++;
        }

        if (second < limit && phrases.BySecond?.TryGetValue(keys[second], out var longer) is true)
        {
            var found = Longest(longer, keys, start, limit, accept);
            if (!found.Values.IsEmpty)
            {
                return found;
            }
        }

        return phrases.Alone is null ? (start, []) : Longest(phrases.Alone, keys, start, limit, accept);
    }

    private static (int End, ImmutableArray<T> Values) Longest(
        List<(string[] Words, string Surface, T Value)> list,
        ImmutableArray<string> keys,
        int start,
        int limit,
        Func<int, string, int, bool>? accept
    )
    {
        var best = start;
        ImmutableArray<T> values = [];
        var bestWords = 0;
        foreach (var (words, surface, value) in list)
        {
            if (words.Length < bestWords)
            {
                break;
            }

            var end = Match(words, keys, start, limit);
            if (end > start && (accept is null || accept(start, surface, end)))
            {
                best = end;
                bestWords = words.Length;
                values = values.Add(value);
            }
        }

        return (best, values);
    }

    private static string[] Split(string phrase) =>
        NameKey
            .Fold(phrase)
            .Replace("'s ", " s ", StringComparison.Ordinal)
            .Split([' ', '-', '/', '\u00a0'], StringSplitOptions.RemoveEmptyEntries)
            .Select(WordKey.Of)
            .Where(word => word.Length > 0)
            .ToArray();

    private static int Match(string[] words, ImmutableArray<string> keys, int start, int limit)
    {
        var at = start;
        foreach (var word in words)
        {
            while (at < limit && at > start && keys[at].Length == 0)
            {
                at++;
            }

            if (at >= limit || !string.Equals(keys[at], word, StringComparison.Ordinal))
            {
                return start;
            }

            at++;
        }

        return at;
    }

    // The phrases of one first word, by their second, so that of "ministry" only those are tried that can follow. Longest first.
    private sealed class Phrases
    {
        /// <summary>Those of one word; <c>null</c> for none.</summary>
        public List<(string[] Words, string Surface, T Value)>? Alone { get; private set; }

        /// <summary>Those of more; <c>null</c> for none.</summary>
        public Dictionary<string, List<(string[] Words, string Surface, T Value)>>? BySecond { get; private set; }

        /// <summary>Those that begin with the words, or are the only word.</summary>
        public List<(string[] Words, string Surface, T Value)> With(string[] words)
        {
            if (words.Length == 1)
            {
                return Alone ??= [];
            }

            BySecond ??= new(StringComparer.Ordinal);
            return BySecond.TryGetValue(words[1], out var list) ? list : BySecond[words[1]] = [];
        }
    }
}
