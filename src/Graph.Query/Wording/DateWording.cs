using System.Globalization;
using Graph.Model.Dates;

namespace Graph.Query.Wording;

/// <summary>Dates as they stand in an English sentence, never more precise than they are.</summary>
public static class DateWording
{
    /// <summary>"on 27 October 2025", "in October 2025", "around June 2025", "on 25 and 26 October 2025", "on 11 July or 7 November 2025".</summary>
    public static string Phrase(Edtf date) =>
        date.Form switch
        {
            EdtfForm.OneOf => $"{Preposition(date.Start)} {Pair(date.Start, date.End, "or")}",
            EdtfForm.Interval when NextDays(date) => $"on {Pair(date.Start, date.End, "and")}",
            EdtfForm.Interval when date.Start.Day is not null => $"from {Pair(date.Start, date.End, "to")}",
            EdtfForm.Interval => $"between {Pair(date.Start, date.End, "and")}",
            _ => $"{Preposition(date.Start)} {Plain(date.Start)}",
        };

    /// <summary>The same without a preposition: "27 October 2025", "10 to 11 July 2025".</summary>
    public static string Bare(Edtf date) =>
        date.Form switch
        {
            EdtfForm.OneOf => Pair(date.Start, date.End, "or"),
            EdtfForm.Interval => Pair(date.Start, date.End, "to"),
            _ => date.Start.Approximate ? $"around {Plain(date.Start)}" : Plain(date.Start),
        };

    private static bool NextDays(Edtf date) =>
        date is { Start.Day: not null, End.Day: not null } && date.First is { } first && date.Last is { } last && last.DayNumber - first.DayNumber == 1;

    private static string Preposition(PartialDate date)
    {
        if (date.Approximate)
        {
            return "around";
        }

        var plain = date.Day is null ? "in" : "on";
        return date.Uncertain ? $"perhaps {plain}" : plain;
    }

    // What both ends share is said once: "10 to 11 July 2025", "30 October to 1 November 2025".
    private static string Pair(PartialDate start, PartialDate end, string word)
    {
        var sameYear = start.Year == end.Year;
        if (sameYear && start.Month == end.Month && start.Day is { } day && end.Day is not null)
        {
            return $"{Number(day)} {word} {Plain(end)}";
        }

        return sameYear && start.Month is not null ? $"{Plain(start with { Year = null })} {word} {Plain(end)}" : $"{Plain(start)} {word} {Plain(end)}";
    }

    private static string Plain(PartialDate date)
    {
        var month = date.Month is { } m ? CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(m) : null;
        var parts = new[] { date.Day is { } d ? Number(d) : null, month, date.Year is { } y ? Number(y) : null };
        var text = string.Join(' ', parts.OfType<string>());
        return text.Length == 0 ? "an unknown year" : text;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
