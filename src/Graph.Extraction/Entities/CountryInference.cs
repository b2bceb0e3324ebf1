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

        var countries = mentions.Where(mention => entities.Kind(mention.Entity) == EntityKind.Country).ToImmutableArray();
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
        ImmutableArray<EntityMention> countries,
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
        foreach (var group in countries.GroupBy(mention => mention.Entity))
        {
            var iso = entities.Code(group.Key)!;
            var taken =
                exclusive.Contains(office.Role)
                && offices.Any(other =>
                    other.Person != office.Person && other.Role == office.Role && known.TryGetValue(other.Person, out var of) && of == group.Key
                );
            var distance = group.Min(mention => Distance(passage, mention.Span.First, office.Name.Span.First));
            var score = (3.0 / (1 + distance)) + Math.Min(3, group.Count() * 0.3) + (3 * NameCulture.Fit(words, iso)) - (taken ? 4 : 0);
            if (score > bestScore)
            {
                (best, bestScore) = (group.Key, score);
            }
        }

        return best;
    }

    // In sentences, with what comes after counting double.
    private static double Distance(Passage passage, int country, int office)
    {
        var sentences = passage.SentenceOf(office) - passage.SentenceOf(country);
        return sentences >= 0 ? sentences : -2 * sentences;
    }
}
