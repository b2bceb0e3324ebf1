using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Graph.Model.Documents;
using Graph.Model.Facts;

namespace Graph.Tests.Support;

/// <summary>Documents of which it is known who and which meeting each speaks of, the same for the same seed.</summary>
/// <remarks>Half of them tell of journeys of American presidents and secretaries of state as their department lists them (the file is not in the
/// repository), the rest of invented people; each meeting is told by several documents, which spell names otherwise, leave forenames, countries and
/// years out, and are off by a day now and then.</remarks>
internal sealed partial class KnownWorld
{
    private readonly Random random;
    private readonly Dictionary<(DocumentId, int), string> people = [];
    private readonly Dictionary<(DocumentId, int), string> meetings = [];

    private KnownWorld(int seed) => random = new Random(seed);

    public List<DocumentFacts> Documents { get; } = [];

    /// <summary>Who each entity is that is a person.</summary>
    public IReadOnlyDictionary<(DocumentId Document, int Entity), string> People => people;

    /// <summary>Which meeting each document's meeting is.</summary>
    public IReadOnlyDictionary<(DocumentId Document, int Meeting), string> Meetings => meetings;

    /// <param name="count">How many documents.</param>
    /// <param name="journeys">The list of journeys; <c>null</c> to do without.</param>
    public static KnownWorld Of(int count, string? journeys, int seed)
    {
        var world = new KnownWorld(seed);
        if (journeys is not null)
        {
            world.Travel(File.ReadLines(journeys), count / 2);
        }

        world.Invent(count);
        return world;
    }

    private void Invent(int count)
    {
        string[] given =
        [
            "Ana",
            "Boris",
            "Chen",
            "Dalia",
            "Emeka",
            "Farid",
            "Grace",
            "Hiroshi",
            "Ingrid",
            "Jorge",
            "Kwame",
            "Leila",
            "Milan",
            "Nadia",
            "Omar",
            "Petra",
            "Quentin",
            "Rosa",
            "Sergei",
            "Tariq",
            "Ursula",
            "Viktor",
            "Wanjiru",
            "Ximena",
            "Yusuf",
            "Zofia",
            "Aleksei",
            "Mohammed",
            "Katarzyna",
            "Thabo",
        ];
        string[] heads =
        [
            "Bar",
            "Cast",
            "Dem",
            "Fer",
            "Gol",
            "Hal",
            "Ibr",
            "Jank",
            "Kov",
            "Lund",
            "Mor",
            "Nov",
            "Oked",
            "Per",
            "Qas",
            "Ram",
            "Sant",
            "Tchern",
            "Ulr",
            "Var",
            "Wol",
            "Yam",
            "Zel",
            "Akh",
        ];
        string[] tails = ["ano", "ovic", "berg", "idze", "ara", "ensky", "imov", "ier", "oto", "uma", "escu", "iades", "holm", "wala", "ullah", "andez"];
        string[] titles = ["foreign minister", "president", "prime minister", "defence minister", "trade minister", "ambassador"];
        string[] lands = [.. Enumerable.Range(0, 120).Select(i => $"{(char)('A' + (i / 12))}{(char)('A' + (i % 12))}")];
        var leaders = new List<(string Name, string Land, string Title)>();
        for (var i = 0; i < count / 12; i++)
        {
            leaders.Add(
                (
                    $"{given[random.Next(given.Length)]} {heads[random.Next(heads.Length)]}{tails[random.Next(tails.Length)]}",
                    lands[random.Next(lands.Length)],
                    titles[random.Next(titles.Length)]
                )
            );
        }

        leaders = [.. leaders.DistinctBy(leader => (leader.Name, leader.Land))];
        var number = 0;
        while (Documents.Count < count)
        {
            // A few are in the news far more than the rest.
            int Someone() => (int)(leaders.Count * Math.Pow(random.NextDouble(), 2));
            var (one, other) = (Someone(), Someone());
            if (leaders[one].Land == leaders[other].Land)
            {
                continue;
            }

            var day = new DateOnly(2010, 1, 1).AddDays(random.Next(5000));
            var kind = (MeetingKind)random.Next(4);
            var id = string.Create(CultureInfo.InvariantCulture, $"invented {number++}");
            var place = $"Port {heads[random.Next(heads.Length)]}{tails[random.Next(tails.Length)]}";
            for (var copies = random.Next(1, 5); copies > 0 && Documents.Count < count; copies--)
            {
                var planned = random.Next(6) == 0;
                var published = planned ? day.AddDays(-random.Next(1, 4)) : day.AddDays(random.Next(0, 3));
                var doc = new FactsBuilder(
                    string.Create(CultureInfo.InvariantCulture, $"w{Documents.Count}.txt"),
                    random.Next(12) == 0 ? null : Iso(published)
                );
                var parties = new[] { one, other }.Select(who => (Who: who, Entity: Mention(doc, leaders[who]))).ToArray();
                var date = random.Next(10) switch
                {
                    0 => Iso(day)[..7],
                    1 => "XXXX" + Iso(day)[4..],
                    2 when kind != MeetingKind.Call => Iso(day.AddDays(1)),
                    _ => Iso(day),
                };
                int? where = kind == MeetingKind.Call || random.Next(2) == 0 ? null : doc.Place(place);
                doc.Meeting(kind, planned ? EventStatus.Planned : EventStatus.Held, date, where, [.. parties.Select(party => party.Entity)]);
                Chatter(doc);
                Keep(doc, id, parties.Select(party => ($"{leaders[party.Who].Name} of {leaders[party.Who].Land}", party.Entity)));
            }
        }
    }

    private int Mention(FactsBuilder doc, (string Name, string Land, string Title) leader)
    {
        var name = random.Next(8) switch
        {
            0 => leader.Name.Split(' ')[^1],
            1 => Respelt(leader.Name),
            _ => leader.Name,
        };
        return doc.Person(name, random.Next(8) == 0 && name.Contains(' ', StringComparison.Ordinal) ? null : leader.Land, leader.Title);
    }

    // As another agency would write it.
    private static string Respelt(string name) =>
        name.Replace("Sergei", "Sergey", StringComparison.Ordinal)
            .Replace("Aleksei", "Alexey", StringComparison.Ordinal)
            .Replace("Mohammed", "Muhammad", StringComparison.Ordinal)
            .Replace("Yusuf", "Youssef", StringComparison.Ordinal)
            .Replace("ensky", "enskyy", StringComparison.Ordinal)
            .Replace("ovic", "ović", StringComparison.Ordinal)
            .Replace("Tchern", "Chern", StringComparison.Ordinal)
            .Replace("Akh", "Ach", StringComparison.Ordinal)
            .Replace("idze", "idzé", StringComparison.Ordinal);

    private void Travel(IEnumerable<string> lines, int count)
    {
        var records = lines.Select(line => JsonSerializer.Deserialize<Dictionary<string, string>>(line)!).ToList();
        for (var i = 0; i < records.Count && Documents.Count < count; i++)
        {
            var record = records[i];
            string Field(string name) => record.GetValueOrDefault(name) ?? string.Empty;
            if (
                !DateOnly.TryParseExact(Field("start"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var start)
                || !DateOnly.TryParseExact(Field("end"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var end)
            )
            {
                continue;
            }

            var visit = Field("record") == "visit";
            var host = visit ? string.Empty : Field("name");
            var met = visit ? Title().Match(Field("visitor")) : Met().Match(Field("remarks"));
            if (!met.Success || (end.DayNumber - start.DayNumber) is < 0 or > 6)
            {
                continue;
            }

            var (title, leader, land) = (met.Groups["title"].Value, met.Groups["name"].Value, Field("country"));
            for (var copies = random.Next(1, 5); copies > 0 && Documents.Count < count; copies--)
            {
                var doc = new FactsBuilder(string.Create(CultureInfo.InvariantCulture, $"w{Documents.Count}.txt"), Iso(end.AddDays(random.Next(0, 3))));
                var guest = doc.Person(leader, land, title);
                var parties = new List<(string, int)> { ($"{leader} of {land}, {Era(leader, land, start)}", guest) };
                if (host.Length > 0)
                {
                    var name = random.Next(5) == 0 ? host.Split(' ')[^1] : host;
                    parties.Add(($"{host} of US", doc.Person(name, "US", Field("role") == "president" ? "president" : "secretary of state")));
                }
                else
                {
                    doc.Country("US");
                }

                var date = start == end ? Iso(start) : $"{Iso(start)}/{Iso(end)}";
                doc.Meeting(
                    MeetingKind.Meeting,
                    EventStatus.Held,
                    date,
                    null,
                    [.. parties.Select(party => party.Item2), .. host.Length > 0 ? Array.Empty<int>() : [doc.Country("US")]]
                );
                Chatter(doc);
                Keep(doc, string.Create(CultureInfo.InvariantCulture, $"journey {i}"), parties);
            }
        }
    }

    private readonly Dictionary<(string, string), (DateOnly Last, int Number)> eras = [];

    // Two of one name and country are one person while no thirty years pass between them.
    private int Era(string name, string land, DateOnly day)
    {
        var known = eras.TryGetValue((name, land), out var era) ? era : (Last: day, Number: 0);
        eras[(name, land)] = known = day.Year - known.Last.Year > 30 ? (day, known.Number + 1) : (day > known.Last ? day : known.Last, known.Number);
        return known.Number;
    }

    private void Chatter(FactsBuilder doc)
    {
        for (var i = random.Next(2, 6); i > 0; i--)
        {
            doc.Action(PloverType.Accuse, "accuse", null, doc.Country($"L{(char)('A' + random.Next(20))}"), doc.Country($"M{(char)('A' + random.Next(20))}"));
        }

        doc.Issue($"issue {(char)('a' + random.Next(20))}");
        doc.Body($"Council {(char)('a' + random.Next(20))}");
        doc.Pad(random.Next(1, 10));
    }

    private void Keep(FactsBuilder builder, string meeting, IEnumerable<(string Who, int Entity)> parties)
    {
        var facts = builder.Build();
        Documents.Add(facts);
        meetings[(facts.Document.Id, 0)] = meeting;
        foreach (var (who, entity) in parties)
        {
            people[(facts.Document.Id, entity)] = who;
        }
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"Met with (?<title>President|Prime Minister|King|Foreign Minister|Chancellor|Emperor|Queen) (?<name>[A-Z][\w'-]+( [A-Z][\w'-]+)?)",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Met();

    [GeneratedRegex(
        @"^(?<title>President|Prime Minister|King|Foreign Minister|Chancellor|Emperor|Queen) (?<name>[A-Z][\w'-]+( [A-Z][\w'-]+)*)",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Title();
}
