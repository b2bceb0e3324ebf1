using System.Collections.Immutable;
using System.Globalization;
using Graph.Extraction;
using Graph.Model.Facts;
using Graph.Model.Names;

namespace Graph.Scenarios.Travel;

/// <summary>Of those whom remarks name after "met with", how many attend a meeting with the traveller, at the right country and within the trip.</summary>
internal sealed class TravelScore
{
    private readonly Dictionary<string, HashSet<string>> origins = new(StringComparer.Ordinal);
    private int named;
    private int met;
    private int countries;
    private int rightCountries;
    private int rightDates;

    /// <param name="all">All records at hand: visits tell where a leader is at home, trips who was president of the United States.</param>
    public TravelScore(IEnumerable<TravelRecord> all)
    {
        foreach (var record in all)
        {
            var iso = record.IsTrip ? "US" : record.Iso;
            if (iso is not null)
            {
                var surname = NameKey.Fold(record.Surname);
                (origins.TryGetValue(surname, out var known) ? known : origins[surname] = new(StringComparer.Ordinal)).Add(iso);
            }
        }
    }

    public List<string> Misses { get; } = [];

    /// <summary>How many of the named attend a meeting with the traveller, 0 to 1.</summary>
    public double Met => Share(met, named);

    /// <summary>How many of those who attend are of the right country, where that is a state of today.</summary>
    public double Country => Share(rightCountries, countries);

    /// <summary>How many of those who attend do so at a date that lies within the trip.</summary>
    public double Date => Share(rightDates, met);

    public void Add(TravelRecord record, int number)
    {
        var expected = MetWith.Of(record.Remarks);
        if (expected.IsEmpty)
        {
            return;
        }

        var facts = Extractor.Extract(TravelDocument.Of(record, number));
        var traveller = NameKey.Fold(record.Surname);
        foreach (var person in expected)
        {
            named++;
            var meetings = facts.Facts.OfType<MeetingReport>().Where(meeting => Attends(facts, meeting, traveller)).ToList();
            var meeting = meetings.Where(meeting => Attends(facts, meeting, NameKey.Fold(person.Name))).MaxBy(meeting => IsWithin(facts, meeting, record));
            if (meeting is null)
            {
                Miss("met", record, facts, person.Name);
                continue;
            }

            met++;
            AddCountry(record, facts, person);
            rightDates += IsWithin(facts, meeting, record) ? 1 : 0;
            if (!IsWithin(facts, meeting, record))
            {
                Miss($"date {meeting.Date}", record, facts, person.Name);
            }
        }
    }

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"named {named}, of them in a meeting with the traveller {Met:P1}; of those at the right country {Country:P1} (of {countries}), on a date within the trip {Date:P1}"
        );

    private void AddCountry(TravelRecord record, DocumentFacts facts, MetWith person)
    {
        var right = Expected(record, person);
        if (right.IsEmpty)
        {
            return;
        }

        countries++;
        var found = facts
            .Facts.Select(fact =>
                fact switch
                {
                    OfficeFact office when IsNamed(facts, office.Person, NameKey.Fold(person.Name)) => facts.Entities[office.Of].Code,
                    AffiliationFact tie when IsNamed(facts, tie.Person, NameKey.Fold(person.Name)) => facts.Entities[tie.With].Code,
                    _ => null,
                }
            )
            .OfType<string>()
            .ToList();
        if (found.Count > 0 && found.TrueForAll(right.Contains))
        {
            rightCountries++;
        }
        else
        {
            Miss($"country {string.Join('+', found)} for {string.Join('+', right)}", record, facts, person.Name);
        }
    }

    private ImmutableHashSet<string> Expected(TravelRecord record, MetWith person)
    {
        if (person.Demonym is { } said)
        {
            return [said];
        }

        var home = record.IsTrip ? record.Iso : "US";
        return home is null ? [] : [home, .. origins.GetValueOrDefault(NameKey.Fold(person.Name.Split(' ')[^1]), [])];
    }

    // All reports of one meeting together say who attends and when.
    private static bool Attends(DocumentFacts facts, MeetingReport meeting, string name) =>
        Reports(facts, meeting).Any(report => report.Participants.Any(party => IsNamed(facts, party.Entity, name)));

    private static bool IsWithin(DocumentFacts facts, MeetingReport meeting, TravelRecord record) =>
        Reports(facts, meeting).Any(report => report.Date is { First: { } first, Last: { } last } && first >= record.Start && last <= record.End);

    private static IEnumerable<MeetingReport> Reports(DocumentFacts facts, MeetingReport meeting) =>
        facts.Facts.OfType<MeetingReport>().Where(report => report.Meeting == meeting.Meeting);

    private static bool IsNamed(DocumentFacts facts, int entity, string name) =>
        facts.Entities[entity] is { Kind: EntityKind.Person } person
        && person.Aliases.Prepend(person.Name).Any(alias => $" {NameKey.Fold(alias)} ".Contains($" {name} ", StringComparison.Ordinal));

    private void Miss(string what, TravelRecord record, DocumentFacts facts, string name) =>
        Misses.Add($"{what}: {name} ({record.Country}) | {facts.Document.Text}");

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
