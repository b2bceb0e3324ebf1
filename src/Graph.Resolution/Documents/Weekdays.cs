using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Graph.Model.Facts;

namespace Graph.Resolution.Documents;

/// <summary>Finds the day of the week that a sentence puts something on, for documents of which nobody knows the date.</summary>
/// <remarks>Reads "met on Thursday". Refuses "told reporters Thursday" and "told reporters on Thursday": that is when it was said.</remarks>
internal static partial class Weekdays
{
    // "Told a broadcaster on Monday": words between the saying and its day.
    private const int MostBetween = 2;

    private static readonly string[] Names = Enum.GetNames<DayOfWeek>();
    private static readonly FrozenSet<string> Sayings = FrozenSet.Create(
        StringComparer.Ordinal,
        ["said", "says", "told", "tells", "announced", "confirmed", "reported", "wrote", "added", "stated", "declared", "tweeted", "posted"]
    );

    /// <returns>The day where the sentence names exactly one; <c>null</c> otherwise.</returns>
    public static DayOfWeek? Of(DocumentFacts facts, int sentence)
    {
        var text = facts.Sentences[sentence].Range.In(facts.Document.Text);
        DayOfWeek? found = null;
        for (var day = 0; day < Names.Length; day++)
        {
            if (Holds(text, "on " + Names[day]))
            {
                if (found is not null)
                {
                    return null;
                }

                found = (DayOfWeek)day;
            }
        }

        return found;
    }

    /// <summary>The day on which somebody spoke who had come from what is told.</summary>
    /// <remarks>Reads "“…,” she said on Monday after a meeting", and the day of what she said in the sentence before. Refuses "said after Monday's meeting" and
    /// "said that after a meeting".</remarks>
    /// <returns>The day where these sentences name exactly one for what was said; <c>null</c> otherwise.</returns>
    public static DayOfWeek? OfStatement(DocumentFacts facts, Evidence evidence)
    {
        var sentence = facts.Sentences[evidence.Sentence];
        if (!SaidAfter().IsMatch(facts.Document.Text.AsSpan(sentence.Range.Start, evidence.Range.End - sentence.Range.Start)))
        {
            return null;
        }

        var days = Enumerable
            .Range(Math.Max(0, evidence.Sentence - 1), evidence.Sentence == 0 ? 1 : 2)
            .SelectMany(index => SaidOn().Matches(facts.Sentences[index].Range.In(facts.Document.Text)))
            .Select(match => Enum.Parse<DayOfWeek>(match.Groups["day"].ValueSpan))
            .Distinct()
            .ToList();
        return days is [var day] ? day : null;
    }

    /// <summary>The day of that name nearest to another: never more than three days away.</summary>
    public static DateOnly Nearest(DateOnly day, DayOfWeek weekday)
    {
        var ahead = ((int)weekday - (int)day.DayOfWeek + 7) % 7;
        return day.AddDays(ahead > 3 ? ahead - 7 : ahead);
    }

    // "Said on Thursday", but not "said they will on Thursday".
    private static bool IsOfSaying(string before) =>
        before
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .TakeLast(MostBetween + 1)
            .Reverse()
            .TakeWhile(word => word is not ("will" or "would" or "may" or "might" or "could" or "to" or "met" or "meet"))
            .Any(Sayings.Contains);

    private static bool Holds(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            if (
                (at == 0 || !char.IsLetter(text[at - 1]))
                && (at + name.Length == text.Length || !char.IsLetter(text[at + name.Length]))
                && !IsOfSaying(text[..at])
            )
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(
        @"\b(said|says|told|tells|added|announced|declared|stated)( (reporters|journalists|on|in|at|\p{Lu}\w+))* (after|following) ",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex SaidAfter();

    [GeneratedRegex(
        @"\b(said|says|told|tells|added|announced|declared|stated)( (a|an|the|reporters|journalists|broadcaster|network|newspaper|agency|channel|\p{Lu}\w+))*( on)? (?<day>(Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)\b",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex SaidOn();
}
