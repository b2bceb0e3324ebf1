using Graph.Model.Dates;
using Graph.Text.Times;

namespace Graph.Extraction.Dates;

/// <summary>Turns a time expression into a date, relative to the day of the document; never more precise than the words.</summary>
/// <remarks>Written on Tuesday 2025-10-28: "on Monday" is 2025-10-27, for a plan 2025-11-03; "in early June" 2025-06; "last week" the interval Monday to
/// Sunday. Without a day of the document: "Oct. 27" is XXXX-10-27 and "on Monday" is nothing. Durations, repetitions and what counts from
/// another event of the text give <c>null</c>.</remarks>
internal sealed class DateResolver
{
    private readonly DateOnly? today;
    private readonly int? year;

    /// <param name="published">The day, or as much as is known, that relative expressions count from.</param>
    public DateResolver(Edtf? published)
    {
        today = published is { Form: EdtfForm.Single, Start: { Day: not null, Year: not null } day } ? day.First : null;
        year = published?.Start.Year;
    }

    /// <summary>The day of the document; <c>null</c> where it is not known to the day.</summary>
    public DateOnly? Today => today;

    /// <param name="time">What the text says.</param>
    /// <param name="direction">−1 for what is reported as past, 1 for what is to come; the expression's own direction comes first.</param>
    public Edtf? Resolve(TimeExpression time, int direction)
    {
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

    private Edtf? Calendar(TimeExpression time, int direction)
    {
        if (time.Date is not { } date)
        {
            return null;
        }

        if (time.Count is { } years && time.Unit == TimeUnit.Year && Year is { } now)
        {
            date = date with { Year = now + years };
        }

        if (time.OtherReading is { } other)
        {
            return Either(Complete(date, direction), Complete(other, direction));
        }

        var whole = Complete(date, direction);
        return Edtf.Of(time.Approximate ? whole with { Approximate = true } : whole);
    }

    // 11/7 written on 12 July: a reading far from the day of writing gives way to one near it.
    private Edtf Either(PartialDate one, PartialDate other)
    {
        if (today is { } now && one.First is { } a && other.First is { } b)
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

    private int? Year => today?.Year ?? year;

    private PartialDate Complete(PartialDate date, int direction)
    {
        if (date.Year is not null || date.Month is not { } month)
        {
            return date;
        }

        if (today is not { } now)
        {
            return date with { Year = Year };
        }

        // The nearest such date on the side that the text speaks of; a little slack, since a report of today is of today.
        var best = date with
        {
            Year = now.Year,
        };
        var bestDistance = int.MaxValue;
        for (var candidate = now.Year - 1; candidate <= now.Year + 1; candidate++)
        {
            if (date.Day is { } day && day > DateTime.DaysInMonth(candidate, month))
            {
                continue;
            }

            var whole = date with { Year = candidate };
            var middle = (whole.First!.Value.DayNumber + whole.Last!.Value.DayNumber) / 2;
            var distance = middle - now.DayNumber;
            var wrongSide = (direction < 0 && whole.First.Value.DayNumber > now.DayNumber) || (direction > 0 && whole.Last.Value.DayNumber < now.DayNumber);
            var cost = Math.Abs(distance) + (wrongSide ? 300 : 0);
            if (cost < bestDistance)
            {
                (best, bestDistance) = (whole, cost);
            }
        }

        return best;
    }

    private Edtf? Weekday(TimeExpression time, int direction)
    {
        if (today is not { } now || time.Weekday is not { } weekday)
        {
            return null;
        }

        if (time.Count is { } weeks)
        {
            // "on Friday last week"
            var monday = Monday(now).AddDays(7 * weeks);
            return Edtf.Of(monday.AddDays(((int)weekday + 6) % 7));
        }

        var back = ((int)now.DayOfWeek - (int)weekday + 7) % 7;
        if (direction <= 0)
        {
            return Edtf.Of(now.AddDays(-(back == 0 && time.Direction < 0 ? 7 : back)));
        }

        var ahead = (7 - back) % 7;
        return Edtf.Of(now.AddDays(ahead == 0 && time.Direction > 0 ? 7 : ahead));
    }

    private Edtf? Relative(TimeExpression time, int direction)
    {
        if (time.Unit == TimeUnit.Year && today is null && Year is { } known && time.Count is { } count)
        {
            return Edtf.Of(new PartialDate(known + count));
        }

        if (today is not { } now || time.Count is not { } n)
        {
            return null;
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
            case TimeUnit.Week when Math.Abs(n) <= 1 && !time.Approximate:
                var monday = Monday(now).AddDays(7 * n);
                return Edtf.Between(PartialDate.Of(monday), PartialDate.Of(monday.AddDays(6)));
            case TimeUnit.Week:
                var near = now.AddDays(7 * n);
                return Edtf.Of(new PartialDate(near.Year, near.Month, Approximate: true));
            case TimeUnit.Month:
                var month = now.AddMonths(n);
                return Edtf.Of(new PartialDate(month.Year, month.Month, Approximate: time.Approximate));
            default:
                return Edtf.Of(new PartialDate(now.Year + n, Approximate: time.Approximate && Math.Abs(n) > 1));
        }
    }

    private Edtf? Range(TimeExpression time, int direction)
    {
        if (
            time.Ends is not [var from, var to]
            || Resolve(from, direction) is not { Form: EdtfForm.Single } start
            || Resolve(to, direction) is not { Form: EdtfForm.Single } end
        )
        {
            return null;
        }

        if (start.First is { } first && end.Last is { } last && first > last)
        {
            return null;
        }

        return Edtf.Between(start.Start, end.Start);
    }

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
