using Graph.Model.Dates;

namespace Graph.Text.Times;

/// <summary>Reads dates that name a month or a season: "Monday, Oct. 27, 2025", "27 October", "in early June", "the summer of 2023".</summary>
/// <remarks>Refuses "may" the verb and May the name, "march" the walk, "April Glaspie" and "Jan Egeland": a month that is also a word or a name
/// needs a day, a year, a part ("early") or a preposition of time.</remarks>
internal static class CalendarTimes
{
    public static TimeExpression? At(TimeTokens tokens, int i)
    {
        var (weekday, at, bracket) = WeekdayBefore(tokens, i);
        var part = TimePart.Whole;
        if (weekday is null)
        {
            (part, at) = PartOf(tokens, i);
        }

        var time = DayFirst(tokens, i, at) ?? MonthFirst(tokens, i, at);
        if (time is not null)
        {
            if (bracket && tokens.Form(time.End) is not ")")
            {
                return null;
            }

            return time with
            {
                Weekday = weekday,
                End = bracket ? time.End + 1 : time.End,
            };
        }

        return weekday is not null ? null : MonthAlone(tokens, i, at, part) ?? Season(tokens, i, at, part) ?? Middle(tokens, i);
    }

    // "mid-June", "mid-2024": one token, since "mid" is a prefix.
    private static TimeExpression? Middle(TimeTokens tokens, int i)
    {
        if (!tokens.Key(i).StartsWith("mid", StringComparison.Ordinal) || tokens.Form(i) is not [_, _, _, '-' or '‑' or '–', .. var rest])
        {
            return null;
        }

        if (TimeWords.Month(tokens.Key(i)[3..]) is { } month && char.IsUpper(rest[0]))
        {
            return WithYear(tokens, new TimeExpression(i, i + 1, TimeKind.Calendar) { Date = new PartialDate(null, month), Part = TimePart.Middle });
        }

        return rest.Length == 4 && TimeWords.Year(rest) is { } year
            ? new TimeExpression(i, i + 1, TimeKind.Calendar) { Date = new PartialDate(year), Part = TimePart.Middle }
            : null;
    }

    // "Monday, Oct. 27", "Monday the 27th of October", "Monday (Oct 27)", "Sat, 25 Oct"
    private static (DayOfWeek? Weekday, int After, bool Bracket) WeekdayBefore(TimeTokens tokens, int i)
    {
        var at = i + 1;
        var comma = tokens.Form(tokens.AfterStop(at)) is ",";
        if ((comma ? TimeWords.AnyWeekday(tokens.Key(i)) : TimeWords.Weekday(tokens.Key(i))) is not { } weekday)
        {
            return (null, i, false);
        }

        at = tokens.AfterComma(tokens.AfterStop(at));
        var bracket = !comma && tokens.Form(at) is "(";
        at = bracket ? at + 1 : at;
        return (weekday, tokens.Key(at) is "the" ? at + 1 : at, bracket);
    }

    // "27 October 2025", "the 4th of April"
    private static TimeExpression? DayFirst(TimeTokens tokens, int i, int at)
    {
        if (TimeWords.Day(tokens.Key(at)) is not { } day || !char.IsAsciiDigit(tokens.Form(at)[0]))
        {
            return null;
        }

        var monthAt = tokens.Key(at + 1) is "of" || IsDashed(tokens, at) ? at + 2 : at + 1;
        return TimeWords.Month(tokens.Key(monthAt)) is { } month && tokens.IsCapital(monthAt) && day <= DateTime.DaysInMonth(2000, month)
            ? WithYear(tokens, new TimeExpression(i, AfterAbbreviation(tokens, monthAt), TimeKind.Calendar) { Date = new PartialDate(null, month, day) })
            : null;
    }

    // "27-Oct-2025"
    private static bool IsDashed(TimeTokens tokens, int at) => tokens.IsDash(at + 1) && tokens.IsDash(at + 3) && YearTimes.Plain(tokens, at + 4) is not null;

    // "Oct. 27", "October 27th, 2025"
    private static TimeExpression? MonthFirst(TimeTokens tokens, int i, int at)
    {
        if (TimeWords.Month(tokens.Key(at)) is not { } month || !tokens.IsCapital(at))
        {
            return null;
        }

        var dayAt = AfterAbbreviation(tokens, at);
        if (EitherDay(tokens.Form(dayAt)) is var (one, other) && other <= DateTime.DaysInMonth(2000, month))
        {
            var either = WithYear(tokens, new TimeExpression(i, dayAt + 1, TimeKind.Calendar) { Date = new PartialDate(null, month, one) });
            return either with { OtherReading = either.Date!.Value with { Day = other } };
        }

        dayAt = tokens.Key(dayAt) is "the" ? dayAt + 1 : dayAt;
        return
            TimeWords.Day(tokens.Key(dayAt)) is { } day
            && char.IsAsciiDigit(tokens.Form(dayAt)[0])
            && day <= DateTime.DaysInMonth(2000, month)
            && !tokens.IsCounted(dayAt + 1)
            ? WithYear(tokens, new TimeExpression(i, dayAt + 1, TimeKind.Calendar) { Date = new PartialDate(null, month, day), Direction = Side(tokens, i) })
            : null;
    }

    // The two days of "June 5/6".
    private static (int One, int Other)? EitherDay(string form) =>
        form.IndexOf('/', StringComparison.Ordinal) is var mark and > 0
        && TimeWords.Day(form[..mark]) is { } one
        && TimeWords.Day(form[(mark + 1)..]) == one + 1
            ? (one, one + 1)
            : null;

    // "in June", "early November 2025", "last October"
    private static TimeExpression? MonthAlone(TimeTokens tokens, int i, int at, TimePart part)
    {
        if (TimeWords.Month(tokens.Key(at)) is not { } month || !tokens.IsCapital(at))
        {
            return null;
        }

        var time = WithYear(
            tokens,
            new TimeExpression(i, AfterAbbreviation(tokens, at), TimeKind.Calendar)
            {
                Date = new PartialDate(null, month),
                Part = part,
                Direction = Side(tokens, i),
            }
        );
        if (part != TimePart.Whole || time.Date!.Value.Year is not null || time.Count is not null)
        {
            return time;
        }

        var before = tokens.Key(i - 1);
        var introduced =
            before is "in" or "since" or "until" or "till" or "during" or "last" or "next" or "this" or "early" or "late" or "mid"
            || (before is "by" or "before" or "after" or "from" or "through" or "around" or "of" or "to" or "between" && tokens.Key(at) is not "may");
        // "the March summit", "the May talks"; not "the May government".
        introduced |=
            before is "the"
            && tokens.IsLowerWord(time.End)
            && tokens.Key(time.End) is not ("of" or "on" or "to" or "for" or "was" or "is" or "through" or "government" or "administration" or "cabinet");
        introduced |=
            before is "and" or "or"
            && TimeWords.Month(tokens.Key(i - 2)) is not null
            && (tokens.Key(at) is not ("may" or "march") || tokens.Key(i - 3) is "between");
        introduced |= tokens.Form(i - 1) is "," && TimeWords.Month(tokens.Key(i - 2)) is not null;
        if (introduced)
        {
            return time;
        }

        return
            char.IsAsciiDigit(tokens.Form(time.End).FirstOrDefault())
            || tokens.Key(at) is "may" or "march" or "mar" or "dec" or "jan" or "sep" or "apr" or "jun"
            || (tokens.Key(at) is "april" or "june" or "august" && tokens.IsCapital(time.End))
            ? null
            : time;
    }

    // "the summer of 2023": which months those are depends on the half of the world, so the year is all that is sure.
    private static TimeExpression? Season(TimeTokens tokens, int i, int at, TimePart part)
    {
        if (TimeWords.Season(tokens.Key(at)) is null)
        {
            return null;
        }

        var yearAt = tokens.Key(at + 1) is "of" ? at + 2 : at + 1;
        return YearTimes.Plain(tokens, yearAt) is { } year && !tokens.IsCounted(yearAt + 1) ? year with { First = i, Part = part } : null;
    }

    /// <summary>"early", "mid-", "the end of", with the index after it; <see cref="TimePart.Whole"/> and <paramref name="i"/> where there is none.</summary>
    internal static (TimePart Part, int After) PartOf(TimeTokens tokens, int i)
    {
        var at = tokens.Key(i) is "the" ? i + 1 : i;
        var part = tokens.Key(at) switch
        {
            "early" or "beginning" or "start" => TimePart.Early,
            "mid" or "middle" => TimePart.Middle,
            "late" or "end" or "close" => TimePart.Late,
            _ => TimePart.Whole,
        };
        if (part == TimePart.Whole)
        {
            return (part, i);
        }

        var after = at + 1;
        if (tokens.Key(after) is "of" or "in" || tokens.IsDash(after))
        {
            after++;
        }
        else if (tokens.Key(at) is "beginning" or "start" or "end" or "close" or "middle")
        {
            return (TimePart.Whole, i);
        }

        var named =
            (TimeWords.Month(tokens.Key(after)) is not null && tokens.IsCapital(after))
            || TimeWords.Season(tokens.Key(after)) is not null
            || YearTimes.Plain(tokens, after) is not null;
        return named ? (part, after) : (TimePart.Whole, i);
    }

    /// <summary>Takes in the year that follows a date: "Oct. 27, 2025", "June 29 last year", "October of this year".</summary>
    internal static TimeExpression WithYear(TimeTokens tokens, TimeExpression time)
    {
        var at = tokens.AfterComma(time.End);
        at = tokens.Key(at) is "of" || (tokens.IsDash(at) && IsDashed(tokens, at - 3)) ? at + 1 : at;
        if (tokens.Form(at) is ['\'' or '’' or '‘', .. { Length: 2 } digits] && time.Date is { Day: not null } && TimeWords.Year("20" + digits) is { } of)
        {
            return time with { End = at + 1, Date = time.Date.Value with { Year = of } };
        }

        if (tokens.Form(at).Length == 4 && TimeWords.Year(tokens.Key(at)) is { } year && !tokens.IsCounted(at + 1))
        {
            return time with { End = at + 1, Date = time.Date!.Value with { Year = year } };
        }

        var count = tokens.Key(at) switch
        {
            "last" => -1,
            "this" => 0,
            "next" => 1,
            _ => (int?)null,
        };
        return count is not null && tokens.Key(at + 1) is "year" && !tokens.IsPossessive(at + 2)
            ? time with
            {
                End = at + 2,
                Unit = TimeUnit.Year,
                Count = count,
            }
            : time with
            {
                Date = time.Date!.Value with { Year = YearSaidOnce(tokens, time.End) },
            };
    }

    // "January and February 2024", "May 3 and June 5, 2024": the year at the end is that of both.
    private static int? YearSaidOnce(TimeTokens tokens, int link)
    {
        var at = link + 1;
        if (tokens.Key(link) is not ("and" or "or") || TimeWords.Month(tokens.Key(at)) is null || !tokens.IsCapital(at))
        {
            return null;
        }

        at = AfterAbbreviation(tokens, at);
        at = TimeWords.Day(tokens.Key(at)) is not null ? at + 1 : at;
        at = tokens.AfterComma(at);
        return tokens.Form(at).Length == 4 && !tokens.IsCounted(at + 1) ? TimeWords.Year(tokens.Key(at)) : null;
    }

    private static int Side(TimeTokens tokens, int i) =>
        tokens.Key(i - 1) switch
        {
            "last" => -1,
            "next" => 1,
            _ => 0,
        };

    // The full stop of "Oct" "." where it is a token of its own, and something follows it in the sentence.
    private static int AfterAbbreviation(TimeTokens tokens, int month) => tokens.Key(month).Length <= 4 ? tokens.AfterStop(month + 1) : month + 1;
}
