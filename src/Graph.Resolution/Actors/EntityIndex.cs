using System.Collections.Immutable;
using Graph.Model.Facts;
using Graph.Model.Names;

namespace Graph.Resolution.Actors;

/// <summary>The entities of all documents by kind, with the states and offices that their documents give them.</summary>
internal sealed class EntityIndex
{
    private readonly ImmutableArray<DocumentFacts> documents;
    private readonly Dictionary<ActorKey, SortedSet<string>> states = [];
    private readonly Dictionary<ActorKey, HashSet<string>> titles = [];

    public EntityIndex(ImmutableArray<DocumentFacts> documents)
    {
        this.documents = documents;
        for (var d = 0; d < documents.Length; d++)
        {
            foreach (var fact in documents[d].Facts)
            {
                Note(d, fact);
            }
        }
    }

    public Entity this[ActorKey key] => documents[key.Document].Entities[key.Entity];

    /// <summary>In the order of documents, then of entities.</summary>
    public List<ActorKey> OfKind(EntityKind kind)
    {
        var found = new List<ActorKey>();
        for (var d = 0; d < documents.Length; d++)
        {
            for (var e = 0; e < documents[d].Entities.Length; e++)
            {
                if (documents[d].Entities[e].Kind == kind)
                {
                    found.Add(new ActorKey(d, e));
                }
            }
        }

        return found;
    }

    /// <summary>Codes of the countries that the entity's own document ties it to; empty where it does not say.</summary>
    public IReadOnlyCollection<string> States(ActorKey key) => states.TryGetValue(key, out var found) ? found : [];

    /// <summary>Keys of the titles that the entity's own document gives a person.</summary>
    public IReadOnlyCollection<string> Titles(ActorKey key) => titles.TryGetValue(key, out var found) ? found : [];

    private void Note(int document, Fact fact)
    {
        var (who, of) = fact switch
        {
            BelongingFact belonging => (belonging.Organization, belonging.To),
            // An office that was only inferred says nothing that could tell people apart.
            OfficeFact office when !office.Evidence.Rule.EndsWith("inferred", StringComparison.Ordinal) => (office.Person, office.Of),
            LocationFact location => (location.Place, location.In),
            _ => (-1, -1),
        };
        if (who >= 0 && documents[document].Entities[of].Code is { } code)
        {
            Set(states, document, who).Add(code);
        }

        if (fact is OfficeFact held)
        {
            Set(titles, document, held.Person).Add(NameKey.Of(held.Title));
        }
    }

    private static TSet Set<TSet>(Dictionary<ActorKey, TSet> sets, int document, int entity)
        where TSet : new()
    {
        var key = new ActorKey(document, entity);
        if (!sets.TryGetValue(key, out var set))
        {
            sets[key] = set = new TSet();
        }

        return set;
    }
}
