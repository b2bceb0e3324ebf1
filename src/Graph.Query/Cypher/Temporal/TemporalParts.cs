using NodaTime;

namespace Graph.Query.Cypher.Temporal;

/// <summary>What a temporal value has of a date, a time, an offset and a zone; null where it has none.</summary>
internal static class TemporalParts
{
    public static LocalDate? DateOf(TemporalValue value) =>
        value switch
        {
            DateValue it => it.Date,
            LocalDateTimeValue it => it.DateTime.Date,
            DateTimeValue it => it.DateTime.Date,
            _ => null,
        };

    public static LocalTime? TimeOf(TemporalValue value) =>
        value switch
        {
            LocalTimeValue it => it.Time,
            TimeValue it => it.Time.TimeOfDay,
            LocalDateTimeValue it => it.DateTime.TimeOfDay,
            DateTimeValue it => it.DateTime.TimeOfDay,
            _ => null,
        };

    public static Offset? OffsetOf(TemporalValue value) =>
        value switch
        {
            TimeValue it => it.Time.Offset,
            DateTimeValue it => it.DateTime.Offset,
            _ => null,
        };

    public static DateTimeZone? ZoneOf(TemporalValue value) =>
        value switch
        {
            TimeValue it => DateTimeZone.ForOffset(it.Time.Offset),
            DateTimeValue it => it.DateTime.Zone,
            _ => null,
        };
}
