using Graph.Model.Dates;

namespace Graph.Text.Times;

/// <summary>Reads dates in figures: "2025-10-27", "2025/10/27", "27.10.2025", "10/27/25", "on 11/7".</summary>
/// <remarks>Refuses "24/7", fractions ("1/3 of"), scores, and 9/11, which names what happened rather than when something happens.</remarks>
internal static class NumericTimes
{
    public static TimeExpression? At(TimeTokens tokens, int i)
    {
        var text = tokens.Form(i);
        if (text.Length < 3 || !char.IsAsciiDigit(text[0]))
        {
            return null;
        }

        var mark = text.IndexOfAny(['/', '.', '-']);
        if (mark < 1 || text.AsSpan(mark + 1).IndexOf(text[mark]) is 0)
        {
            return null;
        }

        var parts = text.Split(text[mark]);
        if (parts.Any(part => part.Length == 0 || !part.All(char.IsAsciiDigit)))
        {
            return null;
        }

        return parts switch
        {
            [{ Length: 4 }, _, _] => YearFirst(i, parts),
            [_, _, { Length: 4 } or { Length: 2 }] => YearLast(i, parts, text[mark]),
            [{ Length: 1 or 2 }, { Length: 4 }] when text[mark] == '/' => MonthAndYear(i, parts),
            [_, _] when text[mark] == '/' => DayAndMonth(tokens, i, parts),
            _ => null,
        };
    }

    private static TimeExpression? YearFirst(int i, string[] parts) =>
        TimeWords.Year(parts[0]) is { } year && TimeWords.Day(parts[1]) is { } month and <= 12 && TimeWords.Day(parts[2]) is { } day && Fits(year, month, day)
            ? new TimeExpression(i, i + 1, TimeKind.Calendar) { Date = new PartialDate(year, month, day) }
            : null;

    private static TimeExpression? YearLast(int i, string[] parts, char mark)
    {
        var year = TimeWords.Year(parts[2]) ?? (parts[2].Length == 2 && mark == '/' ? TimeWords.Year("20" + parts[2]) : null);
        return year is null ? null : Either(i, year, parts, monthFirst: mark == '/');
    }

    // "10/2025"
    private static TimeExpression? MonthAndYear(int i, string[] parts) =>
        TimeWords.Day(parts[0]) is { } month and <= 12 && TimeWords.Year(parts[1]) is { } year
            ? new TimeExpression(i, i + 1, TimeKind.Calendar) { Date = new PartialDate(year, month) }
            : null;

    private static TimeExpression? DayAndMonth(TimeTokens tokens, int i, string[] parts)
    {
        var before = tokens.Key(i - 1);
        var introduced =
            before is "on" or "by" or "since" or "until" or "from" or "to" or "before" or "after" or "dated"
            || tokens.Form(i - 1) is "(" or ","
            || (i == tokens.First && tokens.Form(i + 1) is ":" or "-" or "–" or "—");
        if (
            !introduced
            || tokens.IsCounted(i + 1)
            || tokens.Key(i + 1) is "of"
            || (parts is ["24", "7"])
            || (parts is ["9", "11"] && before is not ("on" or "dated"))
        )
        {
            return null;
        }

        return Either(i, null, parts, monthFirst: true);
    }

    // Day first with full stops; with slashes either may be the month until something decides.
    private static TimeExpression? Either(int i, int? year, string[] parts, bool monthFirst)
    {
        if (TimeWords.Day(parts[0]) is not { } a || TimeWords.Day(parts[1]) is not { } b)
        {
            return null;
        }

        PartialDate? dayFirst = b <= 12 && Fits(year, b, a) ? new PartialDate(year, b, a) : null;
        PartialDate? american = monthFirst && a <= 12 && Fits(year, a, b) ? new PartialDate(year, a, b) : null;
        return (dayFirst ?? american) is not { } date
            ? null
            : new TimeExpression(i, i + 1, TimeKind.Calendar)
            {
                Date = date,
                OtherReading = dayFirst is not null && american is not null && dayFirst != american ? american : null,
            };
    }

    private static bool Fits(int? year, int month, int day) => day <= DateTime.DaysInMonth(year ?? 2000, month);
}
