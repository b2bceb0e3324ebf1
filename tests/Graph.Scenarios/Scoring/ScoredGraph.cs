using Graph.Model.Snapshot;

namespace Graph.Scenarios.Scoring;

/// <summary>A snapshot, read the way the scorer reads it.</summary>
internal sealed class ScoredGraph(GraphSnapshot snapshot)
{
    public IReadOnlyList<GraphNode> Labelled(NodeLabel label) => [.. snapshot.Labelled(label)];

    /// <summary>Name, acronym and aliases, whichever the node has.</summary>
    public static IReadOnlyList<string> Names(GraphNode node) =>
        [
            .. new[] { node.Properties.Text("name"), node.Properties.Text("acronym") }
                .Concat(node.Properties.Texts("aliases"))
                .Where(name => !string.IsNullOrEmpty(name))
                .Select(name => name!),
        ];

    /// <summary>A country's ISO code, in capitals.</summary>
    public static string Iso(GraphNode country)
    {
        var code = country.Properties.Text("iso") is { Length: > 0 } iso ? iso : country.Id.Value;
        return code[(code.LastIndexOf(':') + 1)..].ToUpperInvariant();
    }

    /// <summary>Where relationships of these types lead from <paramref name="node"/>, one entry for each.</summary>
    public IEnumerable<GraphNode> Ends(GraphNode node, params RelationshipType[] types) => Out(node, types).Select(r => snapshot.Node(r.End));

    /// <summary>Where relationships of this type into <paramref name="node"/> begin, one entry for each.</summary>
    public IEnumerable<GraphNode> Starts(GraphNode node, RelationshipType type) =>
        snapshot.Incoming(node.Id).Where(r => r.Type == type).Select(r => snapshot.Node(r.Start));

    /// <summary>The titles under which a person holds offices or is affiliated; empty text where a link has none.</summary>
    public IReadOnlyList<string> Titles(GraphNode person) =>
        [.. Out(person, RelationshipType.HoldsOffice, RelationshipType.AffiliatedWith).Select(r => r.Properties.Text("title") ?? string.Empty)];

    /// <summary>The countries that a person's offices and affiliations lead to, through one organisation if need be.</summary>
    public HashSet<string> CountriesOf(GraphNode person)
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var end in Ends(person, RelationshipType.HoldsOffice, RelationshipType.AffiliatedWith))
        {
            codes.UnionWith(
                Ends(end, RelationshipType.LocatedIn, RelationshipType.BelongsTo).Append(end).Where(node => node.Label == NodeLabel.Country).Select(Iso)
            );
        }

        return codes;
    }

    private IEnumerable<GraphRelationship> Out(GraphNode node, params RelationshipType[] types) =>
        snapshot.Outgoing(node.Id).Where(r => types.Contains(r.Type));
}
