namespace Graph.Text.Times;

/// <summary>Reads days of the week: "on Monday", "last Friday", "Friday next week", "every Tuesday"; "the following Tuesday" counts from what was told before.</summary>
/// <remarks>Refuses names such as Black Friday and Ash Wednesday, and "Sun" and "Sat", which are words of their own.</remarks>
internal static class WeekdayTimes
{
    public static TimeExpression? At(TimeTokens tokens, int i)
    {
        if (tokens.Key(i) is "every" or "each" && TimeWords.Weekday(tokens.Key(i + 1)) is { } each)
        {
            return new TimeExpression(i, i + 2, TimeKind.Repeated) { Weekday = each };
        }

        if (
            tokens.Key(i) is "the"
            && tokens.Key(i + 1) is "following" or "previous" or "preceding"
            && TimeWords.Weekday(tokens.Key(i + 2)) is { } told
            && tokens.IsCapital(i + 2)
        )
        {
            return new TimeExpression(i, i + 3, TimeKind.Anchored)
            {
                Weekday = told,
                Unit = TimeUnit.Week,
                Direction = tokens.Key(i + 1) is "following" ? 1 : -1,
            };
        }

        var (direction, at) = Side(tokens, i);
        if (TimeWords.Weekday(tokens.Key(at)) is not { } weekday || !tokens.IsCapital(at) || IsNamed(tokens, at))
        {
            return null;
        }

        var after = at + 1;
        after = tokens.Key(after) is "morning" or "afternoon" or "evening" or "night" ? after + 1 : after;
        var week = tokens.Key(after) is "of" ? after + 1 : after;
        int? weeks = tokens.Key(week + 1) is "week"
            ? tokens.Key(week) switch
            {
                "last" => -1,
                "this" => 0,
                "next" => 1,
                _ => null,
            }
            : null;
        return weeks is null
            ? new TimeExpression(i, after, TimeKind.Weekday) { Weekday = weekday, Direction = direction }
            : new TimeExpression(i, week + 2, TimeKind.Weekday)
            {
                Weekday = weekday,
                Direction = weeks.Value,
                Unit = TimeUnit.Week,
                Count = weeks,
            };
    }

    private static (int Direction, int At) Side(TimeTokens tokens, int i)
    {
        var at = tokens.Key(i) is "this" or "the" && tokens.Key(i + 1) is "past" or "last" or "coming" or "next" ? i + 1 : i;
        return tokens.Key(at) switch
        {
            "last" or "past" => (-1, at + 1),
            "next" or "coming" => (1, at + 1),
            "this" or "early" or "late" => (0, at + 1),
            _ => (0, i),
        };
    }

    private static bool IsNamed(TimeTokens tokens, int at) =>
        tokens.IsCapital(at - 1)
        && tokens.Key(at - 1) is "black" or "good" or "bloody" or "ash" or "holy" or "maundy" or "palm" or "easter" or "super" or "cyber";
}
