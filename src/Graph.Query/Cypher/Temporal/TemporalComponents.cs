using NodaTime;
using NodaTime.Calendars;

namespace Graph.Query.Cypher.Temporal;

/// <summary>The parts of a temporal value that a query reads like properties: <c>d.year</c>, <c>d.weekYear</c>, <c>d.timezone</c>.</summary>
public static class TemporalComponents
{
    /// <returns>A <see cref="long"/> or a <see cref="string"/>; null where the value has no such part.</returns>
    public static object? Read(TemporalValue value, string name) =>
        value is DurationValue duration
            ? OfDuration(duration, name)
            : (TemporalParts.DateOf(value) is { } date ? OfDate(date, name) : null)
                ?? (TemporalParts.TimeOf(value) is { } time ? OfTime(time, name) : null)
                ?? OfOffset(value, name)
                ?? (value is DateTimeValue instant ? OfInstant(instant.DateTime.ToInstant(), name) : null);

    private static object? OfDate(LocalDate date, string name) =>
        name switch
        {
            "year" => (long)date.Year,
            "quarter" => (long)QuarterOf(date),
            "month" => (long)date.Month,
            "week" => (long)WeekYearRules.Iso.GetWeekOfWeekYear(date),
            "weekYear" => (long)WeekYearRules.Iso.GetWeekYear(date),
            "day" => (long)date.Day,
            "ordinalDay" => (long)date.DayOfYear,
            "weekDay" or "dayOfWeek" => (long)date.DayOfWeek,
            "dayOfQuarter" or "quarterDay" => (long)Period.DaysBetween(new LocalDate(date.Year, (QuarterOf(date) * 3) - 2, 1), date) + 1,
            _ => null,
        };

    private static object? OfTime(LocalTime time, string name) =>
        name switch
        {
            "hour" => (long)time.Hour,
            "minute" => (long)time.Minute,
            "second" => (long)time.Second,
            "millisecond" => time.NanosecondOfSecond / 1_000_000L,
            "microsecond" => time.NanosecondOfSecond / 1_000L,
            "nanosecond" => (long)time.NanosecondOfSecond,
            _ => null,
        };

    private static object? OfOffset(TemporalValue value, string name) =>
        TemporalParts.OffsetOf(value) is not { } offset
            ? null
            : name switch
            {
                "timezone" => value is DateTimeValue it && TemporalZones.IsNamed(it.DateTime.Zone) ? it.DateTime.Zone.Id : TemporalText.Offset(offset),
                "offset" => TemporalText.Offset(offset),
                "offsetMinutes" => offset.Seconds / 60L,
                "offsetSeconds" => (long)offset.Seconds,
                _ => null,
            };

    private static object? OfInstant(Instant instant, string name) =>
        name switch
        {
            "epochSeconds" => instant.ToUnixTimeSeconds(),
            "epochMillis" => instant.ToUnixTimeMilliseconds(),
            _ => null,
        };

    private static object? OfDuration(DurationValue duration, string name) =>
        name switch
        {
            "years" => duration.Months / 12,
            "quarters" => duration.Months / 3,
            "months" => duration.Months,
            "weeks" => duration.Days / 7,
            "days" => duration.Days,
            "hours" => duration.Seconds / 3600,
            "minutes" => duration.Seconds / 60,
            "seconds" => duration.Seconds,
            "milliseconds" => Long(duration.TimeNanoseconds / 1_000_000),
            "microseconds" => Long(duration.TimeNanoseconds / 1_000),
            "nanoseconds" => Long(duration.TimeNanoseconds),
            "quartersOfYear" => duration.Months / 3 % 4,
            "monthsOfQuarter" => duration.Months % 3,
            "monthsOfYear" => duration.Months % 12,
            "daysOfWeek" => duration.Days % 7,
            "minutesOfHour" => duration.Seconds / 60 % 60,
            "secondsOfMinute" => duration.Seconds % 60,
            "millisecondsOfSecond" => duration.Nanoseconds / 1_000_000L,
            "microsecondsOfSecond" => duration.Nanoseconds / 1_000L,
            "nanosecondsOfSecond" => (long)duration.Nanoseconds,
            _ => null,
        };

    private static int QuarterOf(LocalDate date) => (date.Month + 2) / 3;

    private static long Long(Int128 value) =>
        value >= long.MinValue && value <= long.MaxValue ? (long)value : throw new TemporalException("The duration has more of these than can be counted.");
}
