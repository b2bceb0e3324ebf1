using System.Collections.Immutable;
using System.Globalization;
using Graph.Extraction;
using Graph.Model.Documents;
using Graph.Model.Facts;

namespace Graph.Scenarios.Events;

/// <summary>How often what is read of a sentence has the type, the source country and the target country that its coder gave.</summary>
/// <remarks>A sentence may tell of several events and its coder took one: of those read, the one that agrees most counts. The coders of 2016 call a friendly
/// act that is promised AGREE and a hostile one THREATEN; we keep its own type and say that it is planned or possible, which counts as the same.</remarks>
internal sealed class CodedScore
{
    private static readonly ImmutableHashSet<string> Friendly = ["AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT"];

    private readonly int[] right = new int[3];
    private readonly int[] asked = new int[3];

    public List<string> Misses { get; } = [];

    /// <summary>From 0 to 1.</summary>
    public double Type => Share(0);

    public double Source => Share(1);

    public double Target => Share(2);

    public void Add(CodedSentence coded)
    {
        var facts = Extractor.Extract(Document.Of(coded.Id + ".txt", coded.Text));
        var best = facts.Facts.Select(fact => Read(facts, fact)).OfType<ReadEvent>().MaxBy(read => Agreement(coded, read).Count(agrees => agrees));
        var agreement = best is null ? [false, false, false] : Agreement(coded, best);
        bool[] wanted = [coded.Type is not null, !coded.Sources.IsEmpty, !coded.Targets.IsEmpty];
        for (var i = 0; i < wanted.Length; i++)
        {
            asked[i] += wanted[i] ? 1 : 0;
            right[i] += wanted[i] && agreement[i] ? 1 : 0;
        }

        if (Enumerable.Range(0, 3).Any(i => wanted[i] && !agreement[i]))
        {
            Misses.Add($"{coded.Type} {Join(coded.Sources)}>{Join(coded.Targets)}, read {best?.ToString() ?? "nothing"} | {coded.Text}");
        }
    }

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"type {Type:P1} of {asked[0]}, source country {Source:P1} of {asked[1]}, target country {Target:P1} of {asked[2]}"
        );

    private static bool[] Agreement(CodedSentence coded, ReadEvent read) =>
        [
            read.Type == coded.Type || (read.IsAhead && coded.Type == (Friendly.Contains(read.Type) ? "AGREE" : "THREATEN")),
            coded.Sources.Overlaps(read.Sources),
            coded.Targets.Overlaps(read.Targets),
        ];

    private static ReadEvent? Read(DocumentFacts facts, Fact fact) =>
        fact switch
        {
            ActionReport action => new(
                action.Type.ToString().ToUpperInvariant(),
                Countries(facts, action.Actors),
                Countries(facts, action.Targets.Concat(action.About)),
                IsAhead(action.Status)
            ),
            // Whoever meets is both.
            MeetingReport meeting => new(
                "CONSULT",
                Countries(facts, meeting.Participants.Select(party => party.Entity)),
                Countries(facts, meeting.Participants.Select(party => party.Entity).Concat(meeting.Places)),
                IsAhead(meeting.Status)
            ),
            _ => null,
        };

    private static bool IsAhead(EventStatus status) => status is EventStatus.Planned or EventStatus.Possible;

    // Of a person the country of the office, of a body its state.
    private static ImmutableHashSet<string> Countries(DocumentFacts facts, IEnumerable<int> entities)
    {
        var ends = entities.ToHashSet();
        for (var step = 0; step < 2; step++)
        {
            ends.UnionWith([
                .. facts.Facts.SelectMany<Fact, int>(fact =>
                    fact switch
                    {
                        OfficeFact office when ends.Contains(office.Person) => [office.Of],
                        AffiliationFact tie when ends.Contains(tie.Person) => [tie.With],
                        BelongingFact belonging when ends.Contains(belonging.Organization) => [belonging.To],
                        LocationFact location when ends.Contains(location.Place) => [location.In],
                        _ => [],
                    }
                ),
            ]);
        }

        return [.. ends.Select(end => facts.Entities[end].Code).OfType<string>()];
    }

    private double Share(int measure) => asked[measure] == 0 ? 0 : (double)right[measure] / asked[measure];

    private static string Join(IEnumerable<string> codes) => string.Join('+', codes.Order(StringComparer.Ordinal));

    private sealed record ReadEvent(string Type, ImmutableHashSet<string> Sources, ImmutableHashSet<string> Targets, bool IsAhead)
    {
        public override string ToString() => $"{Type} {Join(Sources)}>{Join(Targets)}";
    }
}
