using Graph.Extraction.Mentions;
using Graph.Extraction.Reading;
using Graph.Model.Facts;
using Graph.Text.Gazetteer;

namespace Graph.Extraction.Entities;

/// <summary>Gives an office told of many to those of them whom the text names after, one country each.</summary>
/// <remarks>Reads "The defence ministers of Estonia and Latvia met. Latvia's Andris Kalns said …": Kalns is a defence minister; and "Paul Keita of Mali and
/// Felix Mba of Gabon sat down. The two presidents …". Refuses who has an office already,
/// a country that is not of the list, and a name told long after.</remarks>
internal static class SharedOffices
{
    // Sentences after the title within which its holders are named.
    private const int Reach = 5;

    public static IEnumerable<Office> Read(
        Passage passage,
        NameLayer names,
        IReadOnlyDictionary<int, EntityMention> byStart,
        IReadOnlyCollection<Office> known,
        EntityTable entities
    )
    {
        var held = known.Where(office => office.Name.Text.Length > 0).Select(office => office.Person).ToHashSet();
        foreach (var title in names)
        {
            if (title is not { Kind: NameKind.Title, Title: { Plural: true, Role: not ("honorific" or "official" or "other" or "legislator" or "military") } })
            {
                continue;
            }

            if (passage.Key(title.Span.End) is not ("of" or "from"))
            {
                foreach (var office in Both(passage, names, title, byStart, held, entities))
                {
                    yield return office;
                }

                continue;
            }

            var sentence = passage.SentenceOf(title.Span.First);
            var listed = Listed(passage, names, title.Span.End + 1);
            if (listed.Count == 1)
            {
                continue;
            }

            var until = passage.Tokens(Math.Min(sentence + Reach, passage.Sentences.Length - 1)).End;
            foreach (var (start, person) in byStart.Where(pair => pair.Key > title.Span.End && pair.Key < until).OrderBy(pair => pair.Key))
            {
                if (
                    entities.Kind(person.Entity) == EntityKind.Person
                    && Of(passage, names, person, start) is { } state
                    && (listed.Count == 0 || listed.Contains(state.Iso))
                    && held.Add(person.Entity)
                )
                {
                    yield return Shared(title, person, entities.Country(state));
                }
            }
        }
    }

    // "Paul Keita of Mali and Felix Mba of Gabon sat down together. The two presidents …": the two named last, each with a state.
    private static IEnumerable<Office> Both(
        Passage passage,
        NameLayer names,
        NameSpan title,
        IReadOnlyDictionary<int, EntityMention> byStart,
        HashSet<int> held,
        EntityTable entities
    )
    {
        if (passage.Key(title.Span.First - 1) is not ("two" or "both"))
        {
            return [];
        }

        var since = passage.Tokens(Math.Max(0, passage.SentenceOf(title.Span.First) - Reach)).First;
        var last = byStart
            .Where(pair => pair.Key >= since && pair.Key < title.Span.First && entities.Kind(pair.Value.Entity) == EntityKind.Person)
            .OrderByDescending(pair => pair.Key)
            .Select(pair => (Person: pair.Value, State: Of(passage, names, pair.Value, pair.Key)))
            .DistinctBy(pair => pair.Person.Entity)
            .Take(2)
            .ToList();
        return last.Count == 2 && last.TrueForAll(pair => pair.State is not null && !held.Contains(pair.Person.Entity)) && last[0].State != last[1].State
            ? last.Select(pair => Shared(title, pair.Person, entities.Country(pair.State!)))
            : [];
    }

    // The title itself stays open: its own words still mean all of them.
    private static Office Shared(NameSpan title, EntityMention person, int of)
    {
        var one = title with { Span = person.Head, Text = title.Title!.Title, Title = title.Title with { Plural = false } };
        return new Office(person.Entity, of, one, OfficeStatus.Current, person.Head) { Inferred = true };
    }

    // "of Estonia, Latvia and Lithuania"; none where it is a body's.
    private static HashSet<string> Listed(Passage passage, NameLayer names, int at)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        while (at < passage.Count && (names.StartingAt(at) is not null || passage.Keys[at] is "and" or "the" || passage.Form(at) is ","))
        {
            if (names.StartingAt(at) is { } name)
            {
                if (name is not { Kind: NameKind.Country, Country: { } country })
                {
                    break;
                }

                found.Add(country.Iso);
                at = name.Span.End;
                continue;
            }

            at++;
        }

        return found;
    }

    /// <summary>The state beside a name: "Latvia's X", "X of Latvia".</summary>
    public static Country? Of(Passage passage, NameLayer names, EntityMention person, int start) =>
        passage.Form(start - 1) is "'s" or "’s" or "'" or "’" && names.EndingAt(start - 1) is { Kind: NameKind.Country or NameKind.Capital, Country: { } owner }
            ? owner
        : passage.Key(person.Head.End) is "of" && names.StartingAt(person.Head.End + 1) is { Kind: NameKind.Country, Country: { } of } ? of
        : null;
}
