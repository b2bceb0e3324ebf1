using System.Collections.Immutable;
using Graph.Model.Dates;

namespace Graph.Text.Times;

/// <summary>Finds time expressions in a run of tokens, left to right, the longest reading first; none overlap.</summary>
/// <remarks>Reads "Monday, Oct. 27, 2025", "from Nov. 4 to 7", "in early June", "last week", "11/7", "two years ago".
/// Refuses "may" and "march" as months unless capital and beside a number, a preposition of time or a part of the month;
/// a bare number as a day; "second" as a unit.</remarks>
public sealed class TimeFinder
{
    private readonly IReadOnlyList<string> keys;
    private readonly Func<int, string> form;

    private TimeFinder(IReadOnlyList<string> keys, Func<int, string> form)
    {
        this.keys = keys;
        this.form = form;
    }

    /// <param name="keys">The tokens' keys (<see cref="Gazetteer.WordKey"/>).</param>
    /// <param name="form">A token's text as written.</param>
    /// <param name="first">Index of the first token to look at.</param>
    /// <param name="end">Index after the last: the end of a sentence.</param>
    public static ImmutableArray<TimeExpression> Find(IReadOnlyList<string> keys, Func<int, string> form, int first, int end)
    {
        var finder = new TimeFinder(keys, form);
        var found = ImmutableArray.CreateBuilder<TimeExpression>();
        for (var i = first; i < end; )
        {
            if (finder.At(i, first, end) is { } time)
            {
                found.Add(time);
                i = time.End;
            }
            else
            {
                i++;
            }
        }

        return found.ToImmutable();
    }

    private TimeExpression? At(int i, int first, int end)
    {
        if (keys[i].Length == 0)
        {
            return null;
        }

        return Range(i, first, end) ?? Point(i, first, end);
    }

    private TimeExpression? Point(int i, int first, int end) =>
        Numeric(i) ?? Calendar(i, first, end) ?? RelativeWord(i, end) ?? RelativeUnit(i, end) ?? Counted(i, end) ?? WeekdayName(i, end) ?? Year(i, first, end);

    private string Key(int i, int end) => i < end ? keys[i] : string.Empty;

    private string Form(int i, int end) => i < end ? form(i) : string.Empty;

    // "from Oct. 26 to Oct. 30", "between August 25 and 29", "Nov. 4 to 7", "July 10-11", "2000-2005"
    private TimeExpression? Range(int i, int first, int end)
    {
        var opener = keys[i] is "from" or "between" ? keys[i] : string.Empty;
        var start = opener.Length > 0 ? i + 1 : i;
        if (start >= end || Point(start, first, end) is not { Kind: TimeKind.Calendar or TimeKind.Weekday } left)
        {
            return null;
        }

        var link = left.End;
        var linked = Key(link, end) switch
        {
            "to" or "until" or "till" or "through" => true,
            "and" => opener == "between",
            "" => Form(link, end) is "-" or "–" or "—" && left.Date is { Day: not null },
            _ => false,
        };
        if (!linked || link + 1 >= end)
        {
            return null;
        }

        var next = link + 1;
        var right = Point(next, first, end);
        if (
            right is null
            && left.Date is { Day: not null } earlier
            && TimeWords.Day(keys[next]) is { } day
            && day >= earlier.Day
            && TimeWords.Unit(Key(next + 1, end)) is null
            && !IsPercent(next + 1, end)
        )
        {
            // "Nov. 4 to 7": the month is said once.
            right = new TimeExpression(next, next + 1, TimeKind.Calendar) { Date = earlier with { Day = day } };
            right = WithYear(right, end);
        }

        if (right is null || right.Kind != left.Kind)
        {
            return null;
        }

        if (left.Date is { Year: null } early && right.Date is { Year: { } year })
        {
            left = left with { Date = early with { Year = year } };
        }

        return new TimeExpression(i, right.End, TimeKind.Range) { Ends = [left, right], Direction = right.Direction };
    }

    // "2025-10-27", "11/7", "11/07/2025", "27.10.2025"
    private TimeExpression? Numeric(int i)
    {
        var text = form(i);
        if (text.Length == 10 && text[4] == '-' && PartialDate.TryParse(text, out var iso))
        {
            return new TimeExpression(i, i + 1, TimeKind.Calendar) { Date = iso };
        }

        if (text.Length < 3 || !char.IsAsciiDigit(text[0]) || text.IndexOfAny(['/', '.']) is not (> 0 and < 3))
        {
            return null;
        }

        var slash = text.Contains('/', StringComparison.Ordinal);
        var parts = text.Split(slash ? '/' : '.');
        if (parts.Length != 3 && !(slash && parts.Length == 2))
        {
            return null;
        }

        if (TimeWords.Day(parts[0]) is not { } a || TimeWords.Day(parts[1]) is not { } b)
        {
            return null;
        }

        int? year = parts.Length == 3 ? TimeWords.Year(parts[2]) : null;
        if (parts.Length == 3 && year is null)
        {
            return null;
        }

        // Day first with full stops; with slashes either may be the month until something decides.
        PartialDate? dayFirst = b <= 12 ? new PartialDate(year, b, a) : null;
        PartialDate? monthFirst = slash && a <= 12 ? new PartialDate(year, a, b) : null;
        var date = dayFirst ?? monthFirst;
        return date is null
            ? null
            : new TimeExpression(i, i + 1, TimeKind.Calendar)
            {
                Date = date,
                OtherReading = dayFirst is not null && monthFirst is not null && dayFirst != monthFirst ? monthFirst : null,
            };
    }

    private TimeExpression? Calendar(int i, int first, int end)
    {
        var at = i;
        DayOfWeek? weekday = null;
        if (TimeWords.Weekday(keys[at]) is { } named)
        {
            // "Monday, Oct. 27"
            weekday = named;
            at++;
            at = Form(at, end) == "," ? at + 1 : at;
            at = Key(at, end) is "the" ? at + 1 : at;
        }

        var part = TimePart.Whole;
        if (weekday is null)
        {
            (part, at) = PartOf(at, end);
        }

        if (at >= end)
        {
            return null;
        }

        // "27 October 2025", "the 4th of April"
        if (TimeWords.Day(keys[at]) is { } day && form(at)[0] != '$')
        {
            var monthAt = Key(at + 1, end) is "of" ? at + 2 : at + 1;
            if (TimeWords.Month(Key(monthAt, end)) is { } of && char.IsUpper(form(monthAt)[0]))
            {
                return WithYear(
                    new TimeExpression(i, AfterStop(monthAt + 1, end), TimeKind.Calendar) { Date = new PartialDate(null, of, day), Weekday = weekday },
                    end
                );
            }

            return null;
        }

        if (TimeWords.Month(keys[at]) is not { } month || !char.IsUpper(form(at)[0]))
        {
            return Season(i, at, part, end);
        }

        var after = AfterStop(at + 1, end);
        if (TimeWords.Day(Key(after, end)) is { } date && !IsPercent(after + 1, end) && !(Form(after, end).Length > 0 && Form(after, end)[0] == '$'))
        {
            return WithYear(new TimeExpression(i, after + 1, TimeKind.Calendar) { Date = new PartialDate(null, month, date), Weekday = weekday }, end);
        }

        if (weekday is not null)
        {
            return null;
        }

        var ambiguous = keys[at] is "may" or "march" or "mar" or "dec" or "jan" or "sep";
        var before = i > first ? keys[i - 1] : string.Empty;
        var introduced =
            part != TimePart.Whole
            || before
                is "in"
                    or "since"
                    or "until"
                    or "till"
                    or "by"
                    or "during"
                    or "before"
                    or "after"
                    or "of"
                    or "from"
                    or "through"
                    or "last"
                    or "next"
                    or "this"
                    or "to"
                    or "and"
                    or "around";
        var year = TimeWords.Year(Key(Form(after, end) == "," ? after + 1 : after, end));
        if (ambiguous && year is null && !introduced)
        {
            return null;
        }

        if (keys[i] is "may" && year is null && before is "and" or "to" or "of")
        {
            return null;
        }

        var direction = before switch
        {
            "last" => -1,
            "next" => 1,
            _ => 0,
        };
        return WithYear(
            new TimeExpression(i, after, TimeKind.Calendar)
            {
                Date = new PartialDate(null, month),
                Part = part,
                Direction = direction,
            },
            end
        );
    }

    private TimeExpression? Season(int i, int at, TimePart part, int end)
    {
        if (TimeWords.Season(keys[at]) is not { } season || keys[at] is "fall" or "spring" && TimeWords.Year(Key(at + 1, end)) is null && i == at)
        {
            return null;
        }

        var yearAt = Key(at + 1, end) is "of" ? at + 2 : at + 1;
        if (TimeWords.Year(Key(yearAt, end)) is not { } year)
        {
            return null;
        }

        // Meteorological seasons of the northern half, as news there means them; winter is the turn of the year before.
        var (from, to) =
            season == 0
                ? (new PartialDate(year - 1, 12), new PartialDate(year, 2))
                : (new PartialDate(year, season * 3), new PartialDate(year, (season * 3) + 2));
        return new TimeExpression(i, yearAt + 1, TimeKind.Range)
        {
            Ends = [new TimeExpression(i, i + 1, TimeKind.Calendar) { Date = from }, new TimeExpression(yearAt, yearAt + 1, TimeKind.Calendar) { Date = to }],
            Part = part,
            Approximate = true,
        };
    }

    // "early", "mid-", "the end of"; the index after it.
    private (TimePart Part, int After) PartOf(int i, int end)
    {
        var at = Key(i, end) is "the" ? i + 1 : i;
        var part = Key(at, end) switch
        {
            "early" or "beginning" or "start" => TimePart.Early,
            "mid" or "middle" => TimePart.Middle,
            "late" or "end" => TimePart.Late,
            _ => TimePart.Whole,
        };
        if (part == TimePart.Whole)
        {
            return (part, i);
        }

        var after = at + 1;
        if (Key(after, end) is "of")
        {
            after++;
        }
        else if (Form(after, end) is "-" or "‑" or "–")
        {
            after++;
        }
        else if (keys[at] is "beginning" or "start" or "end" or "middle")
        {
            return (TimePart.Whole, i);
        }

        return after < end && (TimeWords.Month(keys[after]) is not null || TimeWords.Season(keys[after]) is not null) ? (part, after) : (TimePart.Whole, i);
    }

    private TimeExpression WithYear(TimeExpression time, int end)
    {
        var at = Form(time.End, end) == "," ? time.End + 1 : time.End;
        at = Key(at, end) is "of" ? at + 1 : at;
        if (TimeWords.Year(Key(at, end)) is { } year && !IsPercent(at + 1, end))
        {
            return time with { End = at + 1, Date = time.Date!.Value with { Year = year } };
        }

        // "June 29 last year"
        if (Key(time.End, end) is "last" or "this" or "next" && Key(time.End + 1, end) is "year")
        {
            return time with
            {
                End = time.End + 2,
                Unit = TimeUnit.Year,
                Count = Key(time.End, end) switch
                {
                    "last" => -1,
                    "next" => 1,
                    _ => 0,
                },
            };
        }

        return time;
    }

    private TimeExpression? RelativeWord(int i, int end)
    {
        TimeExpression Day(int count, int after) =>
            new(i, after, TimeKind.Relative)
            {
                Unit = TimeUnit.Day,
                Count = count,
                Direction = Math.Sign(count),
            };

        switch (keys[i])
        {
            case "today" or "tonight":
                return Day(0, i + 1);
            case "yesterday":
                return Day(-1, i + 1);
            case "tomorrow":
                return Day(1, i + 1);
            case "earlier" or "later" when Key(i + 1, end) is "in" && Key(i + 2, end) is "the" && Key(i + 3, end) is "day":
                return Day(0, i + 4);
            case "this" when Key(i + 1, end) is "morning" or "afternoon" or "evening":
                return Day(0, i + 2);
            case "last" when Key(i + 1, end) is "night":
                return Day(-1, i + 2);
            case "that" or "same" when Key(i + 1, end) is "day" or "evening" or "afternoon" or "morning":
                return new TimeExpression(i, i + 2, TimeKind.Anchored) { Unit = TimeUnit.Day, Count = 0 };
            default:
                return null;
        }
    }

    // "last week", "later this week", "the weekend", "next month", "the end of the year"
    private TimeExpression? RelativeUnit(int i, int end)
    {
        var part = TimePart.Whole;
        var at = i;
        if (keys[i] is "early" or "late" or "later" or "earlier")
        {
            part = keys[i] switch
            {
                "early" => TimePart.Early,
                "late" => TimePart.Late,
                _ => TimePart.Whole,
            };
            at++;
        }
        else if (keys[i] is "the" && Key(i + 1, end) is "end" or "beginning" or "start" or "middle" && Key(i + 2, end) is "of")
        {
            part = keys[i + 1] switch
            {
                "end" => TimePart.Late,
                "middle" => TimePart.Middle,
                _ => TimePart.Early,
            };
            at += 3;
        }

        int? count = Key(at, end) switch
        {
            "last" or "previous" or "past" => -1,
            "this" or "current" => 0,
            "next" or "coming" or "following" => 1,
            "the" => Key(at + 1, end) switch
            {
                "last" or "past" or "previous" => -1,
                "coming" or "next" or "following" => 1,
                "weekend" => 0,
                "month" or "year" when at > i => 0,
                _ => null,
            },
            _ => null,
        };
        if (count is null)
        {
            return null;
        }

        var the = keys[at] is "the";
        var unitAt = the && Key(at + 1, end) is not ("weekend" or "month" or "year") ? at + 2 : at + 1;
        if (TimeWords.Season(Key(unitAt, end)) is not null)
        {
            return new TimeExpression(i, unitAt + 1, TimeKind.Relative)
            {
                Unit = TimeUnit.Year,
                Count = count,
                Direction = count.Value,
            };
        }

        if (TimeWords.Unit(Key(unitAt, end)) is not { } unit)
        {
            return null;
        }

        var word = Key(unitAt, end);
        var plural = word[^1] == 's';
        var anchored = Key(at, end) is "following" || (the && Key(at + 1, end) is "following" or "previous");
        return new TimeExpression(i, unitAt + 1, anchored ? TimeKind.Anchored : TimeKind.Relative)
        {
            Unit = unit,
            Count = plural ? null : count,
            Part = part,
            Direction =
                keys[i] is "later" ? 1
                : keys[i] is "earlier" ? -1
                : count.Value,
        };
    }

    // "three days ago", "a week earlier", "two days ahead of", "within 90 days", "two days"
    private TimeExpression? Counted(int i, int end)
    {
        var about = keys[i] is "about" or "around" or "some" or "nearly" or "almost" or "roughly";
        var at = about ? i + 1 : i;
        if (at < end && keys[at] is "the" && Key(at + 1, end) is "day" && Key(at + 2, end) is "before" or "after")
        {
            return new TimeExpression(i, at + 3, TimeKind.Anchored) { Unit = TimeUnit.Day, Count = Key(at + 2, end) is "before" ? -1 : 1 };
        }

        var several = Key(at, end) is "several" or "few" or "couple";
        if (at >= end || (TimeWords.Count(keys[at]) is null && !several) || Form(at, end)[0] == '$')
        {
            return null;
        }

        int? count = several ? null : TimeWords.Count(keys[at]);
        var unitAt = Form(at + 1, end) is "-" ? at + 2 : at + 1;
        unitAt = several && Key(unitAt, end) is "of" ? unitAt + 1 : unitAt;
        if (TimeWords.Unit(Key(unitAt, end)) is not { } unit)
        {
            return null;
        }

        var after = unitAt + 1;
        return Key(after, end) switch
        {
            "ago" => new TimeExpression(i, after + 1, TimeKind.Relative)
            {
                Unit = unit,
                Count = -count,
                Approximate = about || unit != TimeUnit.Day,
                Direction = -1,
            },
            "earlier" or "before" => new TimeExpression(i, after + 1, TimeKind.Anchored)
            {
                Unit = unit,
                Count = -count,
                Approximate = about,
            },
            "later" or "after" => new TimeExpression(i, after + 1, TimeKind.Anchored)
            {
                Unit = unit,
                Count = count,
                Approximate = about,
            },
            "ahead" when Key(after + 1, end) is "of" => new TimeExpression(i, after + 2, TimeKind.Anchored)
            {
                Unit = unit,
                Count = -count,
                Approximate = about,
            },
            _ => new TimeExpression(i, after, TimeKind.Duration)
            {
                Unit = unit,
                Count = count,
                Approximate = about,
            },
        };
    }

    private TimeExpression? WeekdayName(int i, int end)
    {
        if (keys[i] is "every" or "each" && TimeWords.Weekday(Key(i + 1, end)) is not null)
        {
            return new TimeExpression(i, i + 2, TimeKind.Repeated) { Weekday = TimeWords.Weekday(keys[i + 1]) };
        }

        var direction = keys[i] switch
        {
            "last" or "past" => -1,
            "next" or "coming" => 1,
            _ => 0,
        };
        var at = direction != 0 || keys[i] is "this" or "early" or "late" ? i + 1 : i;
        if (at >= end || TimeWords.Weekday(keys[at]) is not { } weekday || !char.IsUpper(form(at)[0]))
        {
            return null;
        }

        // Part of a name: "Black Friday", "Good Friday".
        if (at > 0 && keys[at - 1] is "black" or "good" && char.IsUpper(form(at - 1)[0]))
        {
            return null;
        }

        var after = at + 1;
        after = Key(after, end) is "morning" or "afternoon" or "evening" or "night" ? after + 1 : after;
        var weeks =
            Key(after, end) is "last" or "next" && Key(after + 1, end) is "week"
                ? keys[after] is "last"
                    ? -1
                    : 1
                : (int?)null;
        return weeks is null
            ? new TimeExpression(i, after, TimeKind.Weekday) { Weekday = weekday, Direction = direction }
            : new TimeExpression(i, after + 2, TimeKind.Weekday)
            {
                Weekday = weekday,
                Direction = weeks.Value,
                Unit = TimeUnit.Week,
                Count = weeks,
            };
    }

    private TimeExpression? Year(int i, int first, int end)
    {
        if (TimeWords.Year(keys[i]) is not { } year || form(i).Length != 4 || year is < 1500 or > 2100)
        {
            return null;
        }

        var before = i > first ? keys[i - 1] : string.Empty;
        var bracketed = i > first && form(i - 1) == "(" && Form(i + 1, end) == ")";
        return
            bracketed
            || before
                is "in"
                    or "since"
                    or "of"
                    or "from"
                    or "until"
                    or "till"
                    or "by"
                    or "during"
                    or "year"
                    or "before"
                    or "after"
                    or "early"
                    or "late"
                    or "mid"
                    or "for"
                    or "and"
                    or "to"
                    or "around"
            ? new TimeExpression(i, i + 1, TimeKind.Calendar) { Date = new PartialDate(year) }
            : null;
    }

    private int AfterStop(int i, int end) => Form(i, end) == "." ? i + 1 : i;

    private bool IsPercent(int i, int end) => Key(i, end) is "percent" or "per" or "million" or "billion" or "people" || Form(i, end) is "%";
}
