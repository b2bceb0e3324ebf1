using System.Collections;
using System.Collections.Immutable;
using Graph.Extraction.Mentions;
using Graph.Extraction.Reading;

namespace Graph.Extraction.Entities;

/// <summary>Where a passage speaks of each country, by ISO code in ordinal order: by name, people, towns, seat of government or a body of its state.</summary>
internal sealed class CountrySentences : IEnumerable<string>
{
    private readonly Passage passage;
    private readonly NameLayer names;
    private readonly ImmutableArray<string> countries;
    private readonly Dictionary<string, ImmutableArray<int>> tokens;

    public CountrySentences(Passage passage, NameLayer names)
    {
        this.passage = passage;
        this.names = names;
        tokens = names
            .Select(name => (Iso: IsState(name) ? name.Country?.Iso ?? name.Place?.Iso : null, name.Span.First))
            .Where(pair => pair.Iso is not null)
            .GroupBy(pair => pair.Iso!, pair => pair.First, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
        countries = [.. tokens.Keys.Order(StringComparer.Ordinal)];
    }

    /// <summary>How often a country is spoken of; 0 or more.</summary>
    public int Count(string iso) => tokens.GetValueOrDefault(iso, []).Length;

    /// <summary>Whether a token begins or ends a place that speaks of the country.</summary>
    public bool Speaks(string iso, int token) => names.At(token) is { } name && tokens.GetValueOrDefault(iso, []).Contains(name.Span.First);

    /// <summary>In sentences, from a token to the nearest place that speaks of the country, with what comes after counting double.</summary>
    public double Distance(string iso, int token)
    {
        var sentence = passage.SentenceOf(token);
        var (before, after) = Beside(iso, token);
        return Math.Min(
            before is { } left ? sentence - passage.SentenceOf(left) : double.MaxValue,
            after is { } right ? Math.Max(2.0 * (passage.SentenceOf(right) - sentence), IsGoal(right) ? 1 : 0) : double.MaxValue
        );
    }

    // "will see the president before a trip to Athens": where somebody goes afterwards says little of who was there.
    private bool IsGoal(int token) =>
        names.At(token) is { Kind: NameKind.Capital or NameKind.Place } && passage.Key(token - 1) is "to" or "in" or "for" or "from";

    /// <summary>In tokens, the same within the token's own sentence; infinite where the sentence does not speak of the country.</summary>
    public double Within(string iso, int token)
    {
        var sentence = passage.SentenceAt(token);
        var (before, after) = Beside(iso, token);
        return Math.Min(
            before is { } left && sentence.Contains(left) ? token - left : double.PositiveInfinity,
            after is { } right && sentence.Contains(right) ? 2.0 * (right - token) : double.PositiveInfinity
        );
    }

    // The last place before a token, or at it, and the first after.
    private (int? Before, int? After) Beside(string iso, int token)
    {
        var places = tokens.GetValueOrDefault(iso, []);
        var at = places.BinarySearch(token);
        var after = at >= 0 ? at + 1 : ~at;
        return (after > 0 ? places[after - 1] : null, after < places.Length ? places[after] : null);
    }

    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)countries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // A newspaper or a company of a country says nothing of its government.
    private static bool IsState(NameSpan name) =>
        name.Kind is not NameKind.Organization
        || name.Organization is null
        || name.Organization.Kind is "government" or "ministry" or "parliament" or "military" or "agency" or "intelligence" or "party";
}
