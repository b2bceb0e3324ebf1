using NodaTime;

namespace Graph.Query.Cypher.Temporal;

/// <summary>How long it is from one temporal value to another.</summary>
/// <remarks>A value without a date takes the other's, one without a time is at midnight, and one without a zone is in the other's; then all is told
/// by the first one's clock, but seconds are those that pass, also where clocks are changed.</remarks>
internal static class DurationBetween
{
    /// <summary>In months, then days, then time.</summary>
    public static DurationValue InAll(TemporalValue from, TemporalValue to)
    {
        var (start, end, dated) = Aligned(from, to);
        if (!dated)
        {
            return DurationValue.Of(0, 0, Nanoseconds(start, end));
        }
        var months = Months(start.LocalDateTime, end.LocalDateTime);
        var afterMonths = start.LocalDateTime.PlusMonths(months);
        var days = Days(afterMonths, end.LocalDateTime);
        return DurationValue.Of(months, days, Nanoseconds(TemporalCalendar.In(afterMonths.PlusDays(days), start.Zone), end));
    }

    public static DurationValue InMonths(TemporalValue from, TemporalValue to)
    {
        var (start, end, dated) = Aligned(from, to);
        return dated ? DurationValue.Of(Months(start.LocalDateTime, end.LocalDateTime), 0, 0) : DurationValue.Zero;
    }

    public static DurationValue InDays(TemporalValue from, TemporalValue to)
    {
        var (start, end, dated) = Aligned(from, to);
        return dated ? DurationValue.Of(0, Days(start.LocalDateTime, end.LocalDateTime), 0) : DurationValue.Zero;
    }

    public static DurationValue InSeconds(TemporalValue from, TemporalValue to)
    {
        var (start, end, _) = Aligned(from, to);
        return DurationValue.Of(0, 0, Nanoseconds(start, end));
    }

    private static (ZonedDateTime Start, ZonedDateTime End, bool Dated) Aligned(TemporalValue from, TemporalValue to)
    {
        if (from is DurationValue || to is DurationValue)
        {
            throw new TemporalException("A duration lies between two dates or times, not durations.");
        }
        var (fromDate, toDate) = (TemporalParts.DateOf(from), TemporalParts.DateOf(to));
        var anyDate = fromDate ?? toDate ?? new LocalDate(1970, 1, 1);
        var (fromZone, toZone) = (TemporalParts.ZoneOf(from), TemporalParts.ZoneOf(to));
        var start = TemporalCalendar.In((fromDate ?? anyDate) + (TemporalParts.TimeOf(from) ?? LocalTime.Midnight), fromZone ?? toZone ?? DateTimeZone.Utc);
        var end = TemporalCalendar.In((toDate ?? anyDate) + (TemporalParts.TimeOf(to) ?? LocalTime.Midnight), toZone ?? fromZone ?? DateTimeZone.Utc);
        // The other's own zone was assumed for one without, so a time of day against a local one is the difference of clocks.
        return (start, end.WithZone(start.Zone), fromDate is not null && toDate is not null);
    }

    /// <summary>Whole months: a month is over when the same day and time have come, so that 31 January to 28 February has none.</summary>
    private static int Months(LocalDateTime start, LocalDateTime end)
    {
        var months = ((end.Year - start.Year) * 12) + end.Month - start.Month;
        var (startInMonth, endInMonth) = ((start.Day, start.TimeOfDay), (end.Day, end.TimeOfDay));
        return months > 0 && endInMonth.CompareTo(startInMonth) < 0 ? months - 1
            : months < 0 && endInMonth.CompareTo(startInMonth) > 0 ? months + 1
            : months;
    }

    private static int Days(LocalDateTime start, LocalDateTime end)
    {
        var days = Period.DaysBetween(start.Date, end.Date);
        return days > 0 && end.TimeOfDay < start.TimeOfDay ? days - 1
            : days < 0 && end.TimeOfDay > start.TimeOfDay ? days + 1
            : days;
    }

    private static Int128 Nanoseconds(ZonedDateTime start, ZonedDateTime end) => (Int128)(end.ToInstant() - start.ToInstant()).ToBigIntegerNanoseconds();
}
