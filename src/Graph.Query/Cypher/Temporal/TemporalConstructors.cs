using System.Collections.Frozen;
using NodaTime;

namespace Graph.Query.Cypher.Temporal;

/// <summary>The functions that make temporal values: <c>date()</c>, <c>datetime.truncate()</c>, <c>duration.between()</c> and their like.</summary>
/// <remarks>Arguments are <see cref="long"/>, <see cref="double"/>, <see cref="string"/>, <see cref="TemporalValue"/>, a dictionary of these, or null.</remarks>
internal static class TemporalConstructors
{
    private static readonly FrozenDictionary<string, TemporalType> Types = new Dictionary<string, TemporalType>(StringComparer.OrdinalIgnoreCase)
    {
        ["date"] = TemporalType.Date,
        ["localtime"] = TemporalType.LocalTime,
        ["time"] = TemporalType.Time,
        ["localdatetime"] = TemporalType.LocalDateTime,
        ["datetime"] = TemporalType.DateTime,
        ["duration"] = TemporalType.Duration,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, (int Fewest, int Most)> Arities = Names().ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>How many arguments the function takes at least and at most; null where no temporal function has this name, in any case of letters.</summary>
    public static (int Fewest, int Most)? Arity(string name) => Arities.TryGetValue(name, out var arity) ? arity : null;

    /// <param name="name">One that <see cref="Arity"/> knows, in any case of letters.</param>
    /// <param name="now">The instant of the statement: all calls of one statement see the same.</param>
    /// <returns>Null where an argument is null.</returns>
    /// <exception cref="TemporalException">The arguments make no such value.</exception>
    public static TemporalValue? Call(string name, IReadOnlyList<object?> arguments, Instant now)
    {
        if (arguments.Any(argument => argument is null))
        {
            return null;
        }
        var parts = name.Split('.');
        var type = Types[parts[0]];
        return (parts.Length < 2 ? "" : parts[1].ToLowerInvariant()) switch
        {
            "" or "transaction" or "statement" or "realtime" when arguments.Count == 0 => Make(
                type,
                new Dictionary<string, object?>(StringComparer.Ordinal),
                now
            ),
            "" => Make(type, arguments[0]!, now),
            "transaction" or "statement" or "realtime" => Make(
                type,
                new Dictionary<string, object?>(StringComparer.Ordinal) { ["timezone"] = arguments[0] },
                now
            ),
            "truncate" => Truncate(type, arguments, now),
            "fromepoch" => TemporalConstruction.FromEpoch(Whole(arguments[0]), Whole(arguments[1]), null),
            "fromepochmillis" => TemporalConstruction.FromEpoch(0, (Int128)Whole(arguments[0]) * 1_000_000, null),
            "between" => DurationBetween.InAll(Temporal(arguments[0]), Temporal(arguments[1])),
            "inmonths" => DurationBetween.InMonths(Temporal(arguments[0]), Temporal(arguments[1])),
            "indays" => DurationBetween.InDays(Temporal(arguments[0]), Temporal(arguments[1])),
            _ => DurationBetween.InSeconds(Temporal(arguments[0]), Temporal(arguments[1])),
        };
    }

    private static Dictionary<string, (int, int)> Names()
    {
        var names = new Dictionary<string, (int, int)>(StringComparer.Ordinal);
        foreach (var (type, _) in Types.Where(pair => pair.Value != TemporalType.Duration))
        {
            names[type] = names[type + ".transaction"] = names[type + ".statement"] = names[type + ".realtime"] = (0, 1);
            names[type + ".truncate"] = (1, 3);
        }
        names["duration"] = (1, 1);
        names["duration.between"] = names["duration.inMonths"] = names["duration.inDays"] = names["duration.inSeconds"] = (2, 2);
        names["datetime.fromEpoch"] = (2, 2);
        names["datetime.fromEpochMillis"] = (1, 1);
        return names;
    }

    private static TemporalValue Make(TemporalType type, object from, Instant now)
    {
        var construction = new TemporalConstruction(now);
        return from switch
        {
            string text => Read(type, text),
            TemporalValue value => TemporalConstruction.Convert(type, value),
            IReadOnlyDictionary<string, object?> map => Construct(construction, type, new TemporalFields(map)),
            _ => throw new TemporalException("A temporal value is made of text, of a map or of another temporal value."),
        };
    }

    private static TemporalValue Construct(TemporalConstruction construction, TemporalType type, TemporalFields fields) =>
        type switch
        {
            TemporalType.Date => construction.Date(fields),
            TemporalType.LocalTime => construction.LocalTime(fields),
            TemporalType.Time => construction.Time(fields),
            TemporalType.LocalDateTime => construction.LocalDateTime(fields),
            TemporalType.DateTime => construction.DateTime(fields),
            _ => TemporalConstruction.Duration(fields),
        };

    private static TemporalValue Read(TemporalType type, string text) =>
        type switch
        {
            TemporalType.Date => new DateValue(TemporalParser.Date(text)),
            TemporalType.LocalTime => new LocalTimeValue(TemporalParser.Time(text)),
            TemporalType.Time => new TimeValue(TemporalParser.OffsetTime(text, Offset.Zero)),
            TemporalType.LocalDateTime => new LocalDateTimeValue(TemporalParser.DateTime(text)),
            TemporalType.DateTime => new DateTimeValue(TemporalParser.ZonedDateTime(text, DateTimeZone.Utc)),
            _ => TemporalParser.Duration(text),
        };

    private static TemporalValue Truncate(TemporalType type, IReadOnlyList<object?> arguments, Instant now)
    {
        var unit = arguments[0] as string ?? throw new TemporalException("The unit to truncate to is text, such as 'month'.");
        var value = arguments.Count > 1 ? Temporal(arguments[1]) : Make(type, new Dictionary<string, object?>(StringComparer.Ordinal), now);
        var map = arguments.Count > 2 ? arguments[2] as IReadOnlyDictionary<string, object?> : new Dictionary<string, object?>(StringComparer.Ordinal);
        return TemporalTruncation.Truncate(
            type,
            unit,
            value,
            new TemporalFields(map ?? throw new TemporalException("What replaces the truncated fields is a map."))
        );
    }

    private static TemporalValue Temporal(object? value) => value as TemporalValue ?? throw new TemporalException("The argument must be a temporal value.");

    private static long Whole(object? value) => value is long number ? number : throw new TemporalException("The argument must be a whole number.");
}
