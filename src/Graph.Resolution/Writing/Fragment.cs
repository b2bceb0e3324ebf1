using Graph.Model.Snapshot;

namespace Graph.Resolution.Writing;

/// <summary>What one document, actor, meeting or action gives to the graph.</summary>
internal sealed class Fragment
{
    public List<GraphNode> Nodes { get; } = [];

    /// <summary>Relationships that nothing else gives.</summary>
    public List<GraphRelationship> Relationships { get; } = [];

    /// <summary>Shares of relationships that others may give too.</summary>
    public List<Link> Links { get; } = [];

    public void Link(
        RelationshipType type,
        NodeId start,
        NodeId end,
        string kind,
        NodeId sentence,
        params ReadOnlySpan<(string Key, PropertyValue? Value)> properties
    )
    {
        if (start != end)
        {
            Links.Add(new Link(new LinkKey(type, start, end, kind), sentence, PropertyBag.Of(properties.ToArray())));
        }
    }
}
