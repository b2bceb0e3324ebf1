using System.Collections.Frozen;
using System.Collections.Immutable;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Mentions;
using Graph.Extraction.Reading;
using Graph.Model.Facts;
using Upos = Graph.Text.Upos;

namespace Graph.Extraction.Entities;

/// <summary>Gives an office that the text names without a holder to the person of the text who must be meant.</summary>
/// <remarks>Reads "Vladimir Putin and Donald Trump parted … the Russian president flew home": of all persons without an office only one has a name at home
/// in Russia, and that name is at home in no other country of the text with such an office. Refuses "Obama received the British prime minister" in a text
/// on both countries, and an office that somebody is given by name.</remarks>
internal static class OfficesWithoutName
{
    private const double LeastFit = 0.4;

    private static readonly FrozenSet<string> Roles =
    [
        "head-of-state",
        "head-of-government",
        "foreign-minister",
        "defence-minister",
        "finance-minister",
        "trade-minister",
        "royal",
        "leader",
    ];

    public static IEnumerable<Office> Read(
        Passage passage,
        NameLayer names,
        ImmutableArray<EntityMention> mentions,
        ImmutableArray<Office> offices,
        EntityTable entities
    )
    {
        var isos = new CountrySentences(passage, names).ToList();
        var taken = offices.Select(office => office.Name.Span).ToHashSet();
        var holders = offices.Where(office => office.Of is not null).Select(office => (office.Role, office.Of!.Value)).ToHashSet();
        var settled = offices.Where(office => office.Of is not null).Select(office => office.Person).ToHashSet();
        var free = mentions
            .Select(mention => mention.Entity)
            .Where(entity => entities.Kind(entity) == EntityKind.Person && !settled.Contains(entity))
            .ToHashSet();
        var words = free.ToDictionary(person => person, person => NameCulture.Words(entities.Name(person)));
        var atHome = new Dictionary<string, List<Home>>(StringComparer.Ordinal);
        var bySentence = mentions.Where(mention => free.Contains(mention.Entity)).ToLookup(mention => passage.SentenceOf(mention.Span.First));
        for (var n = 0; n < names.Count; n++)
        {
            if (
                names[n] is not { Kind: NameKind.Title, TitleStatus: not ("former" or "nominee"), Title: { Plural: false } title } name
                || !Roles.Contains(title.Role)
                || taken.Contains(name.Span)
                || (SceneReader.StateOf(passage, names, n)?.Iso ?? title.Iso) is not { } iso
                || entities.FindCountry(iso) is not { } country
                || holders.Contains((title.Role, country))
            )
            {
                continue;
            }

            if (!atHome.TryGetValue(iso, out var homes))
            {
                atHome[iso] = homes = [.. words.SelectMany(person => AtHome(person.Key, person.Value, iso, isos))];
            }

            var fitting = homes
                .Where(home => free.Contains(home.Person) && home.IsOnlyOne(title.Title))
                .Select(home => home.Person)
                .Where(person => !IsBeside(passage, bySentence[passage.SentenceOf(name.Span.First)], person, name.Span))
                .ToList();
            if (fitting.Count == 1 && !IsApposed(passage, name))
            {
                free.Remove(fitting[0]);
                holders.Add((title.Role, country));
                yield return new Office(fitting[0], country, name, OfficeStatus.Current, name.Span) { Inferred = true };
            }
        }
    }

    private static IEnumerable<Home> AtHome(int person, string[] words, string iso, List<string> isos)
    {
        var fit = NameCulture.Fit(words, iso);
        return fit < LeastFit ? [] : [new Home(person, [.. isos.Where(other => other != iso && NameCulture.Fit(words, other) >= fit)])];
    }

    // "Holm criticised the Norwegian prime minister": the parties of one verb are two.
    private static bool IsBeside(Passage passage, IEnumerable<EntityMention> sentence, int person, TokenSpan title)
    {
        var verb = Verb(passage, title.End - 1);
        return sentence.Any(mention =>
            mention.Entity == person && !IsParted(passage, mention.Head.End, title.First) && Verb(passage, mention.Head.End - 1) == verb
        );
    }

    private static bool IsParted(Passage passage, int first, int end) =>
        Enumerable.Range(first, Math.Max(0, end - first)).Any(i => passage.Form(i) is ":" or ";");

    private static int Verb(Passage passage, int token)
    {
        while (passage.Head(token) is >= 0 and var head && passage.Part(token) is not (Upos.Verb or Upos.Aux))
        {
            token = head;
        }

        return token;
    }

    // "the Russian president, Boris Yeltsin": whoever follows is meant, whether read as a person or not.
    private static bool IsApposed(Passage passage, NameSpan title) =>
        passage.IsCapital(title.Span.End) || (passage.Form(title.Span.End) is "," && passage.IsCapital(title.Span.End + 1));

    /// <summary>A person whose name is at home in a country.</summary>
    /// <param name="Person">Entity index.</param>
    /// <param name="Others">Other countries of the text where it is at least as much at home.</param>
    private sealed record Home(int Person, ImmutableArray<string> Others)
    {
        /// <summary>Whether none of them has such an office.</summary>
        public bool IsOnlyOne(string title) => !Others.Any(other => HeadsOfStates.Allow(title, other));
    }
}
