using System.Collections.Immutable;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Mentions;
using Graph.Extraction.Reading;
using Graph.Model.Facts;

namespace Graph.Extraction.Entities;

/// <summary>Reads of which country those are whom a list names after the name of its people.</summary>
/// <remarks>Reads "Two Canadians, Michael Hart, an entrepreneur, and John Tull, were freed", "the Australians Kate Moor and James Bell". Refuses "the
/// Chinese, Wang Li said", which is no plural, and a name beyond the list.</remarks>
internal static class Nationals
{
    private static readonly TitleFact Citizen = new("citizen", "national", "country", null, Plural: false);

    public static IEnumerable<Office> Read(Passage passage, NameLayer names, IReadOnlyDictionary<int, EntityMention> byStart, EntityTable entities)
    {
        foreach (var people in names)
        {
            if (people is not { Kind: NameKind.Demonym, Country: { } country } || !passage.Tag(people.Span.End - 1).EndsWith('S'))
            {
                continue;
            }

            var limit = passage.SentenceAt(people.Span.First).End;
            var at = people.Span.End;
            while (at < limit)
            {
                if (byStart.TryGetValue(at, out var person) && entities.Kind(person.Entity) == EntityKind.Person)
                {
                    var name = new NameSpan(person.Head, NameKind.Title) { Title = Citizen, Text = Citizen.Title };
                    yield return new Office(person.Entity, entities.Country(country), name, OfficeStatus.Current, person.Head);
                    at = person.Head.End;
                }
                else if (names.StartingAt(at) is { Kind: NameKind.Title } title)
                {
                    at = title.Span.End;
                }
                else if (
                    passage.Form(at) is "," or ":" or "-" or "–" or "—"
                    || passage.Keys[at] is "and" or "a" or "an" or "including" or "former"
                    || passage.IsTime(at)
                )
                {
                    at++;
                }
                else
                {
                    break;
                }
            }
        }
    }

    /// <summary>The offices with the country of those that tell what such a person does: "a Canadian, an entrepreneur".</summary>
    public static ImmutableArray<Office> Complete(ImmutableArray<Office> offices)
    {
        var home = offices
            .Where(office => office.Role == Citizen.Role)
            .GroupBy(office => office.Person)
            .ToDictionary(group => group.Key, group => group.First().Of);
        return [.. offices.Select(office => office.Of is null && home.TryGetValue(office.Person, out var of) ? office with { Of = of } : office)];
    }
}
