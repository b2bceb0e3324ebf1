namespace Graph.Query.Cypher.Temporal;

/// <summary>The order of temporal values.</summary>
public static class TemporalOrder
{
    /// <summary>Where the type stands when values of different types are sorted.</summary>
    internal static TemporalType TypeOf(TemporalValue value) =>
        value switch
        {
            DateTimeValue => TemporalType.DateTime,
            LocalDateTimeValue => TemporalType.LocalDateTime,
            DateValue => TemporalType.Date,
            TimeValue => TemporalType.Time,
            LocalTimeValue => TemporalType.LocalTime,
            DurationValue => TemporalType.Duration,
            _ => throw new ArgumentOutOfRangeException(nameof(value)),
        };

    /// <summary>Whether <c>&lt;</c> has an answer: values of one type other than duration, for a month is not always longer than 30 days.</summary>
    public static bool AreComparable(TemporalValue left, TemporalValue right) => left is not DurationValue && TypeOf(left) == TypeOf(right);

    /// <summary>A total order: by type, by instant or length, and where these are equal by offset and zone.</summary>
    public static int Compare(TemporalValue left, TemporalValue right) =>
        (left, right) switch
        {
            (DateValue a, DateValue b) => a.Date.CompareTo(b.Date),
            (LocalTimeValue a, LocalTimeValue b) => a.Time.CompareTo(b.Time),
            (LocalDateTimeValue a, LocalDateTimeValue b) => a.DateTime.CompareTo(b.DateTime),
            (TimeValue a, TimeValue b) => Or(Utc(a).CompareTo(Utc(b)), () => a.Time.Offset.CompareTo(b.Time.Offset)),
            (DateTimeValue a, DateTimeValue b) => Or(
                a.DateTime.ToInstant().CompareTo(b.DateTime.ToInstant()),
                () => Or(a.DateTime.Offset.CompareTo(b.DateTime.Offset), () => string.CompareOrdinal(a.DateTime.Zone.Id, b.DateTime.Zone.Id))
            ),
            (DurationValue a, DurationValue b) => Or(
                a.ApproximateNanoseconds.CompareTo(b.ApproximateNanoseconds),
                () => Or(a.Months.CompareTo(b.Months), () => a.Days.CompareTo(b.Days))
            ),
            _ => TypeOf(left).CompareTo(TypeOf(right)),
        };

    private static long Utc(TimeValue value) => value.Time.TimeOfDay.NanosecondOfDay - (value.Time.Offset.Seconds * 1_000_000_000L);

    private static int Or(int first, Func<int> second) => first != 0 ? first : second();
}
