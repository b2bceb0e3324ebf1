using System.Collections.Frozen;
using System.Globalization;
using Graph.Model.Dates;
using Graph.Text.Gazetteer;

namespace Graph.Text.Times;

/// <summary>Reads days that are called by a name: "Christmas Eve", "New Year's Day 2025".</summary>
/// <remarks>Only those with the same date everywhere; "Easter" moves and "Independence Day" is another day in each country.</remarks>
internal static class NamedDays
{
    private static readonly FrozenDictionary<string, (int Month, int Day)> Days = WordList
        .Read("days.tsv")
        .ToFrozenDictionary(
            row => string.Join(' ', row[0].Replace("’", " ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(WordKey.Of)),
            row => (int.Parse(row[1], CultureInfo.InvariantCulture), int.Parse(row[2], CultureInfo.InvariantCulture)),
            StringComparer.Ordinal
        );

    private static readonly FrozenSet<string> FirstWords = Days.Keys.Select(name => name.Split(' ')[0]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly int Longest = Days.Keys.Max(name => name.Count(c => c == ' ') + 1);

    public static TimeExpression? At(TimeTokens tokens, int i)
    {
        if (!FirstWords.Contains(tokens.Key(i)) || !tokens.IsCapital(i))
        {
            return null;
        }

        var name = string.Empty;
        for (var end = i; end < Math.Min(tokens.End, i + Longest + 1); end++)
        {
            // The apostrophe of "Saints'" has an empty key.
            name = tokens.Key(end).Length == 0 ? name : $"{name} {tokens.Key(end)}".TrimStart();
            if (Days.TryGetValue(name, out var day))
            {
                return CalendarTimes.WithYear(tokens, new TimeExpression(i, end + 1, TimeKind.Calendar) { Date = new PartialDate(null, day.Month, day.Day) });
            }
        }

        return null;
    }
}
