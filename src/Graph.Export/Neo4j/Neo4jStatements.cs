using Graph.Model.Snapshot;

namespace Graph.Export.Neo4j;

/// <summary>The statements that write and clear, the same for the script, for HTTP and for Bolt. All may run twice.</summary>
internal static class Neo4jStatements
{
    private static readonly string Labels = string.Join('|', Enum.GetNames<NodeLabel>());
    private static readonly string Types = string.Join('|', Enum.GetValues<RelationshipType>().Select(RelationshipTypes.Text));

    /// <summary>Removes what earlier exports brought and <c>$stamp</c> did not, at most <c>$limit</c> relationships at a time, so that no transaction
    /// grows past memory. Returns <c>removed</c>; run it until that is 0.</summary>
    public static string RemoveRelationships =>
        $"MATCH ()-[r:{Types}]->() WHERE r.{SnapshotStamp.Property} <> $stamp WITH r LIMIT $limit DELETE r RETURN count(*) AS removed";

    /// <summary>The same for nodes; relationships that others drew to them go with them.</summary>
    public static string RemoveNodes =>
        $"MATCH (n:{Labels}) WHERE n.{SnapshotStamp.Property} <> $stamp WITH n LIMIT $limit DETACH DELETE n RETURN count(*) AS removed";

    /// <summary>Writes nodes of one label. A row is the node's properties, id and stamp included; properties that the row does not have are removed.</summary>
    /// <param name="rows">A parameter, or a literal list of maps.</param>
    public static string WriteNodes(NodeLabel label, string rows = "$rows") => $"UNWIND {rows} AS row\nMERGE (n:{label} {{id: row.id}})\nSET n = row";

    /// <summary>Writes relationships of one type between two labels. A row holds <c>start</c>, <c>end</c> and <c>properties</c>, id and stamp included.</summary>
    /// <param name="rows">A parameter, or a literal list of maps.</param>
    public static string WriteRelationships(RelationshipType type, NodeLabel start, NodeLabel end, string rows = "$rows") =>
        $"UNWIND {rows} AS row\nMATCH (a:{start} {{id: row.start}})\nMATCH (b:{end} {{id: row.end}})\n"
        + $"MERGE (a)-[r:{type.Text()} {{id: row.properties.id}}]->(b)\nSET r = row.properties";

    /// <summary>The script's way to remove: the same, without limit and count.</summary>
    public static IEnumerable<string> RemoveAll(string stamp) =>
        [
            $"MATCH ()-[r:{Types}]->() WHERE r.{SnapshotStamp.Property} <> {stamp} DELETE r",
            $"MATCH (n:{Labels}) WHERE n.{SnapshotStamp.Property} <> {stamp} DETACH DELETE n",
        ];
}
