using System.Collections.Immutable;
using Graph.Extraction.Reading;
using Graph.Model.Facts;

namespace Graph.Extraction.Entities;

/// <summary>Finds the country of offices that the text gives without one: "President Jiang Zemin".</summary>
/// <remarks>A country that stands beside another office of the same person decides. Otherwise the countries of the document are weighed by how near
/// and how often they are named and whether names of that kind are at home there; a country that has its foreign minister gets no second one.</remarks>
internal static class CountryInference
{
    public static ImmutableArray<Office> Complete(
        Passage passage,
        ImmutableArray<EntityMention> mentions,
        ImmutableArray<Office> offices,
        EntityTable entities,
        ImmutableHashSet<string> exclusive
    )
    {
        var known = new Dictionary<int, int>();
        foreach (var office in offices)
        {
            if (office.Of is { } of && office.Status != OfficeStatus.Former && !known.ContainsKey(office.Person))
            {
                known[office.Person] = of;
            }
        }

        // For each country the sentences that name it, in order.
        var countries = mentions
            .Where(mention => entities.Kind(mention.Entity) == EntityKind.Country)
            .GroupBy(mention => mention.Entity, mention => passage.SentenceOf(mention.Span.First))
            .ToImmutableSortedDictionary(group => group.Key, group => group.ToImmutableArray());
        var result = ImmutableArray.CreateBuilder<Office>(offices.Length);
        foreach (var office in offices)
        {
            if (
                office.Of is not null
                || office.Name.Title!.Holder is "none"
                || passage.Key(office.Name.Span.First - 1) is "its" or "their"
                || (office.Name.Title.Holder is "organization" && !known.ContainsKey(office.Person))
            )
            {
                result.Add(office);
                continue;
            }

            if (!known.TryGetValue(office.Person, out var holder))
            {
                if (Best(passage, countries, offices, office, entities, exclusive, known) is not { } best)
                {
                    result.Add(office);
                    continue;
                }

                holder = best;
                known[office.Person] = best;
            }

            result.Add(office with { Of = holder, Inferred = true });
        }

        return result.ToImmutable();
    }

    private static int? Best(
        Passage passage,
        ImmutableSortedDictionary<int, ImmutableArray<int>> countries,
        ImmutableArray<Office> offices,
        Office office,
        EntityTable entities,
        ImmutableHashSet<string> exclusive,
        Dictionary<int, int> known
    )
    {
        var words = NameCulture.Words(entities.Name(office.Person));
        int? best = null;
        var bestScore = 0.0;
        foreach (var (country, sentences) in countries)
        {
            var iso = entities.Code(country)!;
            var taken =
                exclusive.Contains(office.Role)
                && offices.Any(other =>
                    other.Person != office.Person && other.Role == office.Role && known.TryGetValue(other.Person, out var of) && of == country
                );
            var distance = Distance(sentences, passage.SentenceOf(office.Name.Span.First));
            var score = (3.0 / (1 + distance)) + Math.Min(3, sentences.Length * 0.3) + (3 * NameCulture.Fit(words, iso)) - (taken ? 4 : 0);
            if (score > bestScore)
            {
                (best, bestScore) = (country, score);
            }
        }

        return best;
    }

    // In sentences to the nearest that names the country, with what comes after counting double.
    private static double Distance(ImmutableArray<int> sentences, int office)
    {
        var at = sentences.BinarySearch(office);
        if (at >= 0)
        {
            return 0;
        }

        var after = ~at;
        var back = after > 0 ? office - sentences[after - 1] : int.MaxValue;
        var ahead = after < sentences.Length ? 2.0 * (sentences[after] - office) : double.MaxValue;
        return Math.Min(back, ahead);
    }
}
