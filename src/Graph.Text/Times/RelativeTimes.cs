using Graph.Model.Dates;

namespace Graph.Text.Times;

/// <summary>Reads what counts from the day of writing in whole units: "yesterday", "last week", "later this week", "the weekend", "next month".</summary>
/// <remarks>"The next day" and "the following week" count from what was told before: they are anchored.</remarks>
internal static class RelativeTimes
{
    public static TimeExpression? At(TimeTokens tokens, int i) => Word(tokens, i) ?? Unit(tokens, i) ?? BareWeekend(tokens, i);

    private static TimeExpression? Word(TimeTokens tokens, int i)
    {
        TimeExpression Day(int count, int after) =>
            new(i, after, TimeKind.Relative)
            {
                Unit = TimeUnit.Day,
                Count = count,
                Direction = Math.Sign(count),
            };

        TimeExpression Whole(TimeUnit unit, int count, int after) =>
            new(i, after, TimeKind.Relative)
            {
                Unit = unit,
                Count = count,
                Direction = Math.Sign(count),
            };

        TimeExpression Then(int count, int after, TimeUnit unit = TimeUnit.Day) => new(i, after, TimeKind.Anchored) { Unit = unit, Count = count };

        var next = tokens.Key(i + 1);
        switch (tokens.Key(i))
        {
            case "today" or "tonight":
                return Day(0, i + 1);
            case "yesterday":
                return Day(-1, i + 1);
            case "tomorrow":
                return Day(1, i + 1);
            case "the" when next is "day" && tokens.Key(i + 2) is "before" or "after":
                return (tokens.Key(i + 2), tokens.Key(i + 3)) switch
                {
                    ("before", "yesterday") => Day(-2, i + 4),
                    ("after", "tomorrow") => Day(2, i + 4),
                    ("before", _) => Then(-1, i + 3),
                    _ => Then(1, i + 3),
                };
            case "earlier" or "later" when next is "in" && tokens.Key(i + 2) is "the" && tokens.Key(i + 3) is "day":
                return Day(0, i + 4);
            case "the" when next is "night" or "evening" && tokens.Key(i + 2) is "before":
                return Then(-1, i + 3);
            case "the" when TimeWords.Unit(next) is { } unit && next is "week" or "month" or "year" && tokens.Key(i + 2) is "before" or "after":
                return (tokens.Key(i + 2), tokens.Key(i + 3)) switch
                {
                    ("before", "last") => Whole(unit, -2, i + 4),
                    ("after", "next") => Whole(unit, 2, i + 4),
                    ("before", _) => Then(-1, i + 3, unit),
                    _ => Then(1, i + 3, unit),
                };
            case "the" when next is "very" && tokens.Key(i + 2) is "next" && tokens.Key(i + 3) is "day":
                return Then(1, i + 4);
            case "the" when next is "eve" && tokens.Key(i + 2) is "of" && tokens.Key(i - 1) is "on":
                return Then(-1, i + 2) with { Approximate = true };
            case "the" when next is "turn" && tokens.Key(i + 2) is "of" && tokens.Key(i + 3) is "the" && tokens.Key(i + 4) is "year":
                return new TimeExpression(i, i + 5, TimeKind.Calendar) { Date = new PartialDate(null, 1), Approximate = true };
            case "year" when tokens.IsPossessive(i + 1) && tokens.Key(i + 2) is "end":
                return Whole(TimeUnit.Year, 0, i + 3) with { Part = TimePart.Late };
            case "year" when (tokens.IsDash(i + 1) || next is "end") && tokens.Key(next is "end" ? i + 1 : i + 2) is "end":
                return Whole(TimeUnit.Year, 0, next is "end" ? i + 2 : i + 3) with { Part = TimePart.Late };
            case "midweek" or "midmonth" or "midyear":
                return Whole(TimeWords.Unit(tokens.Key(i)[3..])!.Value, 0, i + 1) with { Part = TimePart.Middle };
            case "this" when next is "morning" or "afternoon" or "evening":
                return Day(0, i + 2);
            case "last" when next is "night":
                return Day(-1, i + 2);
            case "that" or "same" when next is "day" or "evening" or "afternoon" or "morning" or "night":
                return Then(0, i + 2);
            case "that" or "same" when next is "weekend" or "week" or "month" or "year":
                return Then(0, i + 2, TimeWords.Unit(next)!.Value);
            default:
                return null;
        }
    }

    // "last week", "later this week", "the weekend", "next month", "the end of the year"
    private static TimeExpression? Unit(TimeTokens tokens, int i)
    {
        var (part, side, at) = Lead(tokens, i);
        var the = tokens.Key(at) is "the";
        var word = the ? tokens.Key(at + 1) : tokens.Key(at);
        int? count = word switch
        {
            "last" or "previous" or "past" => -1,
            "recent" when tokens.Key(the ? at + 2 : at + 1) is "days" or "weeks" or "months" or "years" => -1,
            "this" or "current" => 0,
            "next" or "coming" or "following" or "upcoming" => 1,
            "weekend" when the => 0,
            "week" or "month" or "year" when the && at > i && part != TimePart.Whole => 0,
            _ => null,
        };
        if (count is null)
        {
            return null;
        }

        var unitAt = (the ? at + 1 : at) + (word is "weekend" or "week" or "month" or "year" ? 0 : 1);
        if (TimeWords.Season(tokens.Key(unitAt)) is not null)
        {
            return new TimeExpression(i, unitAt + 1, TimeKind.Relative)
            {
                Unit = TimeUnit.Season,
                Count = count,
                Direction = count.Value,
            };
        }

        if (TimeWords.Unit(tokens.Key(unitAt)) is not { } unit)
        {
            return null;
        }

        var anchored = word is "following" || (the && (word is "previous" || (word is "next" && unit == TimeUnit.Day)));
        return new TimeExpression(i, unitAt + 1, anchored ? TimeKind.Anchored : TimeKind.Relative)
        {
            Unit = unit,
            Count = tokens.Key(unitAt)[^1] == 's' ? null : count,
            Part = part,
            Direction = side != 0 ? side : count.Value,
        };
    }

    private static (TimePart Part, int Side, int After) Lead(TimeTokens tokens, int i)
    {
        switch (tokens.Key(i))
        {
            case "early":
                return (TimePart.Early, 0, i + 1);
            case "late":
                return (TimePart.Late, 0, i + 1);
            case "mid" when tokens.IsDash(i + 1):
                return (TimePart.Middle, 0, i + 2);
            case "later":
                return (TimePart.Whole, 1, i + 1);
            case "earlier":
                return (TimePart.Whole, -1, i + 1);
        }

        var of = tokens.Key(i) is "the" ? i + 1 : i;
        return tokens.Key(of + 1) is not "of"
            ? (TimePart.Whole, 0, i)
            : tokens.Key(of) switch
            {
                "end" => (TimePart.Late, 0, of + 2),
                "middle" => (TimePart.Middle, 0, of + 2),
                "beginning" or "start" => (TimePart.Early, 0, of + 2),
                _ => (TimePart.Whole, 0, i),
            };
    }

    // "weekend talks in Geneva"; not "every weekend", "a long weekend".
    private static TimeExpression? BareWeekend(TimeTokens tokens, int i) =>
        tokens.Key(i) is "weekend"
        && tokens.IsLowerWord(i + 1)
        && !tokens.ClosesPhrase(i + 1)
        && tokens.Key(i - 1) is not ("every" or "each" or "long" or "per")
            ? new TimeExpression(i, i + 1, TimeKind.Relative) { Unit = TimeUnit.Weekend, Count = 0 }
            : null;
}
