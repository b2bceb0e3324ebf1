using System.Globalization;
using Graph.Query.Cypher;
using Graph.Query.Cypher.Graphs;
using Graph.Query.Cypher.Values;
using Graph.Tests.Export.Cypher;
using Graph.Tests.Query.Cypher.Tck;
using Graph.Tests.Support;
using Xunit;

namespace Graph.Tests.Query.Cypher.Fuzz;

/// <summary>No query, however broken, takes the program down: it gives rows or says what is wrong. <c>GRAPH_FUZZ</c> sets how many are tried.</summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const int Usual = 2_000;

    private static readonly string[] NewGrammar =
    [
        "MATCH p = shortestPath((a:A)-[r:KNOWS*..4]-(b:B)) WHERE a <> b AND length(p) > 2 AND none(n IN nodes(p) WHERE n.num = 3) RETURN p, r",
        "MATCH p = allShortestPaths((a)-[*]-(b)) WHERE any(x IN relationships(p) WHERE x.num > 4) RETURN count(p)",
        "MATCH p = SHORTEST 2 ((a:A)-[r:T]->{1,2}(m)-[s]-+(b:B) WHERE m.num > 1 AND length(p) > 2) RETURN a, m, [x IN s | x.num]",
        "MATCH SHORTEST 2 GROUPS (a) ((x)-[r]->(y)<-[s]-(z) WHERE x.num < z.num)+ (b) WHERE a.num = 1 RETURN a, b, x, s",
        "MATCH ALL SHORTEST (a:A)-->(m)-->*(b:B)-[k]->(c) RETURN m.name, k.num ORDER BY k.num LIMIT 5",
        "MATCH (q = (a)-[r]->(b) WHERE a.num < b.num) RETURN length(q)",
        "MATCH ANY (a {num: 1})((x)-[r:T]-(y))*(b) RETURN size(r), EXISTS { ANY SHORTEST (b)-->+(a) }",
        "MATCH (n) WHERE n IS A|!B AND n.num IS :: INTEGER | FLOAT NOT NULL RETURN valueType(n.num), n.num :: LIST<ANY>",
        "RETURN CASE $p WHEN < 3, = 4 THEN 'low' WHEN IS NULL THEN trim(BOTH 'x' FROM $one) WHEN IN [5] THEN normalize('a', NFD) END",
        "UNWIND [1, 'a', [null], {k: 1.5}] AS x RETURN x IS :: ANY<STRING | LIST<NOTHING>>, x IS NOT NFKC NORMALIZED, timestamp() > 0",
        "CYPHER 5 runtime=slotted MATCH DIFFERENT RELATIONSHIPS (n:A) USING SCAN n:A WHERE (n)--() CALL (*) { MATCH (n)-->(m) RETURN m LIMIT 1 } FINISH",
        "MATCH (n:A)-[r]->(:A) WITH n, count(r) AS degree ORDER BY degree DESC, n.num LIMIT 3 RETURN collect(n.name), max(degree)",
    ];

    private static readonly QueryLimits Limits = QueryLimits.Default with { Time = TimeSpan.FromMilliseconds(100), Rows = 10_000, Memory = 50_000_000 };

    [Fact]
    public void Random_and_mutated_queries_give_rows_or_an_error()
    {
        var count = int.TryParse(Environment.GetEnvironmentVariable("GRAPH_FUZZ"), CultureInfo.InvariantCulture, out var given) ? given : Usual;
        var mutator = new QueryMutator(Queries(), new Random(20310512));
        var graph = Small();
        var parameters = new Dictionary<string, CypherValue>(StringComparer.Ordinal) { ["p"] = CypherValue.Of(1L), ["one"] = CypherValue.Of("a") };
        var (answered, refused, limited) = (0, 0, 0);
        var crashes = new List<string>();

        for (var i = 0; i < count && crashes.Count < 20; i++)
        {
            var query = mutator.Next();
            try
            {
                CypherEngine.Run(graph, query, parameters, Limits, TestContext.Current.CancellationToken);
                answered++;
            }
            catch (CypherException wrong)
            {
                limited += wrong.Class == CypherErrorClass.LimitReached ? 1 : 0;
                refused++;
            }
            catch (Exception crash) when (crash is not OutOfMemoryException)
            {
                crashes.Add($"{crash.GetType().Name}: {crash.Message}\n{crash.StackTrace?.Split('\n').FirstOrDefault()}\n{query}");
            }
        }

        var summary = $"{answered + refused} queries: {answered} answered, {refused} refused or stopped ({limited} at a limit), {crashes.Count} crashed";
        output.WriteLine(summary);
        if (Environment.GetEnvironmentVariable("GRAPH_FUZZ_REPORT") is { Length: > 0 } report)
        {
            File.AppendAllText(report, summary + "\n" + string.Join("\n\n", crashes) + "\n");
        }
        Assert.True(crashes.Count == 0, string.Join("\n\n", crashes));
        Assert.True(answered > count / 50, "Hardly any query is answered: the mutations are too wild to reach the engine.");
    }

    /// <summary>The queries of the conformance kit, those of <c>cypher/</c>, and what Cypher 5 adds.</summary>
    private static List<string> Queries() =>
        [
            .. Enumerable.Repeat(NewGrammar, 20).SelectMany(queries => queries),
            .. TckFeatures.Read(Repository.Path("tests/Graph.Tests/tck/features")).Select(scenario => scenario.Query).Distinct(),
            .. SavedQuestion.Names.Select(name => SavedQuestion.Read(name).Statement),
        ];

    private static PropertyGraph Small()
    {
        var graph = new PropertyGraphBuilder();
        for (var i = 0; i < 12; i++)
        {
            graph.AddNode(
                i % 3 == 0 ? ["A", "B"] : ["A"],
                [
                    KeyValuePair.Create("name", CypherValue.Of("n" + i)),
                    KeyValuePair.Create("num", i % 4 == 0 ? CypherValue.Of(i / 2.0) : CypherValue.Of((long)i)),
                ]
            );
        }
        for (var i = 0; i < 30; i++)
        {
            graph.AddRelationship(i % 2 == 0 ? "T" : "KNOWS", i * 7 % 12, i * 5 % 12, [KeyValuePair.Create("num", CypherValue.Of((long)i))]);
        }
        return graph.Build();
    }
}
