using System.CommandLine;
using Graph.Model.Dates;

namespace Graph.App.Composition;

/// <summary>A stretch of time on the command line: 2025, 2025-07, 2025-07-11, or two of them with a slash between.</summary>
internal static class Days
{
    public static Option<string?> Option(string name, string description) =>
        new(name) { Description = description + " A year, month or day, or FROM/TO.", HelpName = "DAYS" };

    /// <summary>A moment to look from, for commands that can look back.</summary>
    public static Option<string?> AsOf() =>
        new("--as-of") { Description = "Only what articles published up to this day say. A year or month means its last day.", HelpName = "DAY" };

    /// <returns>The last day of what is typed.</returns>
    /// <exception cref="WrongUseException">It is no day.</exception>
    public static DateOnly ReadDay(string text) =>
        Edtf.TryParse(text, out var date) && date.Last is { } last
            ? last
            : throw new WrongUseException($"'{text}' is no day: write a year, month or day such as 2025, 2025-07 or 2025-07-11.");

    /// <returns>The first and the last day, both included; <c>null</c> where the option is not given.</returns>
    /// <exception cref="WrongUseException">It is no such stretch.</exception>
    public static (DateOnly First, DateOnly Last)? Read(ParseResult result, Option<string?> option)
    {
        if (result.GetValue(option) is not { } text)
        {
            return null;
        }

        return Edtf.TryParse(text, out var date) && date is { First: { } first, Last: { } last }
            ? (first, last)
            : throw new WrongUseException(
                $"{option.Name} {text}: write a year, month or day such as 2025, 2025-07 or 2025-07-11, or two with a slash between."
            );
    }
}
