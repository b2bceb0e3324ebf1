using System.Collections.Frozen;
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
    private readonly FrozenSet<string> exclusive;
    private readonly CountrySentences countries;
    private readonly HashSet<(string Role, string Iso)> unnamed = [];
    private readonly Dictionary<int, int> known = [];
    private readonly string? home;
    private readonly ILookup<int, Office> byPerson;
    private readonly ILookup<int, Office> byPossessor;

    // The persons at the head of each country, as far as words beside their offices say so.
    private readonly ILookup<int, int> leaders;
    private readonly Dictionary<(string Office, int Country), HashSet<int>> holders = [];

    private static readonly FrozenSet<string> Heads = ["head-of-state", "head-of-government", "royal"];

    private static readonly FrozenSet<string> Occupations = ["academic", "media", "activist", "business", "other", "judge", "local"];

    private CountryInference(Passage passage, NameLayer names, ImmutableArray<Office> offices, EntityTable entities, FrozenSet<string> exclusive)
    {
        this.passage = passage;
        this.entities = entities;
        this.offices = offices;
        this.exclusive = exclusive;
        countries = new CountrySentences(passage, names);
        home = Home(passage, names);
        byPerson = offices.ToLookup(office => office.Person);
        byPossessor = offices.Where(office => office.Possessor is not null && !OfficeReader.IsCounterpart(office)).ToLookup(office => office.Possessor!.Value);
        leaders = offices
            .Where(office => office.Of is not null && IsHeld(office) && Heads.Contains(office.Role))
            .ToLookup(office => office.Of!.Value, office => office.Person);
        foreach (var office in offices)
        {
            if (office.Of is { } of && office.Status != OfficeStatus.Former)
            {
                Know(office.Person, of);
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
        FrozenSet<string> exclusive
    ) => new CountryInference(passage, names, offices, entities, exclusive).Complete();

    // The surest first. What is decided can only make the rest less sure, so that a candidate whose score still stands is the best of all.
    private ImmutableArray<Office> Complete()
    {
        var queue = new PriorityQueue<(Office Office, string Iso, double Fit), double>();
        foreach (var office in offices.Where(office => IsOpen(office) && !known.ContainsKey(office.Person)))
        {
            foreach (var (iso, score) in Scores(office))
            {
                queue.Enqueue((office, iso, score), -(score - Penalty(office, iso)));
            }
        }

        while (queue.TryDequeue(out var best, out var negative) && -negative > 0)
        {
            var score = best.Fit - Penalty(best.Office, best.Iso);
            if (known.ContainsKey(best.Office.Person))
            {
                continue;
            }

            if (score < -negative)
            {
                queue.Enqueue(best, -score);
                continue;
            }

            Know(best.Office.Person, entities.Country(World.Country(best.Iso)));
        }

        return
        [
            .. offices.Select(office =>
                IsOpen(office) && known.TryGetValue(office.Person, out var of) ? office with { Of = State(office, of), Inferred = true } : office
            ),
        ];
    }

    // "Senator Robert Hale, who chairs the trade committee": a senator is of the state, not of the committee.
    private int State(Office office, int of) =>
        office.Name.Title!.Holder is "country" && entities.Kind(of) == EntityKind.Organization && (entities.StateOf(of) ?? Implied(office)) is { } state
            ? state
            : of;

    private int? Implied(Office office) => office.Name.Title!.Iso is { } iso ? entities.Country(World.Country(iso)) : null;

    // Who serves a person whose country is known is of that country too.
    private void Know(int person, int of)
    {
        if (!known.TryAdd(person, of))
        {
            return;
        }

        foreach (var office in byPerson[person].Where(IsHeld))
        {
            var key = (Key(office), of);
            (holders.TryGetValue(key, out var who) ? who : holders[key] = []).Add(person);
        }

        foreach (var theirs in byPossessor[person].Where(office => office.Of is null))
        {
            Know(theirs.Person, of);
        }
    }

    private bool IsOpen(Office office) =>
        office.Of is null
        && (office.Possessor is not { } whose || known.ContainsKey(whose) || OfficeReader.IsCounterpart(office))
        && office.Name.Title!.Holder is not "none"
        && (!Occupations.Contains(office.Role) || (office.Possessor is not null && OfficeReader.IsCounterpart(office)))
        && passage.Key(office.Name.Span.First - 1) is not ("its" or "their")
        && (office.Name.Title.Holder is not "organization" || known.ContainsKey(office.Person));

    private IEnumerable<(string Iso, double Score)> Scores(Office office)
    {
        var words = NameCulture.Words(entities.Name(office.Person));
        var at = office.Name.Span.First;
        // Where the sentence itself speaks of countries, the dateline has less to say.
        var isNear = countries.Any(iso => countries.Distance(iso, at) is 0);
        foreach (var iso in countries)
        {
            var fit = NameCulture.Fit(words, iso);
            if (HeadsOfStates.Allow(office.Name.Title!.Title, iso) && IsTold(office, iso, fit, at))
            {
                yield return (
                    iso,
                    (3.0 / (1 + countries.Distance(iso, at)))
                        + (1.0 / (1 + (countries.Within(iso, at) / 4)))
                        + Math.Min(2, countries.Count(iso) * 0.2)
                        + (iso == home && (!isNear || countries.Distance(iso, at) is 0) ? 1.5 : 0)
                        + (
                            (
                                fit > 0
                                    ? IsPassing(iso, at)
                                        ? 3.5
                                        : 5
                                    : 2
                            ) * fit
                        )
                        + (unnamed.Contains((office.Role, iso)) ? 2 : 0)
                );
            }
        }
    }

    // Named once, and elsewhere: a name at home there says less.
    private bool IsPassing(string iso, int at) => countries.Count(iso) == 1 && countries.Distance(iso, at) > 5;

    // Another holds the office there; or the prime minister is known, and a president without a country is more often another country's.
    private int Penalty(Office office, string iso)
    {
        if (entities.FindCountry(iso) is not { } country)
        {
            return 0;
        }

        var isTaken = exclusive.Contains(office.Role) && holders.TryGetValue((Key(office), country), out var who) && who.Any(other => other != office.Person);
        var isLed = Heads.Contains(office.Role) && leaders[country].Any(other => other != office.Person);
        // "the French minister and her colleague": not of France.
        var isOwn = OfficeReader.IsCounterpart(office) && office.Possessor is { } whose && known.TryGetValue(whose, out var theirs) && theirs == country;
        // "Foreign Minister Hauwa Bello telephoned her Ghanaian colleague": not of Ghana.
        var isTheirs = offices.Any(other => other.Possessor == office.Person && other.Of == country && OfficeReader.IsCounterpart(other));
        // "denied that President Safarov had met the Uzbek leader": two who are told of together lead two states.
        var isBeside =
            Heads.Contains(office.Role)
            && offices.Any(other =>
                other.Person != office.Person
                && other.Of == country
                && other.Status != OfficeStatus.Former
                && (Heads.Contains(other.Role) || other.Role is "leader")
                && passage.SentenceOf(other.Name.Span.First) == passage.SentenceOf(office.Name.Span.First)
            );
        return (isTaken ? 4 : 0) + (isLed ? 1 : 0) + (isBeside ? 3 : 0) + (IsObject(office, iso) ? 3 : 0) + (isOwn || isTheirs ? 10 : 0);
    }

    // "Army spokesman Winai Suwan accused Cambodia": he is not of whom he accuses.
    private bool IsObject(Office office, string iso)
    {
        var verb = Enumerable
            .Range(office.Evidence.First, office.Evidence.Length)
            .Where(token => passage.Relation(token) is "nsubj")
            .Select(passage.Head)
            .FirstOrDefault(-1);
        return verb >= 0 && passage.Children(verb).Any(child => passage.Relation(child) is "obj" && countries.Speaks(iso, child));
    }

    private static string Key(Office office) => office.Role is "royal" ? office.Name.Title!.Title : office.Role;

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

    // Neither a former nor a coming president keeps another from being it.
    private static bool IsHeld(Office office) => office.Status == OfficeStatus.Current && !office.Name.Title!.Title.Contains("elect", StringComparison.Ordinal);

    // A minister is of the country that the text is about; a negotiator or a leader only where name or sentence says so, a bishop where both do.
    private bool IsTold(Office office, string iso, double fit, int at) =>
        office.Role is "religious"
            ? fit > 0 && countries.Distance(iso, at) <= 1
            : Heads.Contains(office.Role) || office.Role.EndsWith("minister", StringComparison.Ordinal) || fit > 0 || countries.Distance(iso, at) is 0;
}
