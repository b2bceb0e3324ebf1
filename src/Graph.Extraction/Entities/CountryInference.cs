using System.Collections.Immutable;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Mentions;
using Graph.Extraction.Reading;
using Graph.Model.Facts;
using Graph.Text.Gazetteer;

namespace Graph.Extraction.Entities;

/// <summary>Finds the country of offices that the text gives without one: "President Jiang Zemin".</summary>
/// <remarks>A country that stands beside another office of the same person decides. Otherwise the countries of the document are weighed: whether they
/// have such an office at all, how near and how often they are named, whether names of that kind are at home there, and whether the text speaks of
/// their holder without a name ("the Kenyan president"). The surest are decided first; a country that has its foreign minister gets no second one.</remarks>
internal sealed class CountryInference
{
    private readonly Passage passage;
    private readonly EntityTable entities;
    private readonly ImmutableArray<Office> offices;
    private readonly ImmutableHashSet<string> exclusive;
    private readonly CountrySentences countries;
    private readonly HashSet<(string Role, string Iso)> unnamed = [];
    private readonly Dictionary<int, int> known = [];
    private readonly string? home;

    private static readonly ImmutableHashSet<string> Heads = ["head-of-state", "head-of-government", "royal"];

    private static readonly ImmutableHashSet<string> Occupations =
    [
        "academic",
        "media",
        "activist",
        "business",
        "prisoner",
        "religious",
        "other",
        "judge",
        "local",
    ];

    private CountryInference(Passage passage, NameLayer names, ImmutableArray<Office> offices, EntityTable entities, ImmutableHashSet<string> exclusive)
    {
        this.passage = passage;
        this.entities = entities;
        this.offices = offices;
        this.exclusive = exclusive;
        countries = new CountrySentences(passage, names);
        home = Home(passage, names);
        foreach (var office in offices)
        {
            if (office.Of is { } of && office.Status != OfficeStatus.Former)
            {
                known.TryAdd(office.Person, of);
            }
        }

        var told = offices.Select(office => office.Name.Span).ToHashSet();
        for (var n = 1; n < names.Count; n++)
        {
            if (names[n] is { Kind: NameKind.Title } title && !told.Contains(title.Span) && SceneReader.StateOf(passage, names, n) is { } state)
            {
                unnamed.Add((title.Title!.Role, state.Iso));
            }
        }
    }

    public static ImmutableArray<Office> Complete(
        Passage passage,
        NameLayer names,
        ImmutableArray<Office> offices,
        EntityTable entities,
        ImmutableHashSet<string> exclusive
    ) => new CountryInference(passage, names, offices, entities, exclusive).Complete();

    private ImmutableArray<Office> Complete()
    {
        var open = offices.Where(office => (office.Possessor is not null || IsOpen(office)) && office.Of is null && !known.ContainsKey(office.Person)).ToList();
        while (open.Count > 0)
        {
            if (open.FirstOrDefault(office => office.Possessor is { } whose && known.ContainsKey(whose)) is { } theirs)
            {
                known[theirs.Person] = known[theirs.Possessor!.Value];
                open.RemoveAll(other => other.Person == theirs.Person);
                continue;
            }

            var (office, iso, score) = open.Where(IsOpen)
                .Select(office => Best(office))
                .Append((Office: open[0], Iso: string.Empty, Score: 0.0))
                .MaxBy(best => best.Score);
            if (score <= 0)
            {
                break;
            }

            known[office.Person] = entities.Country(World.Country(iso));
            open.RemoveAll(other => other.Person == office.Person);
        }

        return
        [
            .. offices.Select(office => IsOpen(office) && known.TryGetValue(office.Person, out var of) ? office with { Of = of, Inferred = true } : office),
        ];
    }

    private bool IsOpen(Office office) =>
        office.Of is null
        && (office.Possessor is not { } whose || known.ContainsKey(whose))
        && office.Name.Title!.Holder is not "none"
        && !Occupations.Contains(office.Role)
        && passage.Key(office.Name.Span.First - 1) is not ("its" or "their")
        && (office.Name.Title.Holder is not "organization" || known.ContainsKey(office.Person));

    private (Office Office, string Iso, double Score) Best(Office office)
    {
        var words = NameCulture.Words(entities.Name(office.Person));
        var at = office.Name.Span.First;
        var best = (office, string.Empty, 0.0);
        // Where the sentence itself speaks of countries, the dateline has less to say.
        var isNear = countries.Any(iso => countries.Distance(iso, at) is 0);
        foreach (var iso in countries)
        {
            var fit = NameCulture.Fit(words, iso);
            if (!HeadsOfStates.Allow(office.Name.Title!.Title, iso) || !IsTold(office, iso, fit, at))
            {
                continue;
            }

            var score =
                (3.0 / (1 + countries.Distance(iso, at)))
                + (1.0 / (1 + (countries.Within(iso, at) / 4)))
                + Math.Min(2, countries.Count(iso) * 0.2)
                + (iso == home && !isNear ? 1.5 : 0)
                + (fit > 0 ? 5 * fit : 2 * fit)
                + (unnamed.Contains((office.Role, iso)) ? 2 : 0)
                - (IsTaken(office, iso) ? 4 : 0)
                - (IsLed(office, iso) ? 1 : 0);
            if (score > best.Item3)
            {
                best = (office, iso, score);
            }
        }

        return best;
    }

    // The country of the dateline: news from there calls its own president just so.
    private static string? Home(Passage passage, NameLayer names)
    {
        foreach (var name in names.TakeWhile(name => passage.SentenceOf(name.Span.First) < 3))
        {
            if (name.Kind is NameKind.Capital or NameKind.Place && passage.IsUpperCase(name.Span.First) && passage.StartsSentence(name.Span.First))
            {
                return name.Country?.Iso ?? name.Place?.Iso;
            }
        }

        return null;
    }

    private bool IsTaken(Office office, string iso) =>
        exclusive.Contains(office.Role)
        && entities.FindCountry(iso) is { } country
        && offices.Any(other =>
            other.Person != office.Person
            && IsHeld(other)
            && other.Role == office.Role
            && (office.Role is not "royal" || other.Name.Title!.Title == office.Name.Title!.Title)
            && known.TryGetValue(other.Person, out var of)
            && of == country
        );

    // The prime minister is known: a president without a country is more often another country's.
    private bool IsLed(Office office, string iso) =>
        Heads.Contains(office.Role)
        && entities.FindCountry(iso) is { } country
        && offices.Any(other => other.Person != office.Person && IsHeld(other) && Heads.Contains(other.Role) && other.Of == country);

    // Neither a former nor a coming president keeps another from being it.
    private static bool IsHeld(Office office) => office.Status == OfficeStatus.Current && !office.Name.Title!.Title.Contains("elect", StringComparison.Ordinal);

    // A minister is of the country that the text is about; a negotiator or a leader only where name or sentence says so.
    private bool IsTold(Office office, string iso, double fit, int at) =>
        Heads.Contains(office.Role) || office.Role.EndsWith("minister", StringComparison.Ordinal) || fit > 0 || countries.Distance(iso, at) is 0;
}
