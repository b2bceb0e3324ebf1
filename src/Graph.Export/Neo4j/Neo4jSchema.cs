using System.Collections.Immutable;
using Graph.Model.Snapshot;

namespace Graph.Export.Neo4j;

/// <summary>What the database is told about the graph before data arrives; only what the Community edition knows.</summary>
/// <remarks><c>cypher/schema.cypher</c> holds the same statements for people; a test keeps the two equal.</remarks>
public static class Neo4jSchema
{
    /// <summary>One statement each, without a semicolon; running them again changes nothing.</summary>
    public static ImmutableArray<string> Statements { get; } =
    [
        .. Enum.GetValues<NodeLabel>().Select(UniqueId),
        .. new[] { NodeLabel.Person, NodeLabel.Country, NodeLabel.Organization, NodeLabel.Place, NodeLabel.Issue }.Select(label => Range(label, "name")),
        Range(NodeLabel.Meeting, "start"),
        Range(NodeLabel.Meeting, "status"),
        Range(NodeLabel.Action, "start"),
        Range(NodeLabel.Action, "type"),
        "CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Person|Country|Organization|Place|Issue) ON EACH [n.name, n.aliases]",
        "CREATE FULLTEXT INDEX sentences IF NOT EXISTS FOR (n:Sentence) ON EACH [n.text]",
    ];

    private static string UniqueId(NodeLabel label) =>
        $"CREATE CONSTRAINT {label.ToString().ToLowerInvariant()}_id IF NOT EXISTS FOR (n:{label}) REQUIRE n.id IS UNIQUE";

    private static string Range(NodeLabel label, string property) =>
        $"CREATE INDEX {label.ToString().ToLowerInvariant()}_{property} IF NOT EXISTS FOR (n:{label}) ON (n.{property})";
}
