using System.Diagnostics;
using Graph.Model.Snapshot;
using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher.Graphs;

/// <summary>Turns a snapshot into a <see cref="PropertyGraph"/>, as the exports write it: the id is a property among the others.</summary>
internal static class SnapshotReader
{
    public static PropertyGraph Read(GraphSnapshot snapshot)
    {
        var builder = new PropertyGraphBuilder();
        var numbers = new Dictionary<NodeId, int>(snapshot.Nodes.Length);
        foreach (var node in snapshot.Nodes)
        {
            var id = KeyValuePair.Create("id", CypherValue.Of(node.Id.Value));
            numbers.Add(node.Id, builder.AddNode([node.Label.ToString()], node.Properties.Select(Value).Prepend(id)));
        }

        foreach (var relationship in snapshot.Relationships)
        {
            var (start, end) = (numbers[relationship.Start], numbers[relationship.End]);
            builder.AddRelationship(relationship.Type.Text(), start, end, relationship.Properties.Select(Value));
        }

        return builder.Build(snapshot);
    }

    private static KeyValuePair<string, CypherValue> Value(KeyValuePair<string, PropertyValue> pair) =>
        new(
            pair.Key,
            pair.Value switch
            {
                PropertyValue.Text text => CypherValue.Of(text.Value),
                PropertyValue.Number number => CypherValue.Of(number.Value),
                PropertyValue.Flag flag => CypherValue.Of(flag.Value),
                PropertyValue.TextList list => CypherValue.List(list.Values.Select(CypherValue.Of)),
                _ => throw new UnreachableException(),
            }
        );
}
