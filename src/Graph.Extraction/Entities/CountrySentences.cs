using System.Collections;
using System.Collections.Immutable;
using Graph.Extraction.Mentions;
using Graph.Extraction.Reading;

namespace Graph.Extraction.Entities;

/// <summary>Where a passage speaks of each country, by ISO code in ordinal order: by name, people, towns, seat of government or a body of its state.</summary>
internal sealed class CountrySentences : IEnumerable<string>
{
    private readonly Passage passage;
    private readonly ImmutableSortedDictionary<string, ImmutableArray<int>> tokens;

    public CountrySentences(Passage passage, NameLayer names)
    {
        this.passage = passage;
        tokens = names
            .Select(name => (Iso: IsState(name) ? name.Country?.Iso ?? name.Place?.Iso : null, name.Span.First))
            .Where(pair => pair.Iso is not null)
            .GroupBy(pair => pair.Iso!, pair => pair.First, StringComparer.Ordinal)
            .ToImmutableSortedDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>How often a country is spoken of; 0 or more.</summary>
    public int Count(string iso) => tokens.GetValueOrDefault(iso, []).Length;

    /// <summary>In sentences, from a token to the nearest place that speaks of the country, with what comes after counting double.</summary>
    public double Distance(string iso, int token) =>
        tokens.GetValueOrDefault(iso, []) is { IsEmpty: false } places
            ? places.Min(place => Doubled(passage.SentenceOf(token) - passage.SentenceOf(place)))
            : double.MaxValue;

    /// <summary>In tokens, the same within the token's own sentence; infinite where the sentence does not speak of the country.</summary>
    public double Within(string iso, int token)
    {
        var sentence = passage.SentenceAt(token);
        return tokens.GetValueOrDefault(iso, []).Where(sentence.Contains).Select(place => Doubled(token - place)).DefaultIfEmpty(double.PositiveInfinity).Min();
    }

    public IEnumerator<string> GetEnumerator() => tokens.Keys.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static double Doubled(int back) => back >= 0 ? back : -2.0 * back;

    // A newspaper or a company of a country says nothing of its government.
    private static bool IsState(NameSpan name) =>
        name.Kind is not NameKind.Organization
        || name.Organization is null
        || name.Organization.Kind is "government" or "ministry" or "parliament" or "military" or "agency" or "intelligence" or "party";
}
