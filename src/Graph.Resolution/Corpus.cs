using System.Collections.Immutable;
using Graph.Model.Facts;
using Graph.Model.Snapshot;
using Graph.Resolution.Actors;

namespace Graph.Resolution;

/// <summary>The documents in the order of their ids, with every entity's actor.</summary>
internal sealed class Corpus
{
    private readonly Dictionary<ActorKey, Actor> byKey = [];
    private readonly Dictionary<NodeId, SortedSet<NodeId>> countries = [];

    public Corpus(ImmutableArray<DocumentFacts> documents)
    {
        Documents = documents;
        Actors = ActorMerger.Merge(documents);
        foreach (var actor in Actors)
        {
            foreach (var key in actor.Members)
            {
                byKey[key] = actor;
            }
        }

        for (var d = 0; d < documents.Length; d++)
        {
            foreach (var fact in documents[d].Facts)
            {
                var (who, of) = fact switch
                {
                    OfficeFact office => (office.Person, office.Of),
                    AffiliationFact affiliation => (affiliation.Person, affiliation.With),
                    BelongingFact belonging => (belonging.Organization, belonging.To),
                    _ => (-1, -1),
                };
                if (who >= 0)
                {
                    var id = Actor(d, who).Id;
                    if (!countries.TryGetValue(id, out var set))
                    {
                        countries[id] = set = [];
                    }

                    set.Add(Actor(d, of).Id);
                }
            }
        }
    }

    public ImmutableArray<DocumentFacts> Documents { get; }

    public ImmutableArray<Actor> Actors { get; }

    public Actor Actor(int document, int entity) => byKey[new ActorKey(document, entity)];

    /// <summary>The countries that offices lead to, through an organisation if need be.</summary>
    public IEnumerable<NodeId> CountriesOf(NodeId actor) => Reach(actor, 2).Where(id => id.Value.StartsWith("country:", StringComparison.Ordinal)).Distinct();

    private IEnumerable<NodeId> Reach(NodeId from, int steps) =>
        steps == 0 || !countries.TryGetValue(from, out var next) ? [] : next.SelectMany(id => Reach(id, steps - 1).Prepend(id));
}
