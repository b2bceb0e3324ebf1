using Xunit;

namespace Graph.Tests.Query.Cypher.Tck;

/// <summary>A runner that lets everything pass would be worth nothing.</summary>
public sealed class TckRunnerTests
{
    private static readonly TckRunner Runner = new("");

    [Theory]
    [InlineData("| x |\n | 1 |", "the result should be, in any order:", true)]
    [InlineData("| x |\n | 1.0 |", "the result should be, in any order:", false)]
    [InlineData("| x |\n | 1 |\n | 1 |", "the result should be, in any order:", false)]
    [InlineData("| y |\n | 1 |", "the result should be, in any order:", false)]
    [InlineData("| x |", "the result should be, in any order:", false)]
    [InlineData("| x |\n | 1 |", "a SyntaxError should be raised at compile time: UndefinedVariable", false)]
    [InlineData("| x |\n | 1 |", "the moon should be full", false)]
    public void Tells_right_from_wrong(string table, string step, bool passes)
    {
        var body = step.EndsWith(':') ? table : "";

        Assert.Equal(passes, Runner.Run(Scenario("RETURN 1 AS x", step, body)).Passed);
    }

    [Theory]
    [InlineData("a SyntaxError should be raised at compile time: UndefinedVariable", true)]
    [InlineData("a SyntaxError should be raised at any time: *", true)]
    [InlineData("a SyntaxError should be raised at runtime: UndefinedVariable", false)]
    [InlineData("a TypeError should be raised at compile time: UndefinedVariable", false)]
    [InlineData("a SyntaxError should be raised at compile time: VariableAlreadyBound", false)]
    [InlineData("no side effects", false)]
    public void Tells_errors_apart(string step, bool passes) => Assert.Equal(passes, Runner.Run(Scenario("RETURN nobody", step, "")).Passed);

    [Theory]
    [InlineData("[1, 2]", "[2, 1]", false, false)]
    [InlineData("[1, 2]", "[2, 1]", true, true)]
    [InlineData("{a: 1, b: 'x'}", "{b: 'x', a: 1}", false, true)]
    [InlineData("(:A:B {x: 1.0})", "(:B:A {x: 1.0})", false, true)]
    [InlineData("(:A)", "(:B)", false, false)]
    [InlineData("[:T {x: 1}]", "[:T {x: 2}]", false, false)]
    [InlineData("<(:A)-[:T]->(:B)<-[:S]-()>", "<(:A)-[:T]->(:B)<-[:S]-()>", false, true)]
    [InlineData("<(:A)-[:T]->(:B)>", "<(:A)<-[:T]-(:B)>", false, false)]
    [InlineData("NaN", "NaN", false, true)]
    [InlineData("1", "1.0", false, false)]
    [InlineData("1e2", "100.0", false, true)]
    [InlineData("null", "'null'", false, false)]
    [InlineData(@"'it\'s'", "\"it's\"", false, true)]
    public void Compares_values(string one, string other, bool anyOrder, bool same) =>
        Assert.Equal(same, TckValueParser.Parse(one).Canonical(anyOrder) == TckValueParser.Parse(other).Canonical(anyOrder));

    [Theory]
    [InlineData("")]
    [InlineData("[1")]
    [InlineData("{a 1}")]
    [InlineData("(:A")]
    [InlineData("'open")]
    [InlineData("1 2")]
    [InlineData("maybe")]
    public void Refuses_what_is_no_value(string text) => Assert.Throws<FormatException>(() => TckValueParser.Parse(text));

    [Theory]
    [InlineData("CREATE (a)", true)]
    [InlineData("MATCH (n) SET n.x = 1", true)]
    [InlineData("match (n) detach delete n", true)]
    [InlineData("MERGE (a) ON MATCH SET a.x = 1", true)]
    [InlineData("MATCH (n) WHERE n.name = 'CREATE' RETURN n.set", false)]
    [InlineData("MATCH (n:SET) RETURN n // CREATE", false)]
    [InlineData("MATCH (n) WHERE n.name STARTS WITH 'a' RETURN n AS created", false)]
    public void Tells_queries_that_write(string query, bool writes) => Assert.Equal(writes, TckClauses.Writes(query));

    [Fact]
    public void Sets_up_a_graph()
    {
        var graph = new TckGraph();

        graph.Execute("UNWIND range(1, 3) AS i CREATE (a:A {n: i}), (a)<-[:T {n: i * 2}]-(b:B:C {m: a.n + 1})");
        graph.Execute("MATCH (b:B) WHERE b.m > 2 SET b.big = true, b:Big");
        graph.Execute("MATCH (a:A {n: 1}) DETACH DELETE a");

        var built = graph.Build();
        Assert.Equal(5, built.NodeCount);
        Assert.Equal(2, built.RelationshipCount);
        Assert.Equal(["B", "C", "Big"], built.LabelsOf(built.Start(1)));
        Assert.Equal(4, built.NodeProperty(built.Start(1), "m").AsInteger);
        Assert.Equal(6, built.RelationshipProperty(1, "n").AsInteger);
    }

    private static TckScenario Scenario(string query, string step, string table)
    {
        var text =
            $"Feature: F\n  Scenario: S\n    Given an empty graph\n    When executing query:\n      \"\"\"\n      {query}\n      \"\"\"\n    Then {step}\n      {table}\n";
        return Assert.Single(TckFeatures.Parse(text, "", "F"));
    }
}
