using Graph.Model.Facts;
using Graph.Model.Snapshot;
using Graph.Resolution.Documents;

namespace Graph.Resolution.Actors;

/// <summary>What ties actors to countries and bodies, counted over all documents.</summary>
internal sealed class TieIndex
{
    private readonly Dictionary<NodeId, SortedDictionary<NodeId, int>> ties = [];
    private readonly Dictionary<NodeId, SortedDictionary<NodeId, int>> locations = [];
    private readonly Dictionary<NodeId, Dictionary<NodeId, int>> followers = [];
    private readonly Dictionary<NodeId, NodeId?> countries = [];
    private readonly Dictionary<DocumentState, List<Tie>> byDocument = [];
    private readonly HashSet<NodeId> touched = [];

    public static bool IsCountry(NodeId id) => id.Value.StartsWith("country:", StringComparison.Ordinal);

    /// <summary>The country that someone acts for: that of most of their offices, through an organisation if need be.</summary>
    /// <remarks>One slip of reading in one document does not give a minister two countries. A country is its own.</remarks>
    public NodeId? CountryOf(NodeId actor) => IsCountry(actor) ? actor : countries.GetValueOrDefault(actor);

    /// <summary>The countries that documents put a place in; a country is in itself.</summary>
    public IEnumerable<NodeId> CountriesOfPlace(NodeId place) =>
        IsCountry(place) ? [place]
        : locations.TryGetValue(place, out var found) ? found.Keys.Where(IsCountry)
        : [];

    /// <summary>Counts what a document says, in place of what it said before.</summary>
    public void Put(DocumentState doc)
    {
        Remove(doc);
        var list = new List<Tie>();
        foreach (var fact in doc.Facts.Facts)
        {
            Tie? tie = fact switch
            {
                OfficeFact office => new Tie(doc.Node(office.Person), doc.Node(office.Of), office.Status == OfficeStatus.Current ? 3 : 2, IsPlace: false),
                AffiliationFact affiliation => new Tie(doc.Node(affiliation.Person), doc.Node(affiliation.With), 1, IsPlace: false),
                BelongingFact belonging => new Tie(doc.Node(belonging.Organization), doc.Node(belonging.To), 3, IsPlace: false),
                LocationFact location => new Tie(doc.Node(location.Place), doc.Node(location.In), 1, IsPlace: true),
                _ => null,
            };
            if (tie is { } said && said.Who != said.Of)
            {
                list.Add(said);
                Count(said, 1);
            }
        }

        byDocument[doc] = list;
    }

    public void Remove(DocumentState doc)
    {
        if (byDocument.Remove(doc, out var list))
        {
            foreach (var tie in list)
            {
                Count(tie, -1);
            }
        }
    }

    /// <returns>Actors whose country, and places whose countries, may be others than before.</returns>
    public HashSet<NodeId> Settle()
    {
        // Who follows a body follows it to another country.
        foreach (var id in touched.ToList())
        {
            if (followers.TryGetValue(id, out var found))
            {
                touched.UnionWith(found.Keys);
            }
        }

        var changed = new HashSet<NodeId>();
        foreach (var id in touched)
        {
            var country = Country(id, 2);
            if (moved.Contains(id) || country != countries.GetValueOrDefault(id))
            {
                changed.Add(id);
            }

            if (country is null)
            {
                countries.Remove(id);
            }
            else
            {
                countries[id] = country;
            }
        }

        touched.Clear();
        moved.Clear();
        return changed;
    }

    private readonly HashSet<NodeId> moved = [];

    private NodeId? Country(NodeId actor, int steps)
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

            if (Country(of, steps - 1) is { } country)
            {
                return country;
            }
        }

        return null;
    }

    private void Count(Tie tie, int sign)
    {
        if (tie.IsPlace)
        {
            // Only whether a place lies somewhere counts, not how often it is said.
            var before = locations.TryGetValue(tie.Who, out var counts) ? counts.GetValueOrDefault(tie.Of) : 0;
            Change(locations, tie.Who, tie.Of, sign);
            if (before == 0 || before + sign == 0)
            {
                touched.Add(tie.Who);
                moved.Add(tie.Who);
            }

            return;
        }

        touched.Add(tie.Who);
        Change(ties, tie.Who, tie.Of, sign * tie.Weight);
        if (!followers.TryGetValue(tie.Of, out var of))
        {
            followers[tie.Of] = of = [];
        }

        if (!IsCountry(tie.Of))
        {
            of[tie.Who] = of.GetValueOrDefault(tie.Who) + sign;
            if (of[tie.Who] == 0)
            {
                of.Remove(tie.Who);
            }
        }
    }

    private static void Change(Dictionary<NodeId, SortedDictionary<NodeId, int>> table, NodeId who, NodeId of, int change)
    {
        if (!table.TryGetValue(who, out var counts))
        {
            table[who] = counts = [];
        }

        var count = counts.GetValueOrDefault(of) + change;
        if (count != 0)
        {
            counts[of] = count;
        }
        else if (counts.Remove(of) && counts.Count == 0)
        {
            table.Remove(who);
        }
    }

    private readonly record struct Tie(NodeId Who, NodeId Of, int Weight, bool IsPlace);
}
