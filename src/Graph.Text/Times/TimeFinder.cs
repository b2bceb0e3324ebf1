using System.Collections.Immutable;

namespace Graph.Text.Times;

/// <summary>Finds time expressions in a run of tokens, left to right, the longest reading first; none overlap.</summary>
/// <remarks>Reads "Monday, Oct. 27, 2025", "from Nov. 4 to 7", "in early June", "last week", "11/7", "two years ago".
/// Refuses "may" and "march" as months unless capital and beside a number, a preposition of time or a part of the month;
/// a bare number as a day; hours of the day; "second" as a unit.</remarks>
public static class TimeFinder
{
    /// <param name="keys">The tokens' keys (<see cref="Gazetteer.WordKey"/>).</param>
    /// <param name="form">A token's text as written.</param>
    /// <param name="first">Index of the first token to look at.</param>
    /// <param name="end">Index after the last: the end of a sentence.</param>
    public static ImmutableArray<TimeExpression> Find(IReadOnlyList<string> keys, Func<int, string> form, int first, int end)
    {
        var tokens = new TimeTokens(keys, form, first, end);
        var found = ImmutableArray.CreateBuilder<TimeExpression>();
        for (var i = first; i < end; )
        {
            if (tokens.Key(i).Length > 0 && At(tokens, i) is { } time)
            {
                found.AddRange(DayLists.From(tokens, Placed(tokens, time)));
                i = found[^1].End;
            }
            else
            {
                i++;
            }
        }

        return found.ToImmutable();
    }

    private static TimeExpression? At(TimeTokens tokens, int i)
    {
        var point = Point(tokens, i);
        // A word that begins no time begins no range of two.
        return point is null && char.IsLetter(tokens.Form(i)[0]) && tokens.Key(i) is not ("from" or "between") ? null : TimeRanges.At(tokens, i) ?? point;
    }

    /// <summary>The expression that begins at a token and is no range.</summary>
    internal static TimeExpression? Point(TimeTokens tokens, int i) =>
        i >= tokens.End
            ? null
            : NumericTimes.At(tokens, i)
                ?? FeastTimes.At(tokens, i)
                ?? NamedDays.At(tokens, i)
                ?? NightTimes.At(tokens, i)
                ?? MonthParts.At(tokens, i)
                ?? PeriodTimes.At(tokens, i)
                ?? CalendarTimes.At(tokens, i)
                ?? RelativeTimes.At(tokens, i)
                ?? CountedTimes.At(tokens, i)
                ?? WeekdayTimes.At(tokens, i)
                ?? YearTimes.At(tokens, i);

    // What the words before it make of it: "around June 15", "since 2020". "After Monday's meeting" limits the meeting, not Monday.
    private static TimeExpression Placed(TimeTokens tokens, TimeExpression time)
    {
        if (time.Kind is TimeKind.Duration or TimeKind.Repeated or TimeKind.Anchored || (time.Kind == TimeKind.Range && !PeriodTimes.Is(time)))
        {
            return time;
        }

        var before = time.First - 1;
        before = tokens.Key(before) is "the" ? before - 1 : before;
        if (time.Kind == TimeKind.Calendar && tokens.Key(before) is "around" or "about" or "approximately" or "roughly" or "circa")
        {
            time = time with { Approximate = true };
            before--;
        }

        if (tokens.IsPossessive(time.End) || tokens.IsDash(time.End))
        {
            return time;
        }

        var bound = tokens.Key(before) switch
        {
            "since" or "from" => TimeBound.Since,
            "until" or "till" or "by" or "through" => TimeBound.Until,
            "before" => TimeBound.Before,
            "of" when tokens.Key(before - 1) is "ahead" => TimeBound.Before,
            "to" when tokens.Key(before - 1) is "prior" or "up" => tokens.Key(before - 1) is "up" ? TimeBound.Until : TimeBound.Before,
            "than" when tokens.Key(before - 1) is "later" => TimeBound.Until,
            "after" => TimeBound.After,
            _ => TimeBound.None,
        };
        // "after Thursday talks" speaks of the talks.
        return bound != TimeBound.None && tokens.ClosesPhrase(time.End) ? time with { Bound = bound } : time;
    }
}
