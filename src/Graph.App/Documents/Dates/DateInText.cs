using System.Text.RegularExpressions;
using Graph.Model.Dates;

namespace Graph.App.Documents.Dates;

/// <summary>Finds the day of publication that a text states at its head, for documents whose source does not say.</summary>
/// <remarks>Reads " date 2025-10-28 …", "Published: 27 October 2025", a line that is nothing but a date, and a dateline with its year,
/// "WASHINGTON, April 4, 2001 -". Refuses "BEIJING, Oct. 27 —", which has none, and every date in running text.</remarks>
internal static partial class DateInText
{
    // A date further down belongs to the story, not to its publication.
    private const int Head = 600;

    public static Edtf? Find(string text)
    {
        var head = text[..Math.Min(text.Length, Head)];
        var label = Labelled().Match(head);
        if (label.Success && PublishedDate.Parse(label.Groups["date"].Value) is { } labelled)
        {
            return labelled;
        }

        var lines = head.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).Take(5).ToList();
        return lines.Select(OfLine).FirstOrDefault(date => date is not null) ?? lines.Select(OfDateline).FirstOrDefault(date => date is not null);
    }

    private static Edtf? OfLine(string line)
    {
        var label = LabelledLine().Match(line);
        var date = PublishedDate.Parse(label.Success ? label.Groups["date"].Value : line);
        // "2025" alone is a heading or a page number as often as a date.
        return date is { Start.Month: not null } ? date : null;
    }

    private static Edtf? OfDateline(string line)
    {
        var match = Dateline().Match(line);
        return match.Success ? PublishedDate.Parse(match.Groups["date"].Value) : null;
    }

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"^\s*[Dd]ate:?\s+(?<date>\d{4}-\d{2}-\d{2})(?=\s|$)", Options, 1000)]
    private static partial Regex Labelled();

    [GeneratedRegex(
        @"^(?:date|published|posted|publication date|date of publication|first published)(?:\s+on)?(?:\s*:\s*|\s+)(?<date>.+)$",
        Options | RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex LabelledLine();

    // "WASHINGTON, April 4, 2001 -", "NAIROBI, Kenya, 12 March 2019 (AP) —": the place in capitals, the date, and the sign that opens the story.
    [GeneratedRegex(
        @"^\p{Lu}[\p{Lu}\p{M}.'’ -]+(?:/\p{Lu}[\p{Lu}\p{M}.'’ -]+)?(?:,\s*\p{Lu}[\p{L}\p{M}.'’ -]+)?,\s*(?<date>(?:\p{Lu}\p{L}{2,8}\.?\s+\d{1,2},\s*|\d{1,2}\s+\p{Lu}\p{L}{2,8}\.?,?\s+)\d{4})\s*(?:\([^)]{1,40}\)|/[^/]{1,40}/)?\s*[-–—:]",
        Options,
        1000
    )]
    private static partial Regex Dateline();
}
