namespace Graph.Query.Cypher.Temporal;

/// <summary><c>+</c>, <c>-</c>, <c>*</c> and <c>/</c> with durations.</summary>
/// <remarks>Months go first, the day cut to the month's last; then days; then the time. A date takes whole days only, a time of day wraps at midnight.</remarks>
public static class TemporalArithmetic
{
    /// <returns>Null where the two types have no sum: one of them at least must be a duration.</returns>
    /// <exception cref="TemporalException">The sum lies beyond the calendar's range.</exception>
    public static TemporalValue? Add(TemporalValue left, TemporalValue right) =>
        (left, right) switch
        {
            (DurationValue a, DurationValue b) => a.Plus(b),
            (_, DurationValue b) => Moved(left, b),
            (DurationValue a, _) => Moved(right, a),
            _ => null,
        };

    /// <returns>Null where the right one is no duration.</returns>
    /// <exception cref="TemporalException">The difference lies beyond the calendar's range.</exception>
    public static TemporalValue? Subtract(TemporalValue left, TemporalValue right) =>
        right is not DurationValue duration ? null
        : left is DurationValue from ? from.Plus(duration.Negated())
        : Moved(left, duration.Negated());

    /// <exception cref="TemporalException">The product is too long to be counted.</exception>
    public static DurationValue Multiply(DurationValue duration, double factor) => duration.Times(factor);

    /// <exception cref="TemporalException">The divisor is zero, or the quotient is too long to be counted.</exception>
    public static DurationValue Divide(DurationValue duration, double divisor) => duration.DividedBy(divisor);

    private static TemporalValue Moved(TemporalValue value, DurationValue by) =>
        TemporalCalendar.Made<TemporalValue>(
            () =>
                value switch
                {
                    DateValue it => new DateValue(it.Date.PlusMonths(Int(by.Months)).PlusDays(Int(by.Days)).PlusDays(Int(WholeDays(by)))),
                    LocalTimeValue it => new LocalTimeValue(it.Time.PlusNanoseconds(WithinDay(by))),
                    TimeValue it => new TimeValue(it.Time.TimeOfDay.PlusNanoseconds(WithinDay(by)).WithOffset(it.Time.Offset)),
                    LocalDateTimeValue it => new LocalDateTimeValue(
                        it.DateTime.PlusMonths(Int(by.Months)).PlusDays(Int(by.Days)).PlusSeconds(by.Seconds).PlusNanoseconds(by.Nanoseconds)
                    ),
                    DateTimeValue it => new DateTimeValue(
                        TemporalCalendar
                            .In(it.DateTime.LocalDateTime.PlusMonths(Int(by.Months)).PlusDays(Int(by.Days)), it.DateTime.Zone)
                            .PlusSeconds(by.Seconds)
                            .PlusNanoseconds(by.Nanoseconds)
                    ),
                    _ => throw new ArgumentOutOfRangeException(nameof(value)),
                },
            "such date"
        );

    private static long WholeDays(DurationValue by) => (long)(by.TimeNanoseconds / 86_400_000_000_000);

    private static long WithinDay(DurationValue by) => (long)(by.TimeNanoseconds % 86_400_000_000_000);

    private static int Int(long value) => checked((int)value);
}
