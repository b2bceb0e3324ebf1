using System.Globalization;
using NodaTime;

namespace Graph.Query.Cypher.Temporal;

/// <summary>Zones as text writes them: an offset (<c>Z</c>, <c>+01:00</c>, <c>-0207</c>, <c>+02:05:59</c>) or a name of the zone database.</summary>
internal static class TemporalZones
{
    /// <exception cref="TemporalException">Neither an offset within 18 hours nor a name of the zone database.</exception>
    public static DateTimeZone Read(string text)
    {
        if (text.Length > 0 && (text[0] is '+' or '-' || text is "Z" or "z"))
        {
            return DateTimeZone.ForOffset(ReadOffset(text));
        }
        var name = text.Replace(' ', '_');
        return DateTimeZoneProviders.Tzdb.GetZoneOrNull(name)
            ?? ByAnyCase(name)
            ?? throw new TemporalException($"'{text}' is not a time zone: write an offset such as '+01:00', or a name such as 'Europe/Stockholm'.");
    }

    /// <exception cref="TemporalException">Not an offset, or beyond 18 hours.</exception>
    public static Offset ReadOffset(ReadOnlySpan<char> text)
    {
        if (text is "Z" or "z")
        {
            return Offset.Zero;
        }
        if (text.Length > 1 && text[0] is '+' or '-')
        {
            var digits = text[1..].ToString().Replace(":", "", StringComparison.Ordinal);
            var colons = text.Length - 1 - digits.Length;
            if (
                digits.Length is 2 or 4 or 6
                && (colons == 0 || colons == (digits.Length / 2) - 1)
                && int.TryParse(digits.PadRight(6, '0'), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            )
            {
                var (hours, minutes, seconds) = (number / 10_000, number / 100 % 100, number % 100);
                var total = (hours * 3600) + (minutes * 60) + seconds;
                if (minutes < 60 && seconds < 60 && total <= 18 * 3600)
                {
                    return Offset.FromSeconds(text[0] == '-' ? -total : total);
                }
            }
        }
        throw new TemporalException($"'{text}' is not an offset from UTC: write it as '+01:00', at most 18 hours.");
    }

    /// <summary>Whether the zone has a name beside its offset. Those made of an offset are called UTC, UTC+01 and so on.</summary>
    public static bool IsNamed(DateTimeZone zone) => !zone.Id.StartsWith("UTC", StringComparison.Ordinal);

    private static DateTimeZone? ByAnyCase(string name)
    {
        var id = DateTimeZoneProviders.Tzdb.Ids.FirstOrDefault(id => string.Equals(id, name, StringComparison.OrdinalIgnoreCase));
        return id is null ? null : DateTimeZoneProviders.Tzdb[id];
    }
}
