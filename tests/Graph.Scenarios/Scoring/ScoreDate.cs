namespace Graph.Scenarios.Scoring;

/// <summary>Whether two dates can be the same day.</summary>
/// <remarks>Reads <c>YYYY</c>, <c>YYYY-MM</c>, <c>YYYY-MM-DD</c> with <c>~ ? %</c>, and intervals of two such; whatever else, "one of
/// two days" included, counts as no date, as it does in the project's scoring script.</remarks>
internal static class ScoreDate
{
    /// <returns><c>null</c> where one of the two says nothing. A year <c>XXXX</c> fits every year.</returns>
    public static bool? Overlap(string? left, string? right)
    {
        if (Days(left) is not { } a || Days(right) is not { } b)
        {
            return null;
        }

        if (Unknown(a.First) || Unknown(a.Last) || Unknown(b.First) || Unknown(b.Last))
        {
            a = (a.First[4..], a.Last[4..]);
            b = (b.First[4..], b.Last[4..]);
        }

        return string.CompareOrdinal(a.First, b.Last) <= 0 && string.CompareOrdinal(b.First, a.Last) <= 0;
    }

    private static (string First, string Last)? Days(string? text)
    {
        var parts = string.Concat((text ?? string.Empty).Where(c => c is not ('~' or '?' or '%'))).Split('/');
        var (first, last) = (parts[0], parts[^1]);
        return IsDate(first) && IsDate(last) ? (first + "-01-01"[(first.Length - 4)..], last + "-12-31"[(last.Length - 4)..]) : null;
    }

    private static bool IsDate(string text)
    {
        if (text.Length is not (4 or 7 or 10) || !(text.StartsWith("XXXX", StringComparison.Ordinal) || text.Take(4).All(char.IsAsciiDigit)))
        {
            return false;
        }

        return text.Select((c, i) => i < 4 || (i is 4 or 7 ? c == '-' : char.IsAsciiDigit(c))).All(fine => fine);
    }

    private static bool Unknown(string day) => day.StartsWith("XXXX", StringComparison.Ordinal);
}
