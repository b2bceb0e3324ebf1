using NodaTime;
using NodaTime.Calendars;

namespace Graph.Query.Cypher.Temporal;

/// <summary>The map that a temporal value is made of: numbers of fields, and other temporal values they start from.</summary>
/// <remarks>Values are <see cref="long"/>, <see cref="double"/>, <see cref="string"/>, <see cref="TemporalValue"/> or null, which stands for absent.</remarks>
internal sealed class TemporalFields(IReadOnlyDictionary<string, object?> map)
{
    private static readonly string[] FieldsOfSecond = ["millisecond", "microsecond", "nanosecond"];

    public bool Has(string name) => map.TryGetValue(name, out var value) && value is not null;

    /// <summary>Whether the map says anything but the zone.</summary>
    public bool SaysTime => map.Any(pair => pair.Value is not null && pair.Key != "timezone");

    public DateTimeZone? Zone =>
        !Has("timezone") ? null
        : map["timezone"] is string text ? TemporalZones.Read(text)
        : throw new TemporalException("A time zone is text, such as '+01:00' or 'Europe/Stockholm'.");

    /// <summary>The value to start from, under the first of the names that is there.</summary>
    public TemporalValue? Base(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (Has(name))
            {
                return map[name] as TemporalValue ?? throw new TemporalException($"'{name}' must be a temporal value.");
            }
        }
        return null;
    }

    /// <exception cref="TemporalException">The field is there and is no whole number.</exception>
    public long? Whole(string name) =>
        !Has(name) ? null
        : map[name] is long number ? number
        : map[name] is double real && real == Math.Truncate(real) && Math.Abs(real) < 1e18 ? (long)real
        : throw new TemporalException($"'{name}' must be a whole number.");

    public decimal Amount(string name) =>
        !Has(name) ? 0
        : map[name] is long number ? number
        : map[name] is double real ? DurationValue.Exact(real)
        : throw new TemporalException($"'{name}' must be a number.");

    /// <exception cref="TemporalException">A name is none of <paramref name="known"/>: most likely a slip of the pen.</exception>
    public void RefuseUnknown(params string[] known)
    {
        var wrong = map.Keys.FirstOrDefault(key => !known.Contains(key, StringComparer.Ordinal));
        if (wrong is not null)
        {
            throw new TemporalException($"'{wrong}' is no field here; there are {string.Join(", ", known)}.");
        }
    }

    /// <summary>The day that the fields name; what they leave open is taken from <paramref name="start"/>, or is the first.</summary>
    public LocalDate Date(LocalDate? start)
    {
        var year = Whole("year");
        if (Has("week") || (Has("dayOfWeek") && start is not null))
        {
            return TemporalCalendar.OfWeek(
                year ?? (start is { } day ? WeekYearRules.Iso.GetWeekYear(day) : throw NoYear()),
                Whole("week") ?? (start is { } other ? WeekYearRules.Iso.GetWeekOfWeekYear(other) : 1),
                Whole("dayOfWeek") ?? (start is { } third ? (int)third.DayOfWeek : 1)
            );
        }
        var years = year ?? start?.Year ?? throw NoYear();
        if (Has("dayOfQuarter") || (Has("quarter") && start is null))
        {
            return TemporalCalendar.OfQuarter(years, Whole("quarter") ?? (((start?.Month ?? 1) + 2) / 3), Whole("dayOfQuarter") ?? 1);
        }
        if (Whole("quarter") is { } quarter && start is { } within)
        {
            // The same month and day of another quarter, as 11 November is to 11 August.
            return TemporalCalendar.OfDay(years, TemporalCalendar.OfQuarter(years, quarter, 1).Month + ((within.Month - 1) % 3), Whole("day") ?? within.Day);
        }
        if (Whole("ordinalDay") is { } ordinal)
        {
            return TemporalCalendar.OfOrdinal(years, ordinal);
        }
        if (start is null && Has("day") && !Has("month"))
        {
            throw new TemporalException("A day needs its month.");
        }
        return TemporalCalendar.OfDay(years, Whole("month") ?? start?.Month ?? 1, Whole("day") ?? start?.Day ?? 1);
    }

    /// <summary>The time of day that the fields name; what they leave open is taken from <paramref name="start"/>, or is zero.</summary>
    /// <param name="adds">Whether fields below the second are added to those of <paramref name="start"/>, as truncation has it.</param>
    public LocalTime Time(LocalTime? start, bool adds = false)
    {
        var below = start?.NanosecondOfSecond ?? 0;
        if (FieldsOfSecond.Any(Has))
        {
            var given = TemporalCalendar.Made(
                () => checked(((Whole("millisecond") ?? 0) * 1_000_000) + ((Whole("microsecond") ?? 0) * 1_000) + (Whole("nanosecond") ?? 0)),
                "such part of a second"
            );
            return TemporalCalendar.OfTime(Hour(start), Minute(start), Second(start), adds ? below + given : given);
        }
        return TemporalCalendar.OfTime(Hour(start), Minute(start), Second(start), below);
    }

    private long Hour(LocalTime? start) => Whole("hour") ?? start?.Hour ?? 0;

    private long Minute(LocalTime? start) => Whole("minute") ?? start?.Minute ?? 0;

    private long Second(LocalTime? start) => Whole("second") ?? start?.Second ?? 0;

    private static TemporalException NoYear() => new("A date needs its year.");
}
