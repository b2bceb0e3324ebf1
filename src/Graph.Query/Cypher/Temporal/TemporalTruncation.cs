using NodaTime;
using NodaTime.Calendars;

namespace Graph.Query.Cypher.Temporal;

/// <summary>Cuts a temporal value down to a unit, from millennium to microsecond; fields given beside it then replace what was cut off.</summary>
internal static class TemporalTruncation
{
    /// <exception cref="TemporalException">No such unit, or a unit that the value has not got.</exception>
    public static TemporalValue Truncate(TemporalType type, string unit, TemporalValue value, TemporalFields fields)
    {
        var date = TemporalParts.DateOf(value);
        var time = TemporalParts.TimeOf(value);
        LocalDate? cutDate = null;
        var cutTime = LocalTime.Midnight;
        if (IsDateUnit(unit))
        {
            cutDate = date is { } day ? Cut(day, unit) : null;
            if (date is null && !(unit == "day" && type is TemporalType.Time or TemporalType.LocalTime))
            {
                throw new TemporalException($"A {value.TypeName} cannot be cut down to a {unit}.");
            }
        }
        else
        {
            cutDate = date;
            cutTime = Cut(time ?? LocalTime.Midnight, unit);
        }
        return Make(type, cutDate, cutTime, value, fields);
    }

    private static TemporalValue Make(TemporalType type, LocalDate? date, LocalTime time, TemporalValue value, TemporalFields fields)
    {
        LocalDate Date() => fields.Date(date ?? throw new TemporalException($"A {value.TypeName} has no date."));
        LocalTime Time() => fields.Time(time, adds: true);
        var zone = fields.Zone ?? TemporalParts.ZoneOf(value) ?? DateTimeZone.Utc;
        return type switch
        {
            TemporalType.Date => new DateValue(Date()),
            TemporalType.LocalTime => new LocalTimeValue(Time()),
            TemporalType.Time => new TimeValue(Time().WithOffset(fields.Zone is null ? TemporalParts.OffsetOf(value) ?? Offset.Zero : OffsetOf(zone, date))),
            TemporalType.LocalDateTime => new LocalDateTimeValue(Date() + Time()),
            TemporalType.DateTime => new DateTimeValue(TemporalCalendar.In(Date() + Time(), zone)),
            _ => throw new TemporalException("A duration is not truncated."),
        };
    }

    private static Offset OffsetOf(DateTimeZone zone, LocalDate? date) => (date ?? new LocalDate(1970, 1, 1)).AtMidnight().InZoneLeniently(zone).Offset;

    private static bool IsDateUnit(string unit) =>
        unit is "millennium" or "century" or "decade" or "year" or "weekYear" or "quarter" or "month" or "week" or "day";

    private static LocalDate Cut(LocalDate date, string unit) =>
        unit switch
        {
            "millennium" => Year(date.Year, 1000),
            "century" => Year(date.Year, 100),
            "decade" => Year(date.Year, 10),
            "year" => Year(date.Year, 1),
            "weekYear" => WeekYearRules.Iso.GetLocalDate(WeekYearRules.Iso.GetWeekYear(date), 1, IsoDayOfWeek.Monday),
            "quarter" => new LocalDate(date.Year, date.Month - ((date.Month - 1) % 3), 1),
            "month" => new LocalDate(date.Year, date.Month, 1),
            "week" => date.PlusDays(1 - (int)date.DayOfWeek),
            _ => date,
        };

    private static LocalDate Year(int year, int span) => TemporalCalendar.OfDay((long)Math.Floor((double)year / span) * span, 1, 1);

    private static LocalTime Cut(LocalTime time, string unit)
    {
        var span = unit switch
        {
            "hour" => 3_600_000_000_000,
            "minute" => 60_000_000_000,
            "second" => 1_000_000_000,
            "millisecond" => 1_000_000,
            "microsecond" => 1_000L,
            _ => throw new TemporalException(
                $"'{unit}' is no unit: there are millennium, century, decade, year, weekYear, quarter, month, week, day, hour, minute, second, millisecond and microsecond."
            ),
        };
        return LocalTime.FromNanosecondsSinceMidnight(time.NanosecondOfDay / span * span);
    }
}
