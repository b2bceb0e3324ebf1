using Graph.Extraction.Mentions;
using Graph.Extraction.Reading;
using Graph.Model.Facts;
using Graph.Text.Gazetteer;

namespace Graph.Extraction.Entities;

/// <summary>Reads an office that several hold, each of a country of its own.</summary>
/// <remarks>Reads "the presidents of Kyrgyzstan and Tajikistan, Sadyr Japarov and Emomali Rahmon," and "the leaders of Britain and France - Keir Starmer and
/// Emmanuel Macron". Refuses lists of unlike length: nobody knows then who is whose.</remarks>
internal static class PairedOffices
{
    public static IEnumerable<Office> Read(Passage passage, NameLayer names, IReadOnlyDictionary<int, EntityMention> byStart, EntityTable entities)
    {
        foreach (var name in names)
        {
            if (name is not { Kind: NameKind.Title, Title: { Plural: true, Role: not "honorific" } })
            {
                continue;
            }

            var limit = passage.SentenceAt(name.Span.First).End;
            var states = new List<Country>();
            var at = name.Span.End;
            if (passage.Key(at) is "of" or "from")
            {
                at = List(
                    passage,
                    at + 1,
                    limit,
                    i =>
                        names.StartingAt(i) is { Country: { } country, Kind: NameKind.Country or NameKind.Demonym } state
                            ? Add(states, country, state.Span.End)
                            : i
                );
            }
            else
            {
                states.AddRange(Before(passage, names, name.Span.First));
            }

            if (states.Count < 2 || passage.Form(at) is not ("," or "-" or "–" or "—" or "(" or ":"))
            {
                continue;
            }

            var people = new List<EntityMention>();
            List(
                passage,
                at + 1,
                limit,
                i => byStart.TryGetValue(i, out var person) && entities.Kind(person.Entity) == EntityKind.Person ? Add(people, person, person.Head.End) : i
            );
            for (var i = 0; i < people.Count && people.Count == states.Count; i++)
            {
                yield return new Office(
                    people[i].Entity,
                    entities.Country(states[i]),
                    name with
                    {
                        Text = name.Title!.Title,
                        Title = name.Title with { Plural = false },
                    },
                    OfficeStatus.Current,
                    new TokenSpan(name.Span.First, people[^1].Head.End)
                );
            }
        }
    }

    // "the Kenyan and Ugandan presidents"
    private static IEnumerable<Country> Before(Passage passage, NameLayer names, int title)
    {
        var found = new List<Country>();
        var at = title;
        while (names.EndingAt(at) is { Kind: NameKind.Demonym or NameKind.Country, Country: { } country } state)
        {
            found.Insert(0, country);
            at = state.Span.First;
            while (passage.Key(at - 1) is "and" || passage.Form(at - 1) is ",")
            {
                at--;
            }
        }

        return found;
    }

    // Takes what a step reads, over commas and "and"; returns where it ends.
    private static int List(Passage passage, int at, int limit, Func<int, int> step)
    {
        var end = at;
        for (var i = at; i < limit; )
        {
            var next = step(i);
            if (next > i)
            {
                end = i = next;
            }
            else if (passage.Form(i) is "," || passage.Key(i) is "and" or "the" or "respectively")
            {
                i++;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    private static int Add<T>(List<T> list, T item, int end)
    {
        list.Add(item);
        return end;
    }
}
