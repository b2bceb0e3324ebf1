using System.Collections.Immutable;
using Graph.Model.Dates;
using Graph.Text.Times;

namespace Graph.Extraction.Dates;

/// <summary>Turns a time expression into a date, relative to the day of the document; never more precise than the words.</summary>
/// <remarks>Written on Tuesday 2025-10-28: "on Monday" is 2025-10-27, for a plan 2025-11-03; "in early June" 2025-06; "last week" the interval Monday to
/// Sunday. Without a day of the document: "Oct. 27" is XXXX-10-27 and "on Monday" is nothing. Limits ("since 2020", "by Friday"), durations,
/// repetitions and what counts from another event of the text give <c>null</c>; the last is for <see cref="Counted"/>.</remarks>
internal sealed class DateResolver
{
    private readonly DateOnly? published;
    private readonly int? year;
    private readonly int? month;

    /// <param name="published">The day, or as much as is known, that relative expressions count from.</param>
    public DateResolver(Edtf? published)
    {
        this.published = published is { Form: EdtfForm.Single, Start: { Day: not null, Year: not null } day } ? day.First : null;
        year = published?.Start.Year;
        month = year is not null && published is { Form: EdtfForm.Single } ? published.Value.Start.Month : null;
    }

    /// <summary>The day of the document; <c>null</c> where it is not known to the day.</summary>
    public DateOnly? Today => published;

    /// <param name="time">What the text says.</param>
    /// <param name="direction">−1 for what is reported as past, 1 for what is to come; the expression's own direction comes first.</param>
    public Edtf? Resolve(TimeExpression time, int direction)
    {
        if (time.Bound != TimeBound.None)
        {
            return null;
        }

        var towards = time.Direction != 0 ? time.Direction : direction;
        return time.Kind switch
        {
            TimeKind.Calendar => Calendar(time, towards),
            TimeKind.Weekday => Weekday(time, towards),
            TimeKind.Relative => Relative(time, towards),
            TimeKind.Range => Range(time, towards),
            _ => null,
        };
    }

    /// <summary>The days of something that lasted so long and ended then: "two days of talks ended on Sunday" is Saturday to Sunday.</summary>
    /// <returns><c>null</c> unless the length is one of days or weeks and the end is one day of a known year.</returns>
    public static Edtf? Ending(TimeExpression duration, Edtf end) => Lasting(duration, end, -1);

    /// <summary>The days of something that lasts so long and begins then: "a three-day visit from Monday" is Monday to Wednesday.</summary>
    /// <returns>As for <see cref="Ending"/>.</returns>
    public static Edtf? Starting(TimeExpression duration, Edtf start) => Lasting(duration, start, 1);

    /// <summary>What is counted from another event: "three days ahead of the trip", "the day before", "a week later", "that day".</summary>
    /// <param name="time">Of kind <see cref="TimeKind.Anchored"/>; any other gives <c>null</c>.</param>
    /// <param name="anchor">The date of what it counts from.</param>
    public static Edtf? Counted(TimeExpression time, Edtf anchor)
    {
        if (time is not { Kind: TimeKind.Anchored, Count: { } count } || anchor.Form == EdtfForm.OneOf)
        {
            return null;
        }

        if (count == 0 && time.Unit == TimeUnit.Day)
        {
            return anchor;
        }

        var from = count < 0 ? anchor.Start : anchor.End;
        var known = from.First;
        switch (time.Unit)
        {
            case TimeUnit.Day when known is { } day && from.Day is not null:
                return Edtf.Of(PartialDate.Of(day.AddDays(count)) with { Approximate = time.Approximate || from.Approximate });
            case TimeUnit.Week when known is { } day && from.Day is not null:
                return count == 0
                    ? Edtf.Between(PartialDate.Of(Monday(day)), PartialDate.Of(Monday(day).AddDays(6)))
                    : Edtf.Of(PartialDate.Of(day.AddDays(7 * count)) with { Approximate = true });
            case TimeUnit.Month when known is { } day && from.Month is not null:
                var counted = day.AddMonths(count);
                return Edtf.Of(new PartialDate(counted.Year, counted.Month, Approximate: time.Approximate));
            case TimeUnit.Year when from.Year is { } start:
                return Edtf.Of(new PartialDate(start + count, Approximate: time.Approximate));
            default:
                return null;
        }
    }

    /// <summary>The years in which a day of the month falls on a day of the week, nearest to <paramref name="around"/> first, the earlier of two as near.</summary>
    /// <remarks>Six years to either side, so one to three years; none for a day that the month does not have.</remarks>
    public static ImmutableArray<int> YearsFor(DayOfWeek weekday, int month, int day, int around) =>
        [
            .. Enumerable
                .Range(around - 6, 13)
                .Where(candidate => candidate is > 0 and < 9999 && day <= DateTime.DaysInMonth(candidate, month))
                .Where(candidate => new DateOnly(candidate, month, day).DayOfWeek == weekday)
                .OrderBy(candidate => Math.Abs(candidate - around))
                .ThenBy(candidate => candidate),
        ];

    private static Edtf? Lasting(TimeExpression duration, Edtf day, int direction)
    {
        var days = duration.Unit switch
        {
            TimeUnit.Day => duration.Count,
            TimeUnit.Week => duration.Count * 7,
            _ => null,
        };
        if (
            duration.Kind != TimeKind.Duration
            || days is not > 0
            || day is not { Form: EdtfForm.Single, Start: { Day: not null } at }
            || at.First is not { } first
        )
        {
            return null;
        }

        var other = PartialDate.Of(first.AddDays(direction * (days.Value - 1))) with { Approximate = duration.Approximate };
        return direction < 0 ? Edtf.Between(other, at) : Edtf.Between(at, other);
    }

    private Edtf? Calendar(TimeExpression time, int direction)
    {
        if (time.Date is not { } date)
        {
            return null;
        }

        if (time is { Count: { } years, Unit: TimeUnit.Year } && (time.From?.Year ?? year) is { } now)
        {
            date = date with { Year = now + years };
        }

        if (time.OtherReading is { } other)
        {
            return Either(time, Complete(time, date, direction), Complete(time, other, direction));
        }

        var whole = Complete(time, date, direction);
        return Edtf.Of(time.Approximate ? whole with { Approximate = true } : whole);
    }

    // 11/7 written on 12 July: a reading far from the day of writing gives way to one near it.
    private Edtf Either(TimeExpression time, PartialDate one, PartialDate other)
    {
        if ((time.From ?? published) is { } now && one.First is { } a && other.First is { } b)
        {
            var near = Math.Abs(a.DayNumber - now.DayNumber) <= 31;
            var otherNear = Math.Abs(b.DayNumber - now.DayNumber) <= 31;
            if (near != otherNear)
            {
                return Edtf.Of(near ? one : other);
            }
        }

        return Edtf.OneOf(one, other);
    }

    private PartialDate Complete(TimeExpression time, PartialDate date, int direction)
    {
        if (date.Year is not null || date.Month is not { } named)
        {
            return date;
        }

        if ((time.From ?? published) is not { } now)
        {
            return year is { } known && Fits(time, date, known) ? date with { Year = known } : date;
        }

        // The nearest such date on the side that the text speaks of; a little slack, since a report of today is of today.
        PartialDate? best = null;
        var bestCost = int.MaxValue;
        for (var candidate = Math.Max(1, now.Year - 6); candidate <= Math.Min(9998, now.Year + 6); candidate++)
        {
            if (!Fits(time, date, candidate))
            {
                continue;
            }

            var whole = date with { Year = candidate };
            var first = whole.First!.Value.DayNumber;
            var last = whole.Last!.Value.DayNumber;
            var wrongSide = (direction < 0 && first > now.DayNumber) || (direction > 0 && last < now.DayNumber);
            // "Last October" written in October is that of the year before.
            var isNow = time.Direction != 0 && first <= now.DayNumber && now.DayNumber <= last;
            var cost =
                Math.Abs(((first + last) / 2) - now.DayNumber)
                + (
                    isNow ? 1000
                    : wrongSide ? 300
                    : 0
                );
            if (cost < bestCost)
            {
                (best, bestCost) = (whole, cost);
            }
        }

        return best ?? date;
    }

    // A month has the day in that year, and it is the day of the week that the text names.
    private static bool Fits(TimeExpression time, PartialDate date, int candidate) =>
        date.Day is not { } day
        || (
            day <= DateTime.DaysInMonth(candidate, date.Month!.Value)
            && (time.Weekday is not { } weekday || new DateOnly(candidate, date.Month.Value, day).DayOfWeek == weekday)
        );

    private Edtf? Weekday(TimeExpression time, int direction)
    {
        if ((time.From ?? published) is not { } now || time.Weekday is not { } weekday)
        {
            return null;
        }

        if (time.Count is { } weeks)
        {
            // "on Friday last week"
            return Edtf.Of(Monday(now).AddDays((7 * weeks) + (((int)weekday + 6) % 7)));
        }

        var back = ((int)now.DayOfWeek - (int)weekday + 7) % 7;
        if (direction <= 0)
        {
            return Edtf.Of(now.AddDays(-(back == 0 && time.Direction < 0 ? 7 : back)));
        }

        var ahead = (7 - back) % 7;
        if (time.Direction == 0)
        {
            return Edtf.Of(now.AddDays(ahead));
        }

        // "Next Thursday" said on a Tuesday is the one of this week to some and that of next week to others.
        var next = now.AddDays(ahead == 0 ? 7 : ahead);
        return Monday(next) == Monday(now) ? Edtf.OneOf(PartialDate.Of(next), PartialDate.Of(next.AddDays(7))) : Edtf.Of(next);
    }

    private Edtf? Relative(TimeExpression time, int direction)
    {
        if (time.Count is not { } n)
        {
            return null;
        }

        if ((time.From ?? published) is not { } now)
        {
            return time.Unit switch
            {
                TimeUnit.Year when year is { } known => Edtf.Of(new PartialDate(known + n, Approximate: time.Approximate && Math.Abs(n) > 1)),
                TimeUnit.Month when month is { } known => Month(new DateOnly(year!.Value, known, 1), n, time.Approximate),
                _ => null,
            };
        }

        switch (time.Unit)
        {
            case TimeUnit.Day:
                return Edtf.Of(PartialDate.Of(now.AddDays(n)) with { Approximate = time.Approximate });
            case TimeUnit.Weekend:
                var saturday = Monday(now).AddDays(5 + (n * 7));
                if (n == 0 && direction <= 0 && saturday > now)
                {
                    saturday = saturday.AddDays(-7);
                }

                return Edtf.Between(PartialDate.Of(saturday), PartialDate.Of(saturday.AddDays(1)));
            case TimeUnit.Week:
                return time.Approximate ? About(now.AddDays(7 * n)) : Week(now, n, time.Direction);
            case TimeUnit.Month:
                return Month(now, n, time.Approximate);
            case TimeUnit.Season:
                return n == 0
                    ? Edtf.Of(new PartialDate(now.Year))
                    : Edtf.Between(new PartialDate(Math.Min(now.Year, now.Year + n)), new PartialDate(Math.Max(now.Year, now.Year + n)));
            default:
                return Edtf.Of(new PartialDate(now.Year + n, Approximate: time.Approximate && Math.Abs(n) > 1));
        }
    }

    private static Edtf Month(DateOnly now, int count, bool approximate)
    {
        var counted = now.AddMonths(count);
        return Edtf.Of(new PartialDate(counted.Year, counted.Month, Approximate: approximate));
    }

    // Monday to Sunday; "later this week" begins today, "earlier this week" ends today.
    private static Edtf Week(DateOnly now, int count, int side)
    {
        var monday = Monday(now).AddDays(7 * count);
        var first = count == 0 && side > 0 ? now : monday;
        var last = count == 0 && side < 0 ? now : monday.AddDays(6);
        return Edtf.Between(PartialDate.Of(first), PartialDate.Of(last));
    }

    // "Two weeks ago" is no day: the month, or the two months that it may have been in.
    private static Edtf About(DateOnly day)
    {
        static PartialDate In(DateOnly of) => new(of.Year, of.Month, Approximate: true);
        return Edtf.Between(In(day.AddDays(-4)), In(day.AddDays(4)));
    }

    private Edtf? Range(TimeExpression time, int direction)
    {
        if (
            time.Ends is not [var left, var right]
            || Resolve(left with { From = time.From }, direction) is not { Form: EdtfForm.Single } start
            || Resolve(right with { From = time.From }, direction) is not { Form: EdtfForm.Single } end
        )
        {
            return null;
        }

        // "From Monday to Friday", told on Tuesday of what goes on: the end is the first such day after the start.
        if (left.Kind == TimeKind.Weekday && right.Kind == TimeKind.Weekday && start.First is { } monday && end.First is { } friday && friday < monday)
        {
            end = Edtf.Of(friday.AddDays(7));
        }

        // "From December to February" of a year that is not said.
        if (start.First is { } late && end.Last is { } early && early < late && left.Date is { Year: null } && end.Start.Year is { } ending && ending < 9999)
        {
            end = Edtf.Of(end.Start with { Year = ending + 1 });
        }

        return start.First is { } first && end.Last is { } last && first > last ? null : Edtf.Between(start.Start, end.Start);
    }

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
