using Graph.Extraction.Mentions;
using Graph.Extraction.Reading;
using Graph.Model.Facts;
using Graph.Text.Gazetteer;

namespace Graph.Extraction.Entities;

/// <summary>Reads an office that several hold, each of a country of its own.</summary>
/// <remarks>Reads "the presidents of Kyrgyzstan and Tajikistan, Sadyr Japarov and Emomali Rahmon," "the leaders of Britain and France - Keir Starmer and
/// Emmanuel Macron", "Presidents Xi Jinping of China and Vladimir Putin of Russia", "their foreign ministers, A and B", "A and B, the kings of
/// Tonga and Jordan". Refuses lists of unlike length: nobody knows then who is whose.</remarks>
internal static class PairedOffices
{
    public static IEnumerable<Office> Read(
        Passage passage,
        NameLayer names,
        IReadOnlyDictionary<int, EntityMention> byStart,
        IReadOnlyCollection<Office> known,
        EntityTable entities
    )
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
            int States(int first) =>
                List(
                    passage,
                    first,
                    limit,
                    i =>
                        names.StartingAt(i) is { Country: { } country, Kind: NameKind.Country or NameKind.Demonym } state
                            ? Add(states, country, state.Span.End)
                            : i
                );

            if (passage.Key(at) is "of" or "from" && Interleaved(passage, names, at + 1, limit, byStart, entities) is { Count: > 1 } each)
            {
                foreach (var (person, state) in each)
                {
                    yield return One(name, person, entities.Country(state), new TokenSpan(name.Span.First, person.Head.End));
                }

                continue;
            }

            if (passage.Key(at) is "of" or "from")
            {
                at = States(at + 1);
            }
            else
            {
                states.AddRange(Before(passage, names, name.Span.First));
            }

            if (states.Count == 0 && passage.Form(at) is not ",")
            {
                at--;
            }
            else if (states.Count is 1)
            {
                continue;
            }
            else if (passage.Form(at) is not ("," or "-" or "–" or "—" or "(" or ":"))
            {
                at = limit;
            }

            var people = new List<(EntityMention Person, Country? State)>();
            var end = List(
                passage,
                at + 1,
                limit,
                i => Person(passage, names, i, byStart, entities) is { } read ? Add(people, (read.Person, read.State), read.End) : i
            );
            if (people.Count == 0)
            {
                people.AddRange(Ahead(passage, names, name.Span.First, byStart, entities));
            }
            else if (states.Count == 0 && passage.Key(end) is "of")
            {
                // "Presidents Luis Vega and Pedro Rojas of Peru and Chile"
                States(end + 1);
            }

            if (states.Count == 0 && people.Count == 2 && passage.Key(name.Span.First - 1) is "their")
            {
                states.AddRange(Theirs(passage, names, name.Span.First, byStart, known, entities));
            }

            for (var i = 0; i < people.Count && (states.Count == 0 ? people.Count > 1 : people.Count == states.Count); i++)
            {
                var state = people[i].State ?? (states.Count == 0 ? null : states[i]);
                var first = Math.Min(name.Span.First, people[0].Person.Head.First);
                yield return One(
                    name,
                    people[i].Person,
                    state is null ? null : entities.Country(state),
                    new TokenSpan(first, Math.Max(name.Span.End, people[^1].Person.Head.End))
                );
            }
        }
    }

    private static Office One(NameSpan name, EntityMention person, int? of, TokenSpan evidence)
    {
        var one = name with
        {
            Text = name.Text.Contains(" of ", StringComparison.Ordinal) ? name.Title!.Title : name.Text.TrimEnd('s'),
            Title = name.Title! with { Plural = false },
        };
        return new Office(person.Entity, of, one, OfficeStatus.Current, evidence);
    }

    // "the foreign ministers of Peru, Luis Vega, and Chile, Pedro Rojas", "the presidents of Peru (Luis Vega) and Chile (Pedro Rojas)"
    private static List<(EntityMention Person, Country State)> Interleaved(
        Passage passage,
        NameLayer names,
        int first,
        int limit,
        IReadOnlyDictionary<int, EntityMention> byStart,
        EntityTable entities
    )
    {
        var found = new List<(EntityMention, Country)>();
        for (var at = first; at < limit; )
        {
            if (
                names.StartingAt(at) is { Kind: NameKind.Country, Country: { } state } name
                && passage.Form(name.Span.End) is "," or "("
                && Person(passage, names, name.Span.End + 1, byStart, entities) is { } person
            )
            {
                found.Add((person.Person, state));
                at = person.End;
            }
            else if (passage.Form(at) is "," or ")" || passage.Key(at) is "and" or "the" or "of")
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return found;
    }

    // "Luis Vega and Pedro Rojas, the presidents of Peru and Chile": those before the comma.
    private static List<(EntityMention Person, Country? State)> Ahead(
        Passage passage,
        NameLayer names,
        int title,
        IReadOnlyDictionary<int, EntityMention> byStart,
        EntityTable entities
    )
    {
        var comma = title - 1;
        while (passage.Key(comma) is "the" or "and" || names.At(comma) is { Kind: NameKind.Demonym or NameKind.Country })
        {
            comma--;
        }

        for (var start = passage.SentenceAt(title).First; passage.Form(comma) is "," && start < comma; start++)
        {
            var people = new List<(EntityMention, Country?)>();
            var end = byStart.ContainsKey(start)
                ? List(
                    passage,
                    start,
                    comma,
                    i => Person(passage, names, i, byStart, entities) is { } read ? Add(people, (read.Person, read.State), read.End) : i
                )
                : 0;
            if (end == comma && people.Count > 0)
            {
                return people;
            }
        }

        return [];
    }

    // "Their foreign ministers", of the two heads spoken of last, in the order in which they came.
    private static List<Country> Theirs(
        Passage passage,
        NameLayer names,
        int title,
        IReadOnlyDictionary<int, EntityMention> byStart,
        IReadOnlyCollection<Office> known,
        EntityTable entities
    )
    {
        var heads = known
            .Where(office => office is { Of: not null, Status: OfficeStatus.Current, Role: "head-of-state" or "head-of-government" or "leader" or "royal" })
            .Where(office => office.Name.Span.First < title && entities.Code(office.Of!.Value) is not null)
            .GroupBy(office => office.Person)
            .ToDictionary(group => group.Key, group => World.Country(entities.Code(group.First().Of!.Value)!));
        foreach (var (start, mention) in byStart.Where(pair => pair.Key < title && entities.Kind(pair.Value.Entity) == EntityKind.Person))
        {
            if (SharedOffices.Of(passage, names, mention, start) is { } state)
            {
                heads.TryAdd(mention.Entity, state);
            }
        }

        var before = byStart
            .Where(pair => pair.Key < title && heads.ContainsKey(pair.Value.Entity))
            .OrderBy(pair => pair.Key)
            .Select(pair => pair.Value.Entity)
            .ToList();
        var first = before.Distinct().ToList();
        var last = Enumerable.Reverse(before).Distinct().Take(2).OrderBy(person => first.IndexOf(person)).Select(person => heads[person]).ToList();
        return last.Count == 2 && last[0] != last[1] ? last : [];
    }

    // "Xi Jinping of China"
    private static (EntityMention Person, Country? State, int End)? Person(
        Passage passage,
        NameLayer names,
        int at,
        IReadOnlyDictionary<int, EntityMention> byStart,
        EntityTable entities
    )
    {
        if (!byStart.TryGetValue(at, out var person) || entities.Kind(person.Entity) != EntityKind.Person)
        {
            return null;
        }

        var end = person.Head.End;
        return passage.Key(end) is "of" && names.StartingAt(end + 1) is { Kind: NameKind.Country, Country: { } state } country
            ? (person, state, country.Span.End)
            : (person, null, end);
    }

    // "the Kenyan and Ugandan presidents"
    private static List<Country> Before(Passage passage, NameLayer names, int title)
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
