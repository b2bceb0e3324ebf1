namespace Graph.Query.Cypher.Temporal;

/// <summary>A length of time in four parts that do not turn into one another: months, days, seconds, and nanoseconds of the last second.</summary>
/// <remarks>The three large parts may differ in sign. <see cref="Nanoseconds"/> is from 0 to 999,999,999, so that -0.1 s is -1 s and 900,000,000 ns.</remarks>
public sealed record DurationValue : TemporalValue
{
    /// <summary>A month of the Gregorian calendar on average: 400 years have 146,097 days.</summary>
    private const decimal SecondsOfMonth = 2_629_746m;
    private const decimal SecondsOfDay = 86_400m;
    private const decimal NanosecondsOfSecond = 1_000_000_000m;

    private DurationValue(long months, long days, long seconds, int nanoseconds) => (Months, Days, Seconds, Nanoseconds) = (months, days, seconds, nanoseconds);

    public static DurationValue Zero { get; } = new(0, 0, 0, 0);
    public long Months { get; }
    public long Days { get; }
    public long Seconds { get; }
    public int Nanoseconds { get; }
    public override string TypeName => "DURATION";

    /// <summary>The part below days, in nanoseconds.</summary>
    internal Int128 TimeNanoseconds => ((Int128)Seconds * 1_000_000_000) + Nanoseconds;

    /// <summary>About how long it is, for ordering: a month counts as 30.436875 days.</summary>
    internal Int128 ApproximateNanoseconds => ((((Int128)Months * 2_629_746) + ((Int128)Days * 86_400)) * 1_000_000_000) + TimeNanoseconds;

    /// <exception cref="TemporalException">The seconds do not fit 64 bits.</exception>
    internal static DurationValue Of(long months, long days, Int128 nanoseconds)
    {
        var (seconds, rest) = (nanoseconds / 1_000_000_000, nanoseconds % 1_000_000_000);
        if (rest < 0)
        {
            (seconds, rest) = (seconds - 1, rest + 1_000_000_000);
        }
        return seconds > long.MaxValue || seconds < long.MinValue ? throw TooLong() : new DurationValue(months, days, (long)seconds, (int)rest);
    }

    /// <summary>Fractions go down into the smaller part: 0.75 months are 22 days and 19:51:49.5.</summary>
    /// <exception cref="TemporalException">A part does not fit 64 bits.</exception>
    internal static DurationValue OfFractions(decimal months, decimal days, decimal seconds, decimal nanoseconds)
    {
        try
        {
            var wholeMonths = decimal.Truncate(months);
            days += (months - wholeMonths) * SecondsOfMonth / SecondsOfDay;
            var wholeDays = decimal.Truncate(days);
            seconds += (days - wholeDays) * SecondsOfDay;
            var wholeSeconds = decimal.Truncate(seconds);
            nanoseconds += (seconds - wholeSeconds) * NanosecondsOfSecond;
            var total = ((Int128)wholeSeconds * 1_000_000_000) + (Int128)decimal.Truncate(nanoseconds);
            return Of((long)wholeMonths, (long)wholeDays, total);
        }
        catch (OverflowException)
        {
            throw TooLong();
        }
    }

    internal DurationValue Plus(DurationValue other) => Checked(Months, Days, other.Months, other.Days, TimeNanoseconds + other.TimeNanoseconds);

    internal DurationValue Negated()
    {
        try
        {
            return Of(checked(-Months), checked(-Days), -TimeNanoseconds);
        }
        catch (OverflowException)
        {
            throw TooLong();
        }
    }

    /// <summary>Each part times the factor, fractions going down.</summary>
    internal DurationValue Times(double factor) => Scaled(value => value * Exact(factor));

    internal DurationValue DividedBy(double divisor) =>
        divisor == 0 ? throw new TemporalException("A duration cannot be divided by zero.") : Scaled(value => value / Exact(divisor));

    internal static decimal Exact(double number)
    {
        try
        {
            return (decimal)number;
        }
        catch (OverflowException)
        {
            throw TooLong();
        }
    }

    private static DurationValue Checked(long months, long days, long moreMonths, long moreDays, Int128 nanoseconds)
    {
        try
        {
            return Of(checked(months + moreMonths), checked(days + moreDays), nanoseconds);
        }
        catch (OverflowException)
        {
            throw TooLong();
        }
    }

    private static TemporalException TooLong() => new("The duration is too long to be counted.");

    private DurationValue Scaled(Func<decimal, decimal> scale)
    {
        try
        {
            return OfFractions(scale(Months), scale(Days), scale(Seconds), scale(Nanoseconds));
        }
        catch (OverflowException)
        {
            throw TooLong();
        }
    }
}
