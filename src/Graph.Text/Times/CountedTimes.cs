namespace Graph.Text.Times;

/// <summary>Reads a number of units: "three days ago", "a week earlier", "two days ahead of", "in a fortnight's time", "years ago", and durations such as "90 days".</summary>
/// <remarks>Refuses ages ("45 years old"), rates ("twice a year") and hours, which are no days.</remarks>
internal static class CountedTimes
{
    public static TimeExpression? At(TimeTokens tokens, int i)
    {
        var about = tokens.Key(i) is "about" or "around" or "some" or "nearly" or "almost" or "roughly";
        var at = about ? i + 1 : i;
        if (tokens.Form(at) is ['$', ..] || tokens.Form(i - 1) is "$" or "€" or "£" || Amount(tokens, at) is not var (count, unit, after, open))
        {
            return null;
        }

        if (IsAge(tokens, after) || IsRate(tokens, i - 1))
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
        TimeExpression Relative(int end, int direction) =>
            new(i, end, TimeKind.Relative)
            {
                Unit = unit,
                Count = direction * count,
                Approximate = about || unit != TimeUnit.Day,
                Direction = direction,
            };
        return tokens.Key(after) switch
        {
            "ago" => Relative(after + 1, -1),
            "from" when tokens.Key(after + 1) is "now" or "today" => Relative(after + 2, 1),
            "earlier" or "before" => Anchored(after + 1, -count),
            "later" or "after" => Anchored(after + 1, count),
            "ahead" when tokens.Key(after + 1) is "of" => Anchored(after + 2, -count),
            "prior" when tokens.Key(after + 1) is "to" => Anchored(after + 2, -count),
            "time" when tokens.Key(i - 1) is "in" => Relative(after + 1, 1),
            _ when tokens.IsPossessive(after) && tokens.Key(after + 1) is "time" && tokens.Key(i - 1) is "in" => Relative(after + 2, 1),
            _ => open
                ? null
                : new TimeExpression(i, after, TimeKind.Duration)
                {
                    Unit = unit,
                    Count = count,
                    Approximate = about,
                },
        };
    }

    /// <summary>How many of which unit: "three days", "a fortnight", "half a year", "a year and a half", "two decades", "several weeks", and "weeks" alone.</summary>
    /// <returns>The count, <c>null</c> where it is open; the unit; the index after; whether no word but the unit's plural says how many.</returns>
    private static (int? Count, TimeUnit Unit, int After, bool Open)? Amount(TimeTokens tokens, int at)
    {
        if (tokens.Key(at) is "half" && tokens.Key(at + 1) is "a" && tokens.Key(at + 2) is "year")
        {
            return (6, TimeUnit.Month, at + 3, false);
        }

        if (tokens.Key(at) is "days" or "weeks" or "months" or "years")
        {
            return (null, TimeWords.Unit(tokens.Key(at))!.Value, at + 1, true);
        }

        var several = tokens.Key(at) is "several" or "few" or "couple";
        int? count = several ? null : TimeWords.Count(tokens.Key(at));
        if (count is null && !several)
        {
            return null;
        }

        var unitAt = tokens.IsDash(at + 1) ? at + 2 : at + 1;
        unitAt = several && tokens.Key(unitAt) is "of" ? unitAt + 1 : unitAt;
        var word = tokens.Key(unitAt);
        if (tokens.Key(at) is "a" or "an" && word is [.., 's'])
        {
            return null;
        }

        var after = unitAt + 1;
        if (word is "year" && count == 1 && tokens.Key(after) is "and" && tokens.Key(after + 1) is "a" && tokens.Key(after + 2) is "half")
        {
            return (18, TimeUnit.Month, after + 3, false);
        }

        return word switch
        {
            "fortnight" or "fortnights" => (count * 2, TimeUnit.Week, after, false),
            "decade" or "decades" => (count * 10, TimeUnit.Year, after, false),
            _ => TimeWords.Unit(word) is { } unit ? (count, unit, after, false) : null,
        };
    }

    // "45 years old", "a 45-year-old envoy"
    private static bool IsAge(TimeTokens tokens, int after) => tokens.Key(tokens.IsDash(after) ? after + 1 : after) is "old";

    // "twice a year", "every two weeks"; "half a year" is another number.
    private static bool IsRate(TimeTokens tokens, int before) => tokens.Key(before) is "once" or "twice" or "times" or "every" or "half";
}
