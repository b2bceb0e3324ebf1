using System.Collections.Frozen;
using Graph.Text.Gazetteer;

namespace Graph.Text.Times;

/// <summary>Names of days from an embedded list, looked up by the keys of their words.</summary>
/// <typeparam name="T">What the list says of a day.</typeparam>
internal sealed class DayNames<T>
    where T : struct
{
    private readonly FrozenDictionary<string, T> days;
    private readonly FrozenSet<string> firstWords;
    private readonly int longest;

    public DayNames(string list, Func<string[], T> read)
    {
        days = WordList
            .Read(list)
            .ToFrozenDictionary(
                row =>
                    string.Join(' ', row[0].Replace("’", " ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(WordKey.Of)),
                read,
                StringComparer.Ordinal
            );
        firstWords = days.Keys.Select(name => name.Split(' ')[0]).ToFrozenSet(StringComparer.Ordinal);
        longest = days.Keys.Max(name => name.Count(c => c == ' ') + 1);
    }

    /// <summary>The longest name that begins at a token, which must be capitalised, and the index after it.</summary>
    public (T Day, int End)? Longest(TimeTokens tokens, int i)
    {
        if (!firstWords.Contains(tokens.Key(i)) || !tokens.IsCapital(i))
        {
            return null;
        }

        (T, int)? found = null;
        var name = string.Empty;
        for (var end = i; end < Math.Min(tokens.End, i + longest + 2); end++)
        {
            // The apostrophe of "Saints'" and the hyphen of "al-Fitr" have empty keys.
            name = tokens.Key(end).Length == 0 ? name : $"{name} {tokens.Key(end)}".TrimStart();
            found = days.TryGetValue(name, out var day) ? (day, tokens.Key(end).Length == 0 ? end : end + 1) : found;
        }

        return found;
    }
}
