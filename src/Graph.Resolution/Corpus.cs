using System.Collections.Immutable;
using Graph.Model.Facts;
using Graph.Model.Snapshot;
using Graph.Resolution.Actors;

namespace Graph.Resolution;

/// <summary>The documents in the order of their ids, with every entity's actor.</summary>
internal sealed class Corpus
{
    private readonly Dictionary<ActorKey, Actor> byKey = [];
    private readonly Dictionary<NodeId, Actor> byId = [];
    private readonly Dictionary<NodeId, SortedDictionary<NodeId, int>> ties = [];
    private readonly Dictionary<NodeId, SortedSet<NodeId>> locations = [];

    public Corpus(ImmutableArray<DocumentFacts> documents)
    {
        Documents = documents;
        Actors = ActorMerger.Merge(documents);
        foreach (var actor in Actors)
        {
            byId[actor.Id] = actor;
            foreach (var key in actor.Members)
            {
                byKey[key] = actor;
            }
        }

        for (var d = 0; d < documents.Length; d++)
        {
            foreach (var fact in documents[d].Facts)
            {
                Note(d, fact);
            }
        }
    }

    public ImmutableArray<DocumentFacts> Documents { get; }

    public ImmutableArray<Actor> Actors { get; }

    public Actor Actor(int document, int entity) => byKey[new ActorKey(document, entity)];

    public Actor Actor(NodeId id) => byId[id];

    /// <summary>The country that someone acts for: that of most of their offices, through an organisation if need be.</summary>
    /// <remarks>One slip of reading in one document does not give a minister two countries. A country is its own.</remarks>
    public NodeId? CountryOf(NodeId actor) => IsCountry(actor) ? actor : CountryOf(actor, 2);

    /// <summary>The countries that documents put a place in; a country is in itself.</summary>
    public IEnumerable<NodeId> CountriesOfPlace(NodeId place) =>
        IsCountry(place) ? [place]
        : locations.TryGetValue(place, out var found) ? found.Where(IsCountry)
        : [];

    public static bool IsCountry(NodeId id) => id.Value.StartsWith("country:", StringComparison.Ordinal);

    private NodeId? CountryOf(NodeId actor, int steps)
    {
        if (steps == 0 || !ties.TryGetValue(actor, out var found))
        {
            return null;
        }

        foreach (var (of, _) in found.OrderByDescending(tie => tie.Value))
        {
            if (IsCountry(of))
            {
                return of;
            }

            if (CountryOf(of, steps - 1) is { } country)
            {
                return country;
            }
        }

        return null;
    }

    private void Note(int document, Fact fact)
    {
        var (who, of, weight) = fact switch
        {
            OfficeFact office => (office.Person, office.Of, office.Status == OfficeStatus.Current ? 3 : 2),
            AffiliationFact affiliation => (affiliation.Person, affiliation.With, 1),
            BelongingFact belonging => (belonging.Organization, belonging.To, 3),
            LocationFact location => (location.Place, location.In, 0),
            _ => (-1, -1, 0),
        };
        if (who < 0)
        {
            return;
        }

        var (actor, target) = (Actor(document, who).Id, Actor(document, of).Id);
        if (fact is LocationFact)
        {
            if (!locations.TryGetValue(actor, out var places))
            {
                locations[actor] = places = [];
            }

            places.Add(target);
            return;
        }

        if (!ties.TryGetValue(actor, out var counts))
        {
            ties[actor] = counts = [];
        }

        counts[target] = counts.GetValueOrDefault(target) + weight;
    }
}
