using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Graph.Model.Facts;
using Graph.Resolution.Documents;

namespace Graph.Resolution.Meetings;

/// <summary>Reads which meeting of a series a text speaks of: "the fifth round of talks", "a 3rd meeting between the two".</summary>
internal static partial class Rounds
{
    private static readonly FrozenDictionary<string, int> Words = new[]
    {
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth",
    }
        .Select((word, index) => (word, index))
        .ToFrozenDictionary(pair => pair.word, pair => pair.index + 1, StringComparer.OrdinalIgnoreCase);

    /// <returns>The number that all sentences about it agree on; <c>null</c> where none gives one, or they differ.</returns>
    public static int? Of(DocumentState doc, ImmutableArray<MeetingReport> reports)
    {
        int? round = null;
        foreach (var sentence in reports.Select(report => report.Evidence.Sentence).Distinct())
        {
            foreach (Match match in Round().Matches(doc.Facts.Sentences[sentence].Range.In(doc.Facts.Document.Text)))
            {
                var text = match.Groups["number"].Value;
                var number = Words.TryGetValue(text, out var word) ? word : int.Parse(text[..^2], CultureInfo.InvariantCulture);
                if (round is { } other && other != number)
                {
                    return null;
                }

                round = number;
            }
        }

        return round;
    }

    [GeneratedRegex(
        @"\b(?<number>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d{1,2}(st|nd|rd|th)) round\b",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Round();
}
