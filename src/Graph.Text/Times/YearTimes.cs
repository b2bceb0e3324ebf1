using Graph.Model.Dates;

namespace Graph.Text.Times;

/// <summary>Reads a year that stands alone: "in 2022", "since 1973", "(1999)", "the end of 2025", "mid-2024", "FY2012".</summary>
/// <remarks>Refuses numbers of four digits that count: "2000 troops", "$2025", "in 1500 villages".</remarks>
internal static class YearTimes
{
    public static TimeExpression? At(TimeTokens tokens, int i)
    {
        if (Fiscal(tokens, i) is { } fiscal)
        {
            return fiscal;
        }

        var (part, at) = CalendarTimes.PartOf(tokens, i);
        if (part != TimePart.Whole)
        {
            return Plain(tokens, at) is { } of && !tokens.IsCounted(at + 1) ? of with { First = i, Part = part } : null;
        }

        if (Plain(tokens, i) is not { } year || tokens.IsCounted(i + 1))
        {
            return null;
        }

        var firm =
            (tokens.Form(i - 1) == "(" && tokens.Form(i + 1) == ")")
            || tokens.Key(i - 1) is "in" or "since" or "until" or "till" or "during" or "throughout" or "year" or "circa" or "early" or "late" or "mid";
        var loose =
            tokens.Key(i - 1) is "of" or "from" or "by" or "before" or "after" or "through" or "for" or "and" or "to" or "around" or "about"
            && tokens.ClosesPhrase(i + 1)
            && (tokens.Key(i - 1) is not ("and" or "to" or "for" or "about") || year.Date!.Value.Year is > 1900 and < 2100);
        return firm || loose ? year : null;
    }

    // "FY2012", "FY 2012", "fiscal year 2012": about that year, for it begins in another month.
    private static TimeExpression? Fiscal(TimeTokens tokens, int i)
    {
        if (tokens.Form(i) is ['F', 'Y', .. { Length: 4 } digits] && TimeWords.Year(digits) is { } glued)
        {
            return new TimeExpression(i, i + 1, TimeKind.Calendar) { Date = new PartialDate(glued), Approximate = true };
        }

        var at =
            tokens.Form(i) is "FY" ? i + 1
            : tokens.Key(i) is "fiscal" or "financial" ? i + (tokens.Key(i + 1) is "year" ? 2 : 1)
            : i;
        return at > i && Plain(tokens, at) is { } year && !tokens.IsCounted(at + 1) && !tokens.IsDash(at + 1)
            ? year with
            {
                First = i,
                Approximate = true,
            }
            : null;
    }

    /// <summary>Four digits from 1500 to 2100, whatever stands around them.</summary>
    public static TimeExpression? Plain(TimeTokens tokens, int i) =>
        tokens.Form(i).Length == 4 && TimeWords.Year(tokens.Key(i)) is { } year and >= 1500 and <= 2100
            ? new TimeExpression(i, i + 1, TimeKind.Calendar) { Date = new PartialDate(year) }
            : null;
}
