using Graph.Model.Dates;

namespace Graph.Text.Times;

/// <summary>Reads days and weeks that are counted within a month: "the first week of June", "the last days of May", "the first Monday in June 2024",
/// "the Fourth of July".</summary>
/// <remarks>Which day the first Monday is depends on the year: where none is said the month is all that is sure. Refuses "the first Monday" without a
/// month, "the second of March's talks".</remarks>
internal static class MonthParts
{
    private static readonly string[] Ordinals =
    [
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth",
        "thirteenth",
        "fourteenth",
        "fifteenth",
    ];

    public static TimeExpression? At(TimeTokens tokens, int i)
    {
        var at = tokens.Key(i) is "the" ? i + 1 : i;
        var number = tokens.Key(at) is "last" or "final" ? -1 : Array.IndexOf(Ordinals, tokens.Key(at)) + 1;
        if (number == 0)
        {
            return null;
        }

        return tokens.Key(at + 1) is "of" ? Day(tokens, i, at, number)
            : tokens.Key(at + 2) is "of" or "in" ? Counted(tokens, i, at, number)
            : null;
    }

    // "the Fourth of July", "the first of May"
    private static TimeExpression? Day(TimeTokens tokens, int i, int at, int number) =>
        number > 0 && tokens.Key(i) is "the" && Month(tokens, i, at + 2) is { } month && !tokens.IsPossessive(month.End)
            ? CalendarTimes.WithYear(tokens, month with { Date = new PartialDate(null, month.Date!.Value.Month, number) })
            : null;

    private static TimeExpression? Counted(TimeTokens tokens, int i, int at, int number)
    {
        if (Month(tokens, i, at + 3) is not { } month)
        {
            return null;
        }

        month = CalendarTimes.WithYear(tokens, month);
        if (tokens.Key(at + 1) is "week" or "weeks" or "days")
        {
            return number > 1 ? month : month with { Part = number < 0 ? TimePart.Late : TimePart.Early };
        }

        return TimeWords.Weekday(tokens.Key(at + 1)) is { } weekday && number <= 5 ? OnWeekday(month, weekday, number) : null;
    }

    private static TimeExpression OnWeekday(TimeExpression month, DayOfWeek weekday, int number)
    {
        if (month.Date is not { Year: { } year, Month: { } name } || month.Count is not null)
        {
            return month;
        }

        var first = 1 + (((int)weekday - (int)new DateOnly(year, name, 1).DayOfWeek + 7) % 7);
        var length = DateTime.DaysInMonth(year, name);
        var day = number > 0 ? first + (7 * (number - 1)) : first + (7 * ((length - first) / 7));
        return day <= length ? month with { Date = new PartialDate(year, name, day) } : month;
    }

    private static TimeExpression? Month(TimeTokens tokens, int i, int at) =>
        TimeWords.Month(tokens.Key(at)) is { } month && tokens.IsCapital(at)
            ? new TimeExpression(i, at + 1, TimeKind.Calendar) { Date = new PartialDate(null, month) }
            : null;
}
