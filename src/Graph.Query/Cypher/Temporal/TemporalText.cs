using System.Globalization;
using System.Text;
using NodaTime;

namespace Graph.Query.Cypher.Temporal;

/// <summary>Temporal values as text: ISO 8601, seconds only where there are any, a named zone in brackets.</summary>
internal static class TemporalText
{
    public static string Print(TemporalValue value) =>
        value switch
        {
            DateValue it => Day(it.Date),
            LocalTimeValue it => TimeOfDay(it.Time),
            TimeValue it => TimeOfDay(it.Time.TimeOfDay) + Offset(it.Time.Offset),
            LocalDateTimeValue it => Day(it.DateTime.Date) + "T" + TimeOfDay(it.DateTime.TimeOfDay),
            DateTimeValue it => Day(it.DateTime.Date) + "T" + TimeOfDay(it.DateTime.TimeOfDay) + Offset(it.DateTime.Offset) + Zone(it.DateTime.Zone),
            DurationValue it => Length(it),
            _ => throw new ArgumentOutOfRangeException(nameof(value)),
        };

    /// <summary>An offset: <c>Z</c>, <c>+01:00</c> or, where there are seconds, <c>-02:05:07</c>.</summary>
    public static string Offset(Offset offset)
    {
        if (offset.Seconds == 0)
        {
            return "Z";
        }
        var seconds = Math.Abs(offset.Seconds);
        var text = string.Create(CultureInfo.InvariantCulture, $"{(offset.Seconds < 0 ? '-' : '+')}{seconds / 3600:00}:{seconds / 60 % 60:00}");
        return seconds % 60 == 0 ? text : string.Create(CultureInfo.InvariantCulture, $"{text}:{seconds % 60:00}");
    }

    private static string Zone(DateTimeZone zone) => TemporalZones.IsNamed(zone) ? $"[{zone.Id}]" : "";

    private static string Day(LocalDate date) =>
        string.Create(CultureInfo.InvariantCulture, $"{(date.Year < 0 ? "-" : "")}{Math.Abs(date.Year):0000}-{date.Month:00}-{date.Day:00}");

    private static string TimeOfDay(LocalTime time)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{time.Hour:00}:{time.Minute:00}");
        return time.Second == 0 && time.NanosecondOfSecond == 0
            ? text
            : string.Create(CultureInfo.InvariantCulture, $"{text}:{time.Second:00}{Fraction(time.NanosecondOfSecond)}");
    }

    private static string Fraction(int nanoseconds) =>
        nanoseconds == 0 ? "" : "." + nanoseconds.ToString("000000000", CultureInfo.InvariantCulture).TrimEnd('0');

    private static string Length(DurationValue duration)
    {
        var text = new StringBuilder("P");
        Part(text, duration.Months / 12, 'Y');
        Part(text, duration.Months % 12, 'M');
        Part(text, duration.Days, 'D');
        var time = duration.TimeNanoseconds;
        if (time != 0)
        {
            text.Append('T');
            Part(text, time / 3_600_000_000_000, 'H');
            Part(text, time / 60_000_000_000 % 60, 'M');
            var rest = time % 60_000_000_000;
            if (rest != 0)
            {
                var size = Int128.Abs(rest);
                text.Append(rest < 0 ? "-" : "").Append((int)(size / 1_000_000_000)).Append(Fraction((int)(size % 1_000_000_000))).Append('S');
            }
        }
        return text.Length == 1 ? "PT0S" : text.ToString();
    }

    private static void Part(StringBuilder text, Int128 count, char unit)
    {
        if (count != 0)
        {
            text.Append(count.ToString(CultureInfo.InvariantCulture)).Append(unit);
        }
    }
}
