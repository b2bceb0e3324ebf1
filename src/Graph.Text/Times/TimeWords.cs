using System.Collections.Frozen;
using System.Globalization;

namespace Graph.Text.Times;

/// <summary>The closed class of words that times are made of, by key.</summary>
internal static class TimeWords
{
    private static readonly FrozenDictionary<string, int> Months = Numbered(
        1,
        "january|jan",
        "february|feb",
        "march|mar",
        "april|apr",
        "may",
        "june|jun",
        "july|jul",
        "august|aug",
        "september|sept|sep",
        "october|oct",
        "november|nov",
        "december|dec"
    );

    private static readonly FrozenDictionary<string, int> Weekdays = Numbered(
        0,
        "sunday|sun",
        "monday|mon",
        "tuesday|tue|tues",
        "wednesday|wed",
        "thursday|thu|thur|thurs",
        "friday|fri",
        "saturday|sat"
    );

    private static readonly FrozenDictionary<string, int> Numerals = Numbered(
        1,
        "one|a|an",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
        "twenty"
    );

    private static readonly FrozenDictionary<string, int> Seasons = Numbered(0, "winter", "spring", "summer", "autumn|fall");

    public static int? Month(string key) => Months.TryGetValue(key, out var month) ? month : null;

    /// <summary>Only full names and those abbreviations that are no words of their own.</summary>
    public static DayOfWeek? Weekday(string key) =>
        Weekdays.TryGetValue(key, out var day) && key is not ("sun" or "sat" or "mon" or "wed" or "fri") ? (DayOfWeek)day : null;

    /// <summary>All names and abbreviations; only where more of a date follows.</summary>
    public static DayOfWeek? AnyWeekday(string key) => Weekdays.TryGetValue(key, out var day) ? (DayOfWeek)day : null;

    public static int? Season(string key) => Seasons.TryGetValue(key, out var season) ? season : null;

    /// <summary>Singular and plural.</summary>
    public static TimeUnit? Unit(string key) =>
        key switch
        {
            "day" or "days" => TimeUnit.Day,
            "weekend" or "weekends" => TimeUnit.Weekend,
            "week" or "weeks" => TimeUnit.Week,
            "month" or "months" => TimeUnit.Month,
            "year" or "years" => TimeUnit.Year,
            _ => null,
        };

    /// <summary>A count in words or digits, up to 999.</summary>
    public static int? Count(string key) =>
        Numerals.TryGetValue(key, out var count) ? count
        : key.Length is > 0 and <= 3 && int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : null;

    /// <summary>A day of the month, "27" or "27th".</summary>
    public static int? Day(string key)
    {
        var digits = key.AsSpan();
        if (digits.Length > 2 && (digits.EndsWith("st") || digits.EndsWith("nd") || digits.EndsWith("rd") || digits.EndsWith("th")))
        {
            digits = digits[..^2];
        }

        return digits.Length is 1 or 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31
            ? day
            : null;
    }

    /// <summary>A year from 1000 to 2199 in four digits.</summary>
    public static int? Year(string key) =>
        key.Length == 4 && int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1000 and < 2200 ? year : null;

    private static FrozenDictionary<string, int> Numbered(int from, params string[] names) =>
        names.SelectMany((list, index) => list.Split('|').Select(name => KeyValuePair.Create(name, index + from))).ToFrozenDictionary(StringComparer.Ordinal);
}
