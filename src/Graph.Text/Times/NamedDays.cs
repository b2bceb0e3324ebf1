using System.Globalization;
using Graph.Model.Dates;

namespace Graph.Text.Times;

/// <summary>Reads days that are called by a name: "Christmas Eve", "New Year's Day 2025"; "at Christmas" is about that day.</summary>
/// <remarks>Only those with the same date everywhere; "Easter" moves, for which there is <see cref="FeastTimes"/>, and "Independence Day" is another day
/// in each country. Refuses the short names without "at", "over", "before" or the like: "a Christmas market", "the Lunar New Year".</remarks>
internal static class NamedDays
{
    private static readonly DayNames<(int Month, int Day, bool About)> Days = new(
        "days.tsv",
        row => (int.Parse(row[1], CultureInfo.InvariantCulture), int.Parse(row[2], CultureInfo.InvariantCulture), row[3].Length > 0)
    );

    public static TimeExpression? At(TimeTokens tokens, int i)
    {
        if (Days.Longest(tokens, i) is not var (day, end))
        {
            return null;
        }

        var placed = tokens.Key(i - 1) is "the" ? tokens.Key(i - 2) : tokens.Key(i - 1);
        var before = placed is "at" or "on" or "over" or "around" or "before" or "after" or "since" or "until" or "by";
        return day.About && !(before && (tokens.ClosesPhrase(end) || tokens.Key(end) is "last" or "this" or "next"))
            ? null
            : CalendarTimes.WithYear(
                tokens,
                new TimeExpression(i, end, TimeKind.Calendar) { Date = new PartialDate(null, day.Month, day.Day), Approximate = day.About }
            );
    }
}
