using System.Globalization;
using Graph.Model.Dates;

namespace Graph.Text.Times;

/// <summary>Reads two times joined into one: "from Oct. 26 to Oct. 30", "Nov. 4 to 7", "July 10-11", "between 25 and 29 August".</summary>
/// <remarks>"Tuesday's and Wednesday's talks" stay two; "moved from Monday to Friday" is two times and no range.</remarks>
internal static class TimeRanges
{
    public static TimeExpression? At(TimeTokens tokens, int i)
    {
        var opener = tokens.Key(i) is "from" or "between" ? tokens.Key(i) : string.Empty;
        var start = opener.Length > 0 ? i + 1 : i;
        start = opener.Length > 0 && tokens.Key(start) is "the" ? start + 1 : start;
        var range = DaysFirst(tokens, i, start, opener) ?? Years(tokens, i, start, opener) ?? Points(tokens, i, start, opener);
        return range is null || IsMoved(tokens, i) ? null : range;
    }

    // "from 25 to 29 August 2025", "25-29 August", "the 25th to the 29th of August"
    private static TimeExpression? DaysFirst(TimeTokens tokens, int i, int start, string opener)
    {
        if (TimeWords.Day(tokens.Key(start)) is not { } from || !char.IsAsciiDigit(tokens.Form(start)[0]))
        {
            return null;
        }

        var link = start + 1;
        var next = tokens.Key(link + 1) is "the" ? link + 2 : link + 1;
        if (!(IsLink(tokens, link, opener) || tokens.Key(link) is "and") || TimeWords.Day(tokens.Key(next)) is not { } to || to <= from)
        {
            return null;
        }

        if (
            CalendarTimes.At(tokens, next) is not { Date: { Month: not null, Day: not null } date } right
            || (opener.Length == 0 && IsPlainAnd(tokens, link, from, to))
        )
        {
            return null;
        }

        var left = new TimeExpression(start, start + 1, TimeKind.Calendar) { Date = date with { Day = from } };
        return Range(i, left, right);
    }

    // "2003-2007", "between 2020 and 2025", "from 2020 to 2025"
    private static TimeExpression? Years(TimeTokens tokens, int i, int start, string opener)
    {
        if (
            YearTimes.Plain(tokens, start) is not { } from
            || (YearTimes.Plain(tokens, start + 2) ?? NextYear(tokens, from)) is not { } to
            || to.Date!.Value.Year <= from.Date!.Value.Year
        )
        {
            return null;
        }

        var linked = tokens.IsDash(start + 1) || (opener == "between" ? tokens.Key(start + 1) is "and" : opener == "from" && IsLink(tokens, start + 1, opener));
        return linked && !tokens.IsCounted(start + 3) ? Range(i, from, to) : null;
    }

    // "2023-24"; not "2023-12", which may be a month or a score, unless it is "the 2003-04 session".
    private static TimeExpression? NextYear(TimeTokens tokens, TimeExpression from)
    {
        var year = from.Date!.Value.Year!.Value + 1;
        return
            tokens.IsDash(from.End)
            && tokens.Form(from.End + 1) == (year % 100).ToString("00", CultureInfo.InvariantCulture)
            && (year % 100 > 12 || IsYearOfWork(tokens.Key(from.End + 2)) || IsYearOfWork(tokens.Key(from.First - 1)))
            ? new TimeExpression(from.End + 1, from.End + 2, TimeKind.Calendar) { Date = new PartialDate(year) }
            : null;
    }

    private static bool IsYearOfWork(string key) => key is "session" or "season" or "term" or "budget" or "fiscal" or "financial" or "academic" or "school";

    private static TimeExpression? Points(TimeTokens tokens, int i, int start, string opener)
    {
        if (TimeFinder.Point(tokens, start) is not { } left || !IsDated(left))
        {
            return null;
        }

        var link = left.End;
        var dash = tokens.IsDash(link);
        var parts = tokens.Key(link) is "and" && left.Part != TimePart.Whole;
        var and = tokens.Key(link) is "and" && opener != "between";
        if (!IsLink(tokens, link, opener) && !and)
        {
            return null;
        }

        var next = tokens.Key(link + 1) is "the" ? link + 2 : link + 1;
        var right = TimeFinder.Point(tokens, parts ? link + 1 : next) ?? (parts ? TimeFinder.Point(tokens, next) : null);
        if (right is null or { Kind: TimeKind.Duration })
        {
            right = DayOfSameMonth(tokens, left, next, opener.Length > 0 || dash);
        }
        else if (and && !(parts && right.Part != TimePart.Whole))
        {
            return null;
        }

        if (right is null || !IsDated(right) || (right.Kind != left.Kind && (opener.Length == 0 || dash)))
        {
            return null;
        }

        if (and && !parts && right.Date!.Value.Day != left.Date!.Value.Day + 1)
        {
            return null;
        }

        return Range(i, left, right);
    }

    // "Nov. 4 to 7", "July 10 and 11": the month is said once.
    private static TimeExpression? DayOfSameMonth(TimeTokens tokens, TimeExpression left, int at, bool firm)
    {
        if (
            left.Date is not { Day: { } from } date
            || left.Weekday is not null
            || TimeWords.Day(tokens.Key(at)) is not { } day
            || day <= from
            || !char.IsAsciiDigit(tokens.Form(at)[0])
            || tokens.IsCounted(at + 1)
            || (!firm && !tokens.ClosesPhrase(at + 1))
        )
        {
            return null;
        }

        return CalendarTimes.WithYear(tokens, new TimeExpression(at, at + 1, TimeKind.Calendar) { Date = date with { Day = day } });
    }

    private static TimeExpression Range(int i, TimeExpression left, TimeExpression right)
    {
        // A year or "last year" that is said once is that of both.
        if (left.Date is { Year: null } early && right.Date is { } late)
        {
            left = left with { Date = early with { Year = late.Year }, Unit = right.Unit, Count = right.Count };
        }

        return new TimeExpression(i, right.End, TimeKind.Range) { Ends = [left, right], Direction = right.Direction };
    }

    private static bool IsDated(TimeExpression time) =>
        time.Kind is TimeKind.Calendar or TimeKind.Weekday || time is { Kind: TimeKind.Relative, Unit: TimeUnit.Day, Count: not null };

    private static bool IsLink(TimeTokens tokens, int at, string opener) =>
        tokens.Key(at) switch
        {
            "to" or "until" or "till" or "through" => true,
            "and" => opener == "between",
            _ => tokens.IsDash(at),
        };

    // "25 and 26 August" are days that follow each other; "4 and 12 August" two occasions.
    private static bool IsPlainAnd(TimeTokens tokens, int link, int from, int to) => tokens.Key(link) is "and" && to != from + 1;

    private static bool IsMoved(TimeTokens tokens, int i)
    {
        for (var at = i - 5; at < i; at++)
        {
            if (
                tokens.Key(at)
                is "moved"
                    or "postponed"
                    or "delayed"
                    or "rescheduled"
                    or "shifted"
                    or "pushed"
                    or "adjourned"
                    or "deferred"
                    or "changed"
                    or "brought"
            )
            {
                return true;
            }
        }

        return false;
    }
}
