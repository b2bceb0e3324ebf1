using System.Globalization;
using Graph.Model.Dates;

namespace Graph.Text.Times;

/// <summary>Reads feasts that move, where the text says the year: "Good Friday 2024", "Orthodox Easter 2024", "Ramadan 2025".</summary>
/// <remarks>The churches of East and West mostly keep Easter on different days; unless the text says which, it is the one or the other. Of feasts that
/// follow the moon as it is seen, or a country's law, the year is all that is read. Without a year nothing is.</remarks>
internal static class FeastTimes
{
    private static readonly DayNames<(int? Easter, bool About)> Feasts = new(
        "feasts.tsv",
        row => (row[1].Length == 0 ? null : int.Parse(row[1], CultureInfo.InvariantCulture), row[2].Length > 0)
    );

    public static TimeExpression? At(TimeTokens tokens, int i)
    {
        var orthodox = tokens.Key(i) is "orthodox" && tokens.IsCapital(i);
        if (Feasts.Longest(tokens, orthodox ? i + 1 : i) is not var (feast, end))
        {
            return null;
        }

        var at = tokens.AfterComma(end);
        at = tokens.Key(at) is "of" or "in" ? at + 1 : at;
        if (YearTimes.Plain(tokens, at) is not { Date.Year: { } year } || tokens.IsCounted(at + 1))
        {
            return null;
        }

        var time = new TimeExpression(i, at + 1, TimeKind.Calendar) { Date = new PartialDate(year), Approximate = feast.About };
        if (feast.Easter is not { } days)
        {
            return time;
        }

        var east = PartialDate.Of(EasterDay.Eastern(year).AddDays(days));
        var west = PartialDate.Of(EasterDay.Western(year).AddDays(days));
        return orthodox || east == west ? time with { Date = east }
            : feast.About ? time
            : time with { Date = west, OtherReading = east };
    }
}
