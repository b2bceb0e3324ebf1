using Graph.Query.Cypher;
using Graph.Query.Cypher.Graphs;
using Graph.Query.Cypher.Values;
using Xunit;

namespace Graph.Tests.Query.Cypher.Engine;

/// <summary>shortestPath, allShortestPaths and SHORTEST: which path it is when conditions and longer patterns have a say.</summary>
public sealed class ShortestPathTests
{
    private const string Ids = "[n IN nodes(p) | n.id]";

    [Theory]
    // What WHERE asks decides which path is the shortest: of every node or relationship, or of the whole.
    [InlineData("p = shortestPath((a {id: 0})-[:KNOWS*]-(b {id: 4}))", Ids, "[0, 5, 4]")]
    [InlineData("p = shortestPath((a {id: 0})-[:KNOWS*]-(b {id: 4})) WHERE none(n IN nodes(p) WHERE n.id = 5)", Ids, "[0, 1, 2, 3, 4]")]
    [InlineData("p = shortestPath((a {id: 0})-[:KNOWS*]-(b {id: 4})) WHERE all(r IN relationships(p) WHERE r.since < 2024)", Ids, "[0, 1, 2, 3, 4]")]
    [InlineData("p = shortestPath((a {id: 0})-[r:KNOWS*]-(b {id: 4})) WHERE all(x IN r WHERE x.since < 2024)", Ids, "[0, 1, 2, 3, 4]")]
    [InlineData("p = shortestPath((a {id: 0})-[:KNOWS*]-(b {id: 4})) WHERE length(p) > 2", Ids, "[0, 1, 2, 3, 4]")]
    [InlineData("p = shortestPath((a {id: 0})-[:KNOWS*]-(b {id: 4})) WHERE any(n IN nodes(p) WHERE n.id = 2)", Ids, "[0, 1, 2, 3, 4]")]
    [InlineData("p = shortestPath((a {id: 0})-[*]-(b {id: 3})) WHERE length(p) > 40", Ids, "")]
    [InlineData("p = shortestPath((a {id: 0})-[*0..]-(b {id: 0})) WHERE all(n IN nodes(p) WHERE n.id > 0)", Ids, "")]
    [InlineData("p = allShortestPaths((a {id: 0})-[*]-(b {id: 3})) WHERE none(n IN nodes(p) WHERE n:Meeting)", Ids, "[0, 1, 2, 3] / [0, 5, 4, 3]")]
    [InlineData("p = allShortestPaths((a {id: 0})-[*]-(b {id: 3})) WHERE length(p) = 4", Ids, "[0, 1, 100, 2, 3] / [0, 100, 1, 2, 3]")]
    [InlineData("p = shortestPath((a {id: 0})-[:KNOWS*]->(b {id: 0}))", Ids, "")]
    // Of SHORTEST only what stands inside the parentheses does.
    [InlineData("p = SHORTEST 1 (a {id: 0})-[:KNOWS]-+(b {id: 4}) WHERE length(p) > 2", Ids, "")]
    [InlineData("p = SHORTEST 1 ((a {id: 0})-[:KNOWS]-+(b {id: 4}) WHERE length(p) > 2)", Ids, "[0, 1, 2, 3, 4]")]
    [InlineData("SHORTEST 1 (p = (a {id: 0})-[:KNOWS]-+(b {id: 4}) WHERE length(p) > 2)", Ids, "[0, 1, 2, 3, 4]")]
    [InlineData("p = SHORTEST 1 ((a {id: 0})(()--(n))+(b {id: 3}) WHERE none(s IN n[..-1] WHERE s.id = 1))", Ids, "[0, 5, 4, 3]")]
    [InlineData("p = SHORTEST 1 ((a)-[:KNOWS]->+(b {id: 3}) WHERE a.id < b.id)", Ids, "[0, 1, 2, 3] / [1, 2, 3] / [2, 3]")]
    // Patterns of several parts.
    [InlineData("p = SHORTEST 1 (a {id: 0})-[:KNOWS]->(m)-[:KNOWS]->+(b {id: 4})", "[m.id, size(nodes(p))]", "[1, 5]")]
    [InlineData("SHORTEST 1 (a {id: 0})-[r]-{,2}(m:Meeting)-[s]-{1,2}(b {id: 2})", "[m.id, size(r), size(s)]", "[100, 1, 1]")]
    [InlineData(
        "SHORTEST 3 (a {id: 0})-[r]-*(m)-[s:ATTENDS]-(b:Meeting)",
        "[m.id, size(r), type(s)]",
        "[0, 0, 'ATTENDS'] / [1, 1, 'ATTENDS'] / [2, 2, 'ATTENDS']"
    )]
    [InlineData("SHORTEST 1 (a {id: 0})-[r:KNOWS]->(b {id: 1})", "r.since", "2020")]
    [InlineData("SHORTEST 1 (a {id: 0})(()-->())*(m WHERE m.id = 3)(()-->())*(b {id: 4})", "m.id", "3")]
    [InlineData("p = SHORTEST 1 (a {id: 0})((x)-[:KNOWS]->(y)-[:KNOWS]->(z))+(b {id: 4})", "[n IN x + y + z | n.id]", "[0, 2, 1, 3, 2, 4]")]
    [InlineData("SHORTEST 1 (a {id: 0})((x)-[:KNOWS]-(y)-[:KNOWS]-(z) WHERE x.id + 2 = z.id)+(b {id: 4})", "[n IN y | n.id]", "[1, 3]")]
    [InlineData("SHORTEST 1 (a {id: 0})-[:KNOWS]-+(m)-[:KNOWS]-+(b {id: 4}) WHERE m.id <> 5", "m.id", "")]
    [InlineData("SHORTEST 1 ((a {id: 0})-[:KNOWS]-+(m)-[:KNOWS]-+(b {id: 4}) WHERE m.id > 2 AND m.id < 5)", "m.id", "3")]
    // The other selectors, and rounds.
    [InlineData("p = ANY (a {id: 0})--+(b {id: 4})", "length(p)", "2")]
    [InlineData("p = ANY 2 PATHS (a {id: 0})--+(b {id: 4})", "length(p)", "2 / 4")]
    [InlineData("p = ALL SHORTEST PATHS ((a {id: 0})-[:KNOWS]-+(b {id: 3}) WHERE length(p) > 0)", "length(p)", "3 / 3")]
    [InlineData("p = SHORTEST 2 PATH GROUPS (a {id: 0})--+(b {id: 4})", "length(p)", "2 / 4 / 4")]
    [InlineData("p = SHORTEST GROUP (a {id: 0})-[:KNOWS]-+(b {id: 3})", "length(p)", "3 / 3")]
    [InlineData("p = ALL PATHS (a {id: 0})-[:KNOWS]->+(b {id: 4})", "length(p)", "4")]
    [InlineData("p = SHORTEST 1 (a {id: 0})-[:KNOWS]->+(b {id: 0})", "length(p)", "6")]
    [InlineData("p = ALL SHORTEST (a {id: 0})-[:KNOWS]-+(a)", "length(p)", "6 / 6")]
    [InlineData("p = ANY (a {id: 0})", "length(p)", "0")]
    // Names that stand twice, or have a value before.
    [InlineData("SHORTEST 1 (a {id: 0})-->+(m)-->+(m)-->+(b {id: 4})", "m.id", "")]
    [InlineData("(m {id: 2}) MATCH SHORTEST 1 (a {id: 0})-->+(m)-->+(b {id: 4})", "a.id", "0")]
    [InlineData("()-[s {since: 2021}]->() MATCH p = SHORTEST 1 (a {id: 0})-->+()-[s]->()-->+(b {id: 4})", "length(p)", "4")]
    [InlineData("(a {id: 0}) ((x)-[r]->(x)){1,2} (b)", "b.id", "")]
    public void Finds(string pattern, string result, string expected)
    {
        var rows = Ask(SmallWorld.Graph, $"MATCH {pattern} RETURN {result} AS found ORDER BY found");

        Assert.Equal(expected, string.Join(" / ", rows.Select(row => row[0])));
    }

    [Theory]
    [InlineData("MATCH SHORTEST 0 (a)-->+(b) RETURN a")]
    [InlineData("MATCH (x) ((a)-->(b)) (y) RETURN a")]
    [InlineData("MATCH ((a)-->(b))-->(c) RETURN a")]
    [InlineData("MATCH ((a))+ RETURN a")]
    [InlineData("MATCH p = (q = (a)-->(b)) RETURN p")]
    [InlineData("MATCH ((SHORTEST 1 (a)-->(b)))+ RETURN a")]
    [InlineData("MATCH SHORTEST 1 (a)((x)-[*]->(y)-->(z))+(b) RETURN a")]
    [InlineData("MATCH SHORTEST 1 (a)(q = (x)-->(y))+(b) RETURN a")]
    [InlineData("MATCH ()-[s*2]->() MATCH SHORTEST 1 (a)-->(m)-[s*]->(b) RETURN a")]
    [InlineData("MATCH REPEATABLE ELEMENTS (a)-->+(b) RETURN a")]
    [InlineData("MATCH shortestPath((a)-->(m)-->(b)) RETURN a")]
    public void Refuses(string query)
    {
        Assert.Equal(CypherErrorClass.SyntaxError, Assert.Throws<CypherException>(() => Ask(SmallWorld.Graph, query)).Class);
    }

    /// <summary>The lengths of what SHORTEST finds between each two nodes are those that all paths of the pattern have, cut off after so many groups.</summary>
    [Theory]
    [InlineData("(a)-[r]->+(b)")]
    [InlineData("(a)-[r]-{2,4}(b)")]
    [InlineData("(a)-[r:T]-{1,3}(m)-[s:U]->+(b)")]
    [InlineData("(a)-[r:T]-(m:A)-[s]-{,3}(b)")]
    [InlineData("(a)((x)-[r]->(y)<-[s]-(z))+(b)")]
    [InlineData("(a)((x)-[r]-(y)-[s]->(z) WHERE x.id < z.id){1,3}(b)")]
    [InlineData("(a)((x)-[r]->(y))*(m:A)((u)-[s:T]-(v))*(b)")]
    public void Agrees_with_all_paths_of_the_pattern(string pattern)
    {
        for (var seed = 0; seed < 6; seed++)
        {
            var graph = Generated(seed);
            const string Grouped = "RETURN a.id AS one, b.id AS other, length(p) AS length, count(*) AS times ORDER BY one, other, length";
            var all = Ask(graph, $"MATCH p = {pattern} {Grouped}").GroupBy(row => (row[0], row[1]));

            var found = Ask(graph, $"MATCH p = SHORTEST 2 GROUPS {pattern} {Grouped}");

            Assert.NotEmpty(found);
            Assert.Equal(all.SelectMany(pair => pair.Take(2)).Select(Text), found.Select(Text));
        }
    }

    private static string Text(IReadOnlyList<CypherValue> row) => string.Join(' ', row);

    private static PropertyGraph Generated(int seed)
    {
        var random = new Random(seed);
        var builder = new PropertyGraphBuilder();
        for (var i = 0; i < 5; i++)
        {
            builder.AddNode([i % 2 == 0 ? "A" : "B"], [new("id", CypherValue.Of((long)i))]);
        }
        for (var i = 0; i < 8; i++)
        {
            builder.AddRelationship(random.Next(2) == 0 ? "T" : "U", random.Next(5), random.Next(5), []);
        }
        return builder.Build();
    }

    private static IReadOnlyList<IReadOnlyList<CypherValue>> Ask(PropertyGraph graph, string query) =>
        [.. CypherEngine.Run(graph, query, cancellation: TestContext.Current.CancellationToken).Rows.Select(row => (IReadOnlyList<CypherValue>)row)];
}
