namespace Graph.Text.Times;

/// <summary>Reads a number of units: "three days ago", "a week earlier", "two days ahead of", and durations such as "90 days".</summary>
internal static class CountedTimes
{
    public static TimeExpression? At(TimeTokens tokens, int i)
    {
        var about = tokens.Key(i) is "about" or "around" or "some" or "nearly" or "almost" or "roughly";
        var at = about ? i + 1 : i;
        var several = tokens.Key(at) is "several" or "few" or "couple";
        int? count = several ? null : TimeWords.Count(tokens.Key(at));
        if ((count is null && !several) || tokens.Form(at)[0] == '$' || tokens.Form(i - 1) is "$" or "€" or "£")
        {
            return null;
        }

        var unitAt = tokens.IsDash(at + 1) ? at + 2 : at + 1;
        unitAt = several && tokens.Key(unitAt) is "of" ? unitAt + 1 : unitAt;
        var fortnight = tokens.Key(unitAt) is "fortnight" or "fortnights";
        if ((fortnight ? TimeUnit.Week : TimeWords.Unit(tokens.Key(unitAt))) is not { } unit)
        {
            return null;
        }

        count = fortnight ? count * 2 : count;

        var after = unitAt + 1;
        if (IsAge(tokens, after) || IsRate(tokens, i - 1) || (tokens.Key(at) is "a" or "an" && tokens.Key(unitAt)[^1] == 's'))
        {
            return null;
        }

        TimeExpression Anchored(int end, int? by) =>
            new(i, end, TimeKind.Anchored)
            {
                Unit = unit,
                Count = by,
                Approximate = about,
            };
        return tokens.Key(after) switch
        {
            "ago" => new TimeExpression(i, after + 1, TimeKind.Relative)
            {
                Unit = unit,
                Count = -count,
                Approximate = about || unit != TimeUnit.Day,
                Direction = -1,
            },
            "from" when tokens.Key(after + 1) is "now" or "today" => new TimeExpression(i, after + 2, TimeKind.Relative)
            {
                Unit = unit,
                Count = count,
                Approximate = about || unit != TimeUnit.Day,
                Direction = 1,
            },
            "earlier" or "before" => Anchored(after + 1, -count),
            "later" or "after" => Anchored(after + 1, count),
            "ahead" when tokens.Key(after + 1) is "of" => Anchored(after + 2, -count),
            "prior" when tokens.Key(after + 1) is "to" => Anchored(after + 2, -count),
            _ => new TimeExpression(i, after, TimeKind.Duration)
            {
                Unit = unit,
                Count = count,
                Approximate = about,
            },
        };
    }

    // "45 years old", "a 45-year-old envoy"
    private static bool IsAge(TimeTokens tokens, int after) => tokens.Key(tokens.IsDash(after) ? after + 1 : after) is "old";

    // "twice a year", "every two weeks"; "half a year" is another number.
    private static bool IsRate(TimeTokens tokens, int before) => tokens.Key(before) is "once" or "twice" or "times" or "every" or "half";
}
