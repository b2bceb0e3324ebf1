using NodaTime;
using NodaTime.Calendars;

namespace Graph.Query.Cypher.Temporal;

/// <summary>Days and times from their numbers, each refused with a sentence where there is no such.</summary>
internal static class TemporalCalendar
{
    public static LocalDate OfDay(long year, long month, long day) => Made(() => new LocalDate(Int(year), Int(month), Int(day)), $"{year}-{month}-{day}");

    /// <summary>A day of the ISO week calendar; week 1 is the one with the year's first Thursday.</summary>
    public static LocalDate OfWeek(long year, long week, long weekday) =>
        Made(() => WeekYearRules.Iso.GetLocalDate(Int(year), Int(week), (IsoDayOfWeek)Within(weekday, 1, 7)), $"week {week} of {year}, day {weekday}");

    public static LocalDate OfOrdinal(long year, long day) =>
        Made(() => OfDay(year, 1, 1).PlusDays(Within(day, 1, CalendarSystem.Iso.GetDaysInYear(Int(year))) - 1), $"day {day} of {year}");

    public static LocalDate OfQuarter(long year, long quarter, long day)
    {
        var start = Made(() => OfDay(year, (Within(quarter, 1, 4) * 3) - 2, 1), $"quarter {quarter} of {year}");
        var days = Period.DaysBetween(start, start.PlusMonths(3));
        return Made(() => start.PlusDays(Within(day, 1, days) - 1), $"day {day} of quarter {quarter} of {year}");
    }

    public static LocalTime OfTime(long hour, long minute, long second, long nanosecond) =>
        Made(
            () =>
                LocalTime.FromNanosecondsSinceMidnight(
                    (((Within(hour, 0, 23) * 3600L) + (Within(minute, 0, 59) * 60L) + Within(second, 0, 59)) * 1_000_000_000)
                        + Within(nanosecond, 0, 999_999_999)
                ),
            $"{hour}:{minute}:{second} and {nanosecond} ns"
        );

    /// <summary>The clock time in the zone: the earlier one where the clock shows it twice, as much later as the clock jumps where it never does.</summary>
    public static ZonedDateTime In(LocalDateTime local, DateTimeZone zone) => Made(() => local.InZoneLeniently(zone), $"{local} in {zone.Id}");

    /// <summary>What the calendar makes, or one sentence where NodaTime's range ends.</summary>
    public static T Made<T>(Func<T> make, string what)
    {
        try
        {
            return make();
        }
        catch (Exception wrong) when (wrong is ArgumentException or OverflowException)
        {
            throw new TemporalException($"There is no {what}: a part is out of its range.");
        }
    }

    private static int Within(long value, int first, int last) =>
        value >= first && value <= last ? (int)value : throw new ArgumentOutOfRangeException(nameof(value));

    private static int Int(long value) => Within(value, int.MinValue, int.MaxValue);
}
