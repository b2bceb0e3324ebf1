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

    /// <summary>The queries of the conformance kit and those of <c>cypher/</c>.</summary>
    private static List<string> Queries() =>
        [
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
