using System.Collections;
using System.Collections.Immutable;
using Graph.Extraction.Mentions;
using Graph.Extraction.Reading;

namespace Graph.Extraction.Entities;

/// <summary>For each country of a passage, by ISO code in ordinal order, the sentences that speak of it: by name, people, seat of government or a body of its state.</summary>
internal sealed class CountrySentences : IEnumerable<KeyValuePair<string, ImmutableArray<int>>>
{
    private readonly ImmutableSortedDictionary<string, ImmutableArray<int>> sentences;

    public CountrySentences(Passage passage, NameLayer names) =>
        sentences = names
            .Where(name => name.Country is not null && IsState(name))
            .GroupBy(name => name.Country!.Iso, name => passage.SentenceOf(name.Span.First), StringComparer.Ordinal)
            .ToImmutableSortedDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>From a sentence to the nearest of a country's, with what comes after counting double.</summary>
    /// <param name="sentences">In order.</param>
    public static double Distance(ImmutableArray<int> sentences, int sentence)
    {
        var at = sentences.BinarySearch(sentence);
        if (at >= 0)
        {
            return 0;
        }

        var after = ~at;
        var back = after > 0 ? sentence - sentences[after - 1] : int.MaxValue;
        var ahead = after < sentences.Length ? 2.0 * (sentences[after] - sentence) : double.MaxValue;
        return Math.Min(back, ahead);
    }

    public IEnumerator<KeyValuePair<string, ImmutableArray<int>>> GetEnumerator() => sentences.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // A newspaper or a company of a country says nothing of its government.
    private static bool IsState(NameSpan name) =>
        name.Kind is not NameKind.Organization
        || name.Organization is null
        || name.Organization.Kind is "government" or "ministry" or "parliament" or "military" or "agency" or "intelligence" or "party";
}
