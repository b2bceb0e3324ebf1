using System.Text;
using Graph.Export.Neo4j;
using Graph.Model.Snapshot;

namespace Graph.Export.Cypher;

/// <summary>Writes a script that cypher-shell runs as it is: schema, nodes, relationships, then the removal of what is no longer there.</summary>
/// <remarks>Run twice, it leaves the same graph. A run that breaks off half way is mended by the next one. See <see cref="SnapshotStamp"/> for what is removed.</remarks>
public static class CypherScriptWriter
{
    /// <summary>Rows in one statement: few enough that a statement of full sentences stays well under a megabyte.</summary>
    private const int BatchSize = 500;

    public static void Write(GraphSnapshot graph, TextWriter to)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(to);
        var stamp = CypherText.Quote(SnapshotStamp.Of(graph));
        to.Write($"// {graph.Nodes.Length} nodes and {graph.Relationships.Length} relationships. Needs Neo4j 5 or later; may be run again.\n");
        foreach (var statement in Neo4jSchema.Statements)
        {
            Statement(to, statement);
        }

        foreach (var nodes in graph.Nodes.GroupBy(node => node.Label))
        {
            foreach (var batch in nodes.Chunk(BatchSize))
            {
                Statement(to, Neo4jStatements.WriteNodes(nodes.Key, List(batch.Select(node => Map(node.Id.Value, node.Properties, stamp)))));
            }
        }

        foreach (var group in RelationshipGroup.Of(graph))
        {
            foreach (var batch in group.Relationships.Chunk(BatchSize))
            {
                Statement(to, Neo4jStatements.WriteRelationships(group.Type, group.Start, group.End, List(batch.Select(r => Row(r, stamp)))));
            }
        }

        foreach (var statement in Neo4jStatements.RemoveAll(stamp))
        {
            Statement(to, statement);
        }
    }

    private static void Statement(TextWriter to, string statement)
    {
        to.Write(statement);
        to.Write(";\n");
    }

    private static string List(IEnumerable<string> rows) => $"[\n  {string.Join(",\n  ", rows)}\n]";

    private static string Row(GraphRelationship relationship, string stamp) =>
        $"{{start: {CypherText.Quote(relationship.Start.Value)}, end: {CypherText.Quote(relationship.End.Value)}, "
        + $"properties: {Map(relationship.Id, relationship.Properties, stamp)}}}";

    private static string Map(string id, PropertyBag properties, string stamp)
    {
        var map = new StringBuilder("{id: ").Append(CypherText.Quote(id));
        foreach (var (key, value) in properties)
        {
            map.Append(", ").Append(CypherText.Key(key)).Append(": ").Append(CypherText.Literal(value));
        }

        return map.Append(", ").Append(SnapshotStamp.Property).Append(": ").Append(stamp).Append('}').ToString();
    }
}
