using NodaTime;

namespace Graph.Query.Cypher.Temporal;

/// <summary>Makes temporal values from maps of fields and from one another. Without a zone they are in UTC.</summary>
/// <param name="now">The instant of the statement, for values made of nothing but a zone.</param>
internal sealed class TemporalConstruction(Instant now)
{
    private static readonly string[] DateFields =
    [
        "date",
        "datetime",
        "year",
        "quarter",
        "month",
        "week",
        "day",
        "dayOfWeek",
        "dayOfQuarter",
        "ordinalDay",
        "timezone",
    ];
    private static readonly string[] TimeFields = ["time", "datetime", "hour", "minute", "second", "millisecond", "microsecond", "nanosecond", "timezone"];
    private static readonly string[] DateTimeFields = [.. DateFields.Union(TimeFields, StringComparer.Ordinal), "epochSeconds", "epochMillis"];

    public DateValue Date(TemporalFields fields)
    {
        fields.RefuseUnknown(DateFields);
        return new DateValue(fields.SaysTime ? fields.Date(DateBase(fields)) : Now(fields.Zone).Date);
    }

    public LocalTimeValue LocalTime(TemporalFields fields)
    {
        fields.RefuseUnknown(TimeFields);
        return new LocalTimeValue(fields.SaysTime ? fields.Time(TimeBase(fields)) : Now(fields.Zone).TimeOfDay);
    }

    public TimeValue Time(TemporalFields fields)
    {
        fields.RefuseUnknown(TimeFields);
        if (!fields.SaysTime)
        {
            return new TimeValue(Now(fields.Zone).ToOffsetDateTime().ToOffsetTime());
        }
        var start = fields.Base("time", "datetime");
        return new TimeValue(WithOffset(fields.Time(TimeBase(fields)), start is null ? null : TemporalParts.OffsetOf(start), OffsetOf(fields.Zone)));
    }

    public LocalDateTimeValue LocalDateTime(TemporalFields fields)
    {
        fields.RefuseUnknown(DateTimeFields);
        return new LocalDateTimeValue(fields.SaysTime ? fields.Date(DateBase(fields)) + fields.Time(TimeBase(fields)) : Now(fields.Zone).LocalDateTime);
    }

    public DateTimeValue DateTime(TemporalFields fields)
    {
        fields.RefuseUnknown(DateTimeFields);
        if (!fields.SaysTime)
        {
            return new DateTimeValue(Now(fields.Zone));
        }
        if (fields.Has("epochSeconds") || fields.Has("epochMillis"))
        {
            var seconds = fields.Whole("epochSeconds") ?? 0;
            return FromEpoch(seconds, ((Int128)(fields.Whole("epochMillis") ?? 0) * 1_000_000) + (fields.Whole("nanosecond") ?? 0), fields.Zone);
        }
        var local = fields.Date(DateBase(fields)) + fields.Time(TimeBase(fields));
        var start = fields.Base("time", "datetime");
        var zoneOfStart = start is null ? null : TemporalParts.ZoneOf(start);
        var value = TemporalCalendar.In(local, zoneOfStart ?? fields.Zone ?? DateTimeZone.Utc);
        return new DateTimeValue(zoneOfStart is not null && fields.Zone is { } asked ? value.WithZone(asked) : value);
    }

    /// <summary>The value in another type: what it lacks is midnight and UTC.</summary>
    /// <exception cref="TemporalException">It has no date where one is needed.</exception>
    public static TemporalValue Convert(TemporalType type, TemporalValue value) =>
        type switch
        {
            TemporalType.Date => new DateValue(DateIn(value)),
            TemporalType.LocalTime => new LocalTimeValue(TimeIn(value)),
            TemporalType.Time => new TimeValue(TimeIn(value).WithOffset(TemporalParts.OffsetOf(value) ?? Offset.Zero)),
            TemporalType.LocalDateTime => new LocalDateTimeValue(DateIn(value) + (TemporalParts.TimeOf(value) ?? NodaTime.LocalTime.Midnight)),
            TemporalType.DateTime => value as DateTimeValue
                ?? new DateTimeValue(
                    TemporalCalendar.In(
                        DateIn(value) + (TemporalParts.TimeOf(value) ?? NodaTime.LocalTime.Midnight),
                        TemporalParts.ZoneOf(value) ?? DateTimeZone.Utc
                    )
                ),
            TemporalType.Duration => value as DurationValue ?? throw new TemporalException($"A {value.TypeName} is no duration."),
            _ => throw new ArgumentOutOfRangeException(nameof(type)),
        };

    /// <summary>Seconds and nanoseconds since 1970 began in UTC.</summary>
    public static DateTimeValue FromEpoch(long seconds, Int128 nanoseconds, DateTimeZone? zone)
    {
        var total = ((Int128)seconds * 1_000_000_000) + nanoseconds;
        var instant = TemporalCalendar.Made(
            () => NodaConstants.UnixEpoch.Plus(NodaTime.Duration.FromNanoseconds((System.Numerics.BigInteger)total)),
            $"instant {seconds} s after 1970"
        );
        return new DateTimeValue(instant.InZone(zone ?? DateTimeZone.Utc));
    }

    public static DurationValue Duration(TemporalFields fields)
    {
        fields.RefuseUnknown("years", "quarters", "months", "weeks", "days", "hours", "minutes", "seconds", "milliseconds", "microseconds", "nanoseconds");
        try
        {
            return DurationValue.OfFractions(
                (fields.Amount("years") * 12) + (fields.Amount("quarters") * 3) + fields.Amount("months"),
                (fields.Amount("weeks") * 7) + fields.Amount("days"),
                (fields.Amount("hours") * 3600) + (fields.Amount("minutes") * 60) + fields.Amount("seconds"),
                (fields.Amount("milliseconds") * 1_000_000) + (fields.Amount("microseconds") * 1_000) + fields.Amount("nanoseconds")
            );
        }
        catch (OverflowException)
        {
            throw new TemporalException("The duration is too long to be counted.");
        }
    }

    private ZonedDateTime Now(DateTimeZone? zone) => now.InZone(zone ?? DateTimeZone.Utc);

    private Offset? OffsetOf(DateTimeZone? zone) => zone?.GetUtcOffset(now);

    /// <summary>The same instant elsewhere where the time had an offset; the same clock where it had none.</summary>
    private static OffsetTime WithOffset(LocalTime time, Offset? own, Offset? asked)
    {
        var offset = own ?? asked ?? Offset.Zero;
        return asked is { } wanted ? time.PlusSeconds(wanted.Seconds - offset.Seconds).WithOffset(wanted) : time.WithOffset(offset);
    }

    private static LocalDate? DateBase(TemporalFields fields) => fields.Base("date", "datetime") is { } start ? DateIn(start) : null;

    private static LocalTime? TimeBase(TemporalFields fields) => fields.Base("time", "datetime") is { } start ? TimeIn(start) : null;

    private static LocalDate DateIn(TemporalValue value) => TemporalParts.DateOf(value) ?? throw new TemporalException($"A {value.TypeName} has no date.");

    private static LocalTime TimeIn(TemporalValue value) =>
        TemporalParts.TimeOf(value) ?? throw new TemporalException($"A {value.TypeName} has no time of day.");
}
