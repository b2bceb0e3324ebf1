using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Graph.Query.Cypher.Temporal;

/// <summary>Reads ISO 8601 text: calendar, week, ordinal and quarter dates, basic and extended, cut short where the rest is 1 or 0; durations too.</summary>
internal static partial class TemporalParser
{
    /// <exception cref="TemporalException">The text is no date, or there is no such day.</exception>
    public static LocalDate Date(string text)
    {
        var match = DateForm().Match(text);
        if (!match.Success)
        {
            throw NotA("date", text, "'2031-05-12', '2031-W20-1' or '2031-132'");
        }
        var year = Number(match, "year", 0);
        if (Has(match, "week"))
        {
            return TemporalCalendar.OfWeek(year, Number(match, "week", 1), Number(match, "weekday", 1));
        }
        if (Has(match, "quarter"))
        {
            return TemporalCalendar.OfQuarter(year, Number(match, "quarter", 1), Number(match, "dayOfQuarter", 1));
        }
        return Has(match, "ordinal")
            ? TemporalCalendar.OfOrdinal(year, Number(match, "ordinal", 1))
            : TemporalCalendar.OfDay(year, Number(match, "month", 1), Number(match, "day", 1));
    }

    /// <exception cref="TemporalException">The text is no time of day.</exception>
    public static LocalTime Time(string text)
    {
        var match = TimeForm().Match(text);
        if (!match.Success)
        {
            throw NotA("time", text, "'21:40:32.142'");
        }
        var fraction = match.Groups["fraction"].Value.PadRight(9, '0');
        return TemporalCalendar.OfTime(
            Number(match, "hour", 0),
            Number(match, "minute", 0),
            Number(match, "second", 0),
            long.Parse(fraction, CultureInfo.InvariantCulture)
        );
    }

    /// <summary>A time with its offset; <paramref name="assumed"/> where the text gives none.</summary>
    public static OffsetTime OffsetTime(string text, Offset assumed)
    {
        var at = OffsetStart(text, 0);
        return at < 0 ? Time(text).WithOffset(assumed) : Time(text[..at]).WithOffset(TemporalZones.ReadOffset(text.AsSpan(at)));
    }

    public static LocalDateTime DateTime(string text)
    {
        var at = text.IndexOf('T', StringComparison.Ordinal);
        return at < 0 ? Date(text).AtMidnight() : Date(text[..at]) + Time(text[(at + 1)..]);
    }

    /// <summary>A date and time with its zone; <paramref name="assumed"/> where the text gives none.</summary>
    public static ZonedDateTime ZonedDateTime(string text, DateTimeZone assumed)
    {
        DateTimeZone? zone = null;
        var rest = text;
        if (text.EndsWith(']') && text.IndexOf('[', StringComparison.Ordinal) is > 0 and var open)
        {
            (zone, rest) = (TemporalZones.Read(text[(open + 1)..^1]), text[..open]);
        }
        var hours = rest.IndexOf('T', StringComparison.Ordinal);
        var at = hours < 0 ? -1 : OffsetStart(rest, hours);
        if (at < 0)
        {
            return TemporalCalendar.In(DateTime(rest), zone ?? assumed);
        }
        var local = DateTime(rest[..at]);
        var offset = TemporalZones.ReadOffset(rest.AsSpan(at));
        // The offset decides which of two equal clock times is meant, or which instant where the zone says another offset.
        return new OffsetDateTime(local, offset).InZone(zone ?? DateTimeZone.ForOffset(offset));
    }

    /// <exception cref="TemporalException">The text is no duration.</exception>
    public static DurationValue Duration(string text)
    {
        var match = DurationForm().Match(text);
        if (match.Success && match.Groups.Values.Skip(1).Any(group => group.Success))
        {
            return DurationValue.OfFractions(
                (Amount(match, "years") * 12) + Amount(match, "months"),
                (Amount(match, "weeks") * 7) + Amount(match, "days"),
                (Amount(match, "hours") * 3600) + (Amount(match, "minutes") * 60) + Amount(match, "seconds"),
                0
            );
        }
        var dated = DatedDurationForm().Match(text);
        return dated.Success
            ? DurationValue.OfFractions(
                (Amount(dated, "years") * 12) + Amount(dated, "months"),
                Amount(dated, "days"),
                (Amount(dated, "hours") * 3600) + (Amount(dated, "minutes") * 60) + Amount(dated, "seconds"),
                0
            )
            : throw NotA("duration", text, "'P1Y2M10DT2H30M'");
    }

    private static int OffsetStart(string text, int from) => text.AsSpan(from).IndexOfAny("+-Zz") is >= 0 and var at ? from + at : -1;

    private static bool Has(Match match, string part) => match.Groups[part].Success;

    private static int Number(Match match, string part, int absent) =>
        !Has(match, part) ? absent
        : int.TryParse(match.Groups[part].ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
        : throw new TemporalException($"{match.Groups[part].Value} is too large.");

    private static decimal Amount(Match match, string part)
    {
        if (!Has(match, part))
        {
            return 0;
        }
        var text = match.Groups[part].Value.Replace(',', '.');
        return
            decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
            && Math.Abs(amount) < long.MaxValue / 3600
            ? amount
            : throw new TemporalException($"{text} is too large for a duration.");
    }

    private static TemporalException NotA(string what, string text, string example) => new($"'{text}' is not a {what}: write it as {example}.");

    [GeneratedRegex(
        @"\A(?<year>[+-]\d{1,9}|\d{4})(?:-?W(?<week>\d{2})(?:-?(?<weekday>\d))?|-?Q(?<quarter>\d)(?:-?(?<dayOfQuarter>\d{1,2}))?|-(?<ordinal>\d{3})|(?<ordinal>\d{3})|-(?<month>\d{1,2})(?:-(?<day>\d{1,2}))?|(?<month>\d{2})(?<day>\d{2})?)?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex DateForm();

    [GeneratedRegex(
        @"\A(?<hour>\d{1,2})(?::(?<minute>\d{1,2})(?::(?<second>\d{1,2})(?:[.,](?<fraction>\d{1,9}))?)?|(?<minute>\d{2})(?:(?<second>\d{2})(?:[.,](?<fraction>\d{1,9}))?)?)?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex TimeForm();

    [GeneratedRegex(
        @"\A[+]?P(?:(?<years>[+-]?\d+(?:[.,]\d+)?)Y)?(?:(?<months>[+-]?\d+(?:[.,]\d+)?)M)?(?:(?<weeks>[+-]?\d+(?:[.,]\d+)?)W)?(?:(?<days>[+-]?\d+(?:[.,]\d+)?)D)?(?:T(?:(?<hours>[+-]?\d+(?:[.,]\d+)?)H)?(?:(?<minutes>[+-]?\d+(?:[.,]\d+)?)M)?(?:(?<seconds>[+-]?\d+(?:[.,]\d+)?)S)?)?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex DurationForm();

    [GeneratedRegex(
        @"\AP(?<years>\d{4})-(?<months>\d{2})-(?<days>\d{2})(?:T(?<hours>\d{2}):(?<minutes>\d{2}):(?<seconds>\d{2}(?:[.,]\d+)?))?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex DatedDurationForm();
}
