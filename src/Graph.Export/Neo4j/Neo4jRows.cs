using Graph.Model.Snapshot;

namespace Graph.Export.Neo4j;

/// <summary>Nodes and relationships as rows of the <c>$rows</c> parameter.</summary>
internal static class Neo4jRows
{
    public static Dictionary<string, object?> Of(GraphNode node, string stamp) => Properties(node.Id.Value, node.Properties, stamp);

    public static Dictionary<string, object?> Of(GraphRelationship relationship, string stamp) =>
        new(StringComparer.Ordinal)
        {
            ["start"] = relationship.Start.Value,
            ["end"] = relationship.End.Value,
            ["properties"] = Properties(relationship.Id, relationship.Properties, stamp),
        };

    private static Dictionary<string, object?> Properties(string id, PropertyBag properties, string stamp)
    {
        var row = new Dictionary<string, object?>(properties.Count + 2, StringComparer.Ordinal) { ["id"] = id, [SnapshotStamp.Property] = stamp };
        foreach (var (key, value) in properties)
        {
            row[key] = Value(value);
        }

        return row;
    }

    private static object Value(PropertyValue value) =>
        value switch
        {
            PropertyValue.Text text => WellFormed.Of(text.Value),
            PropertyValue.Number number => number.Value,
            PropertyValue.Flag flag => flag.Value,
            PropertyValue.TextList list => list.Values.Select(WellFormed.Of).ToList(),
            _ => throw new NotSupportedException($"Neo4j cannot hold a property of type {value.GetType().Name}."),
        };
}
