namespace Graph.Text.Times;

/// <summary>Reads the days that follow the first one of a list whose month is said once: the 5 and the 7 of "Oct. 3, 5 and 7".</summary>
/// <remarks>Refuses numbers that count: "On May 4, 12 and 15 people died".</remarks>
internal static class DayLists
{
    /// <summary>The list from its first day on, with the year that is said at its end; that day alone when no list follows.</summary>
    public static IReadOnlyList<TimeExpression> From(TimeTokens tokens, TimeExpression first)
    {
        if (first is not { Kind: TimeKind.Calendar, Date: { Day: { } last, Month: { } month } date, OtherReading: null } || date.Year is not null)
        {
            return [first];
        }

        var days = new List<TimeExpression> { first };
        for (var at = first.End; ; )
        {
            var joined = tokens.Key(tokens.AfterComma(at)) is "and" or "or";
            var next = tokens.AfterComma(at) + (joined ? 1 : 0);
            if (
                next == at
                || TimeWords.Day(tokens.Key(next)) is not { } day
                || !char.IsAsciiDigit(tokens.Form(next)[0])
                || day <= last
                || day > DateTime.DaysInMonth(2000, month)
            )
            {
                return [first];
            }

            var time = new TimeExpression(next, next + 1, TimeKind.Calendar) { Date = date with { Day = day } };
            if (!joined)
            {
                days.Add(time);
                (last, at) = (day, time.End);
                continue;
            }

            if (!tokens.ClosesPhrase(time.End) || tokens.IsCounted(time.End) || TimeWords.Month(tokens.Key(time.End)) is not null)
            {
                return [first];
            }

            days.Add(CalendarTimes.WithYear(tokens, time));
            var whole = days[^1];
            return
            [
                .. days.Select(each => each with { Date = each.Date!.Value with { Year = whole.Date!.Value.Year }, Unit = whole.Unit, Count = whole.Count }),
            ];
        }
    }
}
