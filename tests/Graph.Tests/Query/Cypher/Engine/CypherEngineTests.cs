using Graph.Query.Cypher;
using Graph.Query.Cypher.Graphs;
using Graph.Query.Cypher.Values;
using Xunit;

namespace Graph.Tests.Query.Cypher.Engine;

/// <summary>What the conformance kit does not ask: Cypher 5, plans, limits, places of errors, warnings.</summary>
public sealed class CypherEngineTests
{
    private static readonly Dictionary<string, CypherValue> Nothing = new(StringComparer.Ordinal);

    [Theory]
    [InlineData("MATCH (a {id: 0})-[:KNOWS]->{1,3}(b) RETURN collect(b.id)", "[1, 2, 3]")]
    [InlineData("MATCH (a {id: 0})-[:KNOWS]->+(b) RETURN count(b)", "6")]
    [InlineData("MATCH (a {id: 0}) ((x)-[r:KNOWS]->(y) WHERE r.since < 2022){1,3} (b) RETURN collect([b.id, size(r), y[0].id])", "[[1, 1, 1], [2, 2, 1]]")]
    [InlineData("MATCH (a {id: 0}) ((x)-[:KNOWS]->(m)-[:KNOWS]->(y)){2} (b) RETURN [n IN m | n.id] + b.id", "[1, 3, 4]")]
    [InlineData("MATCH (b {id: 4}) MATCH (a) ((x)-[:KNOWS]->(m)-[:KNOWS]->(y)){2} (b) RETURN [n IN x | n.id] + a.id", "[0, 2, 0]")]
    [InlineData("MATCH p = SHORTEST 1 (a {id: 0})-[:KNOWS]-+(b {id: 4}) RETURN [n IN nodes(p) | n.id]", "[0, 5, 4]")]
    [InlineData("MATCH p = SHORTEST 2 (a {id: 0})-[:KNOWS]-+(b {id: 4}) RETURN collect(length(p))", "[2, 4]")]
    [InlineData("MATCH p = ALL SHORTEST (a {id: 0})-[:KNOWS]-+(b {id: 3}) RETURN count(p)", "2")]
    [InlineData("MATCH p = allShortestPaths((a {id: 0})-[*]-(b {id: 3})) RETURN collect(length(p))", "[3, 3, 3]")]
    [InlineData("MATCH p = shortestPath((a {id: 0})-[:KNOWS*..2]->(b {id: 3})) RETURN count(p)", "0")]
    [InlineData("MATCH p = shortestPath((a {id: 6})-[*]-(b {id: 3})) RETURN count(p)", "0")]
    [InlineData("MATCH (a {id: 0})-[:KNOWS*1..6]-(b) RETURN count(DISTINCT b)", "6")]
    [InlineData("MATCH (a {id: 0})-[:KNOWS*1..5]-(b) RETURN count(DISTINCT b)", "5")]
    [InlineData("MATCH (a {id: 0})-[:KNOWS*0..1]-(b) RETURN count(DISTINCT b)", "3")]
    [InlineData("MATCH (n:Person) RETURN count(*)", "8")]
    [InlineData("MATCH ()-[r]->() RETURN count(r)", "9")]
    [InlineData(
        "MATCH (p:Person)-[r:KNOWS]->() WITH p.id AS id, count(r) AS degree ORDER BY degree DESC, id DESC LIMIT 3 RETURN collect([id, degree])",
        "[[5, 1], [4, 1], [3, 1]]"
    )]
    [InlineData(
        "MATCH (p:Person)-[r]->() WITH p, count(*) AS degree ORDER BY degree, p.id SKIP 1 LIMIT 3 RETURN collect([p.id, degree])",
        "[[4, 1], [5, 1], [0, 2]]"
    )]
    [InlineData("MATCH (p:Person)-[r]->() WITH p.place AS place, count(r) AS degree RETURN collect([place, degree])", "[[null, 9]]")]
    [InlineData("UNWIND [null, 1] AS x CALL (x) { MATCH (p:Person)-[:KNOWS]->() RETURN p, count(x) AS times } RETURN sum(times)", "6")]
    [InlineData("UNWIND [1, 1] AS x MATCH (p:Person)-[:KNOWS]->() WITH p, count(*) AS times RETURN sum(times) / count(p)", "2")]
    [InlineData("MATCH (p:Person)-[r]->() WITH p, count(r) AS degree RETURN max(degree)", "2")]
    [InlineData("MATCH (p:Person) WHERE p.name ENDS WITH '3' RETURN p.id", "3")]
    [InlineData("MATCH (p:Person) WHERE 'alias 5' IN p.aliases RETURN p.id", "5")]
    [InlineData("MATCH (m:Meeting) MATCH (p:Person) WHERE toUpper(p.name) = toUpper(m.place) RETURN p.id", "2")]
    [InlineData("MATCH (p:Person {id: 1}) CALL (p) { MATCH (p)-[:KNOWS]->(q) RETURN q.id AS friend } RETURN friend", "2")]
    [InlineData("MATCH (p:Person) WHERE COUNT { (p)-[:ATTENDS]->() } = 1 RETURN count(p)", "3")]
    [InlineData("MATCH (p:Person {id: 0}) RETURN COLLECT { MATCH (p)--(q) RETURN q.id ORDER BY q.id }", "[1, 5, 100]")]
    [InlineData("MATCH (n:Person|Meeting) RETURN count(n)", "9")]
    [InlineData("MATCH (n:!Person) RETURN n.id", "100")]
    [InlineData("CALL db.labels() YIELD label RETURN collect(label)", "['Meeting', 'Person']")]
    [InlineData("CALL db.index.fulltext.queryNodes('names', '7') YIELD node RETURN node.id", "7")]
    public void Answers(string query, string expected)
    {
        var result = Ask(query);

        Assert.Equal(expected, Assert.Single(result.Rows)[0].ToString());
    }

    [Theory]
    [InlineData("MATCH (n:Person) RETURN m.name", 1, 25, "UndefinedVariable")]
    [InlineData("MATCH (n:Person)\nRETURN n.name +", 2, 16, "UnexpectedSyntax")]
    [InlineData("MATCH (n)\n  DELETE n", 2, 3, "ReadOnly")]
    [InlineData("CREATE (:Person)", 1, 1, "ReadOnly")]
    [InlineData("RETURN lenght('a')", 1, 8, "UnknownFunction")]
    [InlineData("CALL db.lables()", 1, 6, "ProcedureNotFound")]
    [InlineData("RETURN 'open", 1, 8, "UnexpectedSyntax")]
    public void Refuses_at_the_place(string query, int line, int column, string detail)
    {
        var error = Assert.Throws<CypherException>(() => Ask(query));

        Assert.Equal((line, column, detail), (error.Line, error.Column, error.Detail));
        Assert.Equal(column - 1, error.Underlined.Split('\n')[1].IndexOf('^', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("UNWIND range(1, 3000000) AS a UNWIND range(1, 3000000) AS b RETURN count(*)", "TimeLimit")]
    [InlineData("UNWIND range(1, 2000) AS x RETURN x", "RowLimit")]
    [InlineData("RETURN range(1, 1000000000000)", "MemoryLimit")]
    [InlineData("RETURN reduce(l = [], x IN range(1, 100000) | [l]) = [1]", null)]
    public void Stops_at_a_limit(string query, string? detail)
    {
        var limits = new QueryLimits
        {
            Time = TimeSpan.FromSeconds(1),
            Rows = 1000,
            Memory = 500_000_000,
        };

        if (detail is null)
        {
            Assert.Single(Ask(query, limits).Rows);
        }
        else
        {
            Assert.Equal(detail, Assert.Throws<CypherException>(() => Ask(query, limits)).Detail);
        }
    }

    [Theory]
    [InlineData("(", ")", 100_000)]
    [InlineData("[", "]", 100_000)]
    [InlineData("NOT ", "", 100_000)]
    [InlineData("- ", "", 100_000)]
    [InlineData("1 + ", "", 100_000)]
    public void Refuses_what_is_nested_too_deeply(string open, string close, int depth)
    {
        var query = $"RETURN {string.Concat(Enumerable.Repeat(open, depth))}1{string.Concat(Enumerable.Repeat(close, depth))}";

        Assert.Equal("NestingTooDeep", Assert.Throws<CypherException>(() => Ask(query)).Detail);
    }

    [Fact]
    public void Stops_when_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        var error = Assert.Throws<CypherException>(() => CypherEngine.Run(SmallWorld.Graph, "MATCH (n) RETURN n", cancellation: cancelled.Token));

        Assert.Equal((CypherErrorClass.LimitReached, "Cancelled"), (error.Class, error.Detail));
    }

    [Theory]
    [InlineData("MATCH (n:Persn) RETURN n", "'Persn'", "'Person'")]
    [InlineData("MATCH (n:Person)-[:KNOW]->() RETURN n", "'KNOW'", "'KNOWS'")]
    [InlineData("MATCH (n:Person) RETURN n.nmae", "'nmae'", "'name'")]
    public void Warns_of_what_the_graph_does_not_have(string query, string unknown, string nearest)
    {
        var warning = Assert.Single(Ask(query).Warnings);

        Assert.Contains(unknown, warning.Message, StringComparison.Ordinal);
        Assert.Contains(nearest, warning.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MATCH (n:Person {id: 3})-[:KNOWS]->(m) RETURN m", "IndexSeek n.id", "Expand")]
    [InlineData("MATCH (m:Meeting), (p:Person) WHERE toUpper(p.name) = toUpper(m.place) RETURN p", "HashJoin", "LabelScan")]
    [InlineData("MATCH (p:Person)-[r:KNOWS]->() RETURN p.id, p.place, count(r)", "DegreeExpand", "Project p.id, p.place, count")]
    [InlineData("MATCH (p:Person)-[r:KNOWS]->() RETURN p.place, count(r)", "DegreeExpand", "GroupAggregate")]
    [InlineData("MATCH (p {id: 1})-[:KNOWS*1..3]->(q) RETURN DISTINCT q", "ReachableExpand", "Distinct")]
    [InlineData("MATCH (p:Person) RETURN p.name ORDER BY p.name LIMIT 3", "Top", "Limit")]
    [InlineData("MATCH (p:Person)-[:ATTENDS]->(m:Meeting) RETURN p", "LabelScan m:Meeting", "Expand")]
    public void Plans_as_it_should(string query, params string[] operators)
    {
        var explained = Ask("EXPLAIN " + query);

        Assert.All(operators, name => Assert.Contains(name, explained.Plan, StringComparison.Ordinal));
        Assert.Empty(explained.Rows);
    }

    [Fact]
    public void Profile_tells_the_rows_that_were()
    {
        var profiled = Ask("PROFILE MATCH (m:Meeting)<-[:ATTENDS]-(p) RETURN p.id");

        Assert.Equal(3, profiled.Rows.Length);
        Assert.Contains(
            profiled.Plan!.Split('\n'),
            line => line.StartsWith("Expand", StringComparison.Ordinal) && line.EndsWith(" 3", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_prepared_query_runs_again_with_other_parameters()
    {
        var query = CypherEngine.Prepare(SmallWorld.Graph, "MATCH (n:Person {id: $id}) RETURN n.name");

        Assert.Equal("name 1", Name(query, 1));
        Assert.Equal("name 4", Name(query, 4));
        Assert.Equal("MissingParameter", Assert.Throws<CypherException>(() => query.Run(Nothing, cancellation: TestContext.Current.CancellationToken)).Detail);
    }

    [Fact]
    public void An_empty_graph_answers_and_warns_of_nothing()
    {
        var result = CypherEngine.Run(
            new PropertyGraphBuilder().Build(),
            "MATCH (n:Person)-[:KNOWS*]->(m) RETURN count(*) AS times",
            cancellation: TestContext.Current.CancellationToken
        );

        Assert.Equal("0", Assert.Single(result.Rows)[0].ToString());
        Assert.Empty(result.Warnings);
    }

    private static QueryResult Ask(string query, QueryLimits? limits = null) =>
        CypherEngine.Run(SmallWorld.Graph, query, limits: limits, cancellation: TestContext.Current.CancellationToken);

    private static string Name(PreparedQuery query, long id) =>
        query
            .Run(
                new Dictionary<string, CypherValue>(StringComparer.Ordinal) { ["id"] = CypherValue.Of(id) },
                cancellation: TestContext.Current.CancellationToken
            )
            .Rows[0][0]
            .AsString;
}
