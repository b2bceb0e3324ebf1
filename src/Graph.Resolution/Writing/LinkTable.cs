using System.Collections.Immutable;
using Graph.Model.Snapshot;

namespace Graph.Resolution.Writing;

/// <summary>Relationships between entities while they are gathered: one for each type, pair and discriminator, with all its evidence.</summary>
internal sealed class LinkTable
{
    private readonly Dictionary<(RelationshipType Type, NodeId Start, NodeId End, string Key), Link> links = [];

    /// <param name="key">Tells apart links of one type between two nodes, such as two offices; empty where there can be one only.</param>
    /// <param name="sentence">The sentence that says it.</param>
    /// <param name="properties">Kept from the first that says it.</param>
    public void Add(RelationshipType type, NodeId start, NodeId end, string key, NodeId sentence, params (string Key, PropertyValue? Value)[] properties)
    {
        if (start == end)
        {
            return;
        }

        if (!links.TryGetValue((type, start, end, key), out var link))
        {
            links[(type, start, end, key)] = link = new Link(properties);
        }

        link.Evidence.Add(sentence);
    }

    public IEnumerable<GraphRelationship> Build() =>
        links.Select(pair =>
            GraphRelationship.Of(
                pair.Key.Type,
                pair.Key.Start,
                pair.Key.End,
                PropertyBag.Of([.. pair.Value.Properties, ("evidence", pair.Value.Evidence.Select(id => id.Value).ToImmutableArray())]),
                pair.Key.Key
            )
        );

    private sealed class Link((string Key, PropertyValue? Value)[] properties)
    {
        public (string Key, PropertyValue? Value)[] Properties { get; } = properties;

        public SortedSet<NodeId> Evidence { get; } = [];
    }
}
