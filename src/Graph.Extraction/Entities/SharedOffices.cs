using Graph.Extraction.Mentions;
using Graph.Extraction.Reading;
using Graph.Model.Facts;
using Graph.Text.Gazetteer;

namespace Graph.Extraction.Entities;

/// <summary>Gives an office told of many to those of them whom the text names after, one country each.</summary>
/// <remarks>Reads "The defence ministers of Estonia and Latvia met. Latvia's Andris Kalns said …": Kalns is a defence minister. Refuses who has an office already,
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
            if (
                title is not { Kind: NameKind.Title, Title: { Plural: true, Role: not ("honorific" or "official" or "other" or "legislator" or "military") } }
                || passage.Key(title.Span.End) is not ("of" or "from")
            )
            {
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
                    // The title itself stays open: its own words still mean all of them.
                    var one = title with
                    {
                        Span = person.Head,
                        Text = title.Title.Title,
                        Title = title.Title with { Plural = false },
                    };
                    yield return new Office(person.Entity, entities.Country(state), one, OfficeStatus.Current, person.Head) { Inferred = true };
                }
            }
        }
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

    // "Latvia's X", "X of Latvia"
    private static Country? Of(Passage passage, NameLayer names, EntityMention person, int start) =>
        passage.Form(start - 1) is "'s" or "’s" or "'" or "’" && names.EndingAt(start - 1) is { Kind: NameKind.Country or NameKind.Capital, Country: { } owner }
            ? owner
        : passage.Key(person.Head.End) is "of" && names.StartingAt(person.Head.End + 1) is { Kind: NameKind.Country, Country: { } of } ? of
        : null;
}
