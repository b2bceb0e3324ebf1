using System.Globalization;
using System.Text.RegularExpressions;
using Graph.Model.Dates;

namespace Graph.App.Documents.Dates;

/// <summary>Reads the dates that publishers write: ISO 8601, RFC 822, "27 Oct 2025", "October 27, 2025", "October 2025".</summary>
/// <remarks>As precise as the text, never more: "2025-10" stays a month. The day is the one written, in the zone it was written in.
/// A date whose parts can be read in two orders, such as 07/11/2025, and a year of two digits are not guessed at.</remarks>
internal static partial class PublishedDate
{
    private const string MonthNames =
        "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

    /// <returns><c>null</c> where the text is no date that is understood here.</returns>
    public static Edtf? Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > 100)
        {
            return null;
        }

        var match = Iso().Match(text);
        match = match.Success ? match : Compact().Match(text);
        match = match.Success ? match : DayFirst().Match(text);
        match = match.Success ? match : MonthFirst().Match(text);
        return match.Success ? Of(match) : null;
    }

    /// <summary>A moment of Unix time, in seconds or, above 100,000,000,000, in milliseconds, as its day in UTC.</summary>
    public static Edtf? OfUnixTime(double time)
    {
        var seconds = time > 1e11 ? time / 1000 : time;
        return seconds is > 0 and < 253_402_300_800 ? Edtf.Of(DateOnly.FromDateTime(DateTime.UnixEpoch.AddSeconds(seconds))) : null;
    }

    /// <summary>The date of a match with groups <c>year</c>, <c>month</c> and <c>day</c>, the last two of which may be missing.</summary>
    internal static Edtf? Of(Match match)
    {
        var year = int.Parse(match.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        int? month = match.Groups["month"] is { Success: true, Value: var name } ? Month(name) : null;
        int? day = match.Groups["day"] is { Success: true, Value: var digits } ? int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) : null;
        return Edtf.TryParse(new PartialDate(year, month, day).ToString(), out var date) ? date : null;
    }

    internal static int Month(string name) =>
        char.IsAsciiDigit(name[0])
            ? int.Parse(name, NumberStyles.None, CultureInfo.InvariantCulture)
            : 1 + (Array.IndexOf(["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], name[..3].ToLowerInvariant()));

    // After the date nothing, or a time of day with whatever zone.
    private const string Rest = @"(?:\s*$|(?:\s*[T,|]\s*|\s+(?:at\s+)?)\d{1,2}(?::?\d{2})+.*$|\s+(?:Z|UTC|GMT)\s*$)";

    [GeneratedRegex(@"^\s*(?<year>\d{4})(?:(?<cut>[-/.])(?<month>\d{1,2})(?:\k<cut>(?<day>\d{1,2}))?)?" + Rest, Options, 1000)]
    private static partial Regex Iso();

    [GeneratedRegex(@"^\s*(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})(?:\s*$|T\d{4,6}.*$)", Options, 1000)]
    private static partial Regex Compact();

    [GeneratedRegex(
        @"^\s*(?:[a-z]{3,9}\.?,?\s+)?(?:(?<day>\d{1,2})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?)?" + MonthNames + @",?[\s-]+(?<year>\d{4})" + Rest,
        Options,
        1000
    )]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"^\s*(?:[a-z]{3,9}\.?,?\s+)?" + MonthNames + @"\s+(?<day>\d{1,2})(?:st|nd|rd|th)?(?:,\s*|\s+)(?<year>\d{4})" + Rest, Options, 1000)]
    private static partial Regex MonthFirst();

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline;
}
