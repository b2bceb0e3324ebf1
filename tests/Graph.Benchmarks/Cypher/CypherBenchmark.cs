using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Graph.Query.Cypher;
using Graph.Query.Cypher.Graphs;

namespace Graph.Benchmarks.Cypher;

/// <summary>Eight queries on a generated graph, here and in LadybugDB through Node.js, in one run; prints medians and how many times faster we are.</summary>
/// <remarks>LadybugDB needs <c>npm ci</c> in <c>tests/Graph.Benchmarks/node</c>; without it only our times are printed. Its paths are walks where ours are
/// trails, so its answers are shown beside ours and not asserted.</remarks>
internal static class CypherBenchmark
{
    private const int WarmUps = 3;
    private const int Runs = 11;

    public static void Run(int nodes, int relationships)
    {
        var generated = new PowerLawGraph(nodes, relationships);
        var start = Stopwatch.GetTimestamp();
        var graph = generated.Build();
        var queries = Queries(graph, out var warmed);
        Console.WriteLine(
            $"{nodes} nodes, {relationships} relationships; built and first asked in {(Stopwatch.GetElapsedTime(start) - warmed).TotalSeconds:F2} s"
        );
        var others = Others(generated, queries);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"query", -22} {"ours, ms", 10} {"theirs, ms", 11} {"times", 7}  answers"));
        foreach (var query in queries)
        {
            var (time, answer) = Time(graph, query.Ours);
            var (theirTime, theirAnswer) = others.GetValueOrDefault(query.Name, (double.NaN, "-"));
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{query.Name, -22} {time, 10:F3} {theirTime, 11:F3} {theirTime / time, 7:F1}  {answer} / {theirAnswer}"
                )
            );
        }
    }

    /// <summary>From a person in the middle of those who know anybody, so that neither a hub nor a hermit decides.</summary>
    private static List<BenchmarkQuery> Queries(PropertyGraph graph, out TimeSpan spent)
    {
        var start = Stopwatch.GetTimestamp();
        var degrees = new int[graph.NodeCount];
        for (var i = 0; i < graph.RelationshipCount; i++)
        {
            degrees[graph.Start(i)]++;
        }
        var ordered = Enumerable.Range(0, degrees.Length).Where(node => degrees[node] > 0).OrderBy(node => degrees[node]).ThenBy(node => node).ToList();
        var (one, other) = (ordered[ordered.Count / 2], ordered[ordered.Count / 3]);
        spent = Stopwatch.GetElapsedTime(start);
        return
        [
            new("look-up by key", $"MATCH (n:Person {{id: {one}}}) RETURN n.name"),
            new("1 hop", $"MATCH (n:Person {{id: {one}}})-[:KNOWS]-(m:Person) RETURN count(m)"),
            new("2 hops distinct", $"MATCH (n:Person {{id: {one}}})-[:KNOWS]->(:Person)-[:KNOWS]->(m:Person) RETURN count(DISTINCT m.id)"),
            new("k <= 3 distinct", $"MATCH (n:Person {{id: {one}}})-[:KNOWS*1..3]->(m:Person) RETURN count(DISTINCT m.id)"),
            new(
                "shortest path <= 10",
                $"MATCH (a:Person {{id: {one}}}), (b:Person {{id: {other}}}) MATCH p = shortestPath((a)-[:KNOWS*..10]-(b)) RETURN length(p)",
                $"MATCH p = (a:Person {{id: {one}}})-[:KNOWS* SHORTEST 1..10]-(b:Person {{id: {other}}}) RETURN length(p)"
            ),
            new("top ten by degree", "MATCH (n:Person)-[r:KNOWS]->(:Person) RETURN n.id, count(r) AS degree ORDER BY degree DESC, n.id LIMIT 10"),
            new("kind x kind", "MATCH (a:Person)-[:KNOWS]->(b:Person) RETURN a.kind, b.kind, count(*) AS times ORDER BY times DESC, a.kind, b.kind"),
            new("CONTAINS scan", "MATCH (n:Person) WHERE n.name CONTAINS 'vaqui' RETURN count(n)"),
        ];
    }

    private static (double Milliseconds, string Answer) Time(PropertyGraph graph, string query)
    {
        var (times, answer) = (new List<double>(), "");
        for (var i = 0; i < WarmUps + Runs; i++)
        {
            var start = Stopwatch.GetTimestamp();
            var result = CypherEngine.Run(graph, query);
            var time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            if (i >= WarmUps)
            {
                times.Add(time);
            }
            answer = result.Rows.Length == 0 ? "none" : result.Rows[0][^1].ToString();
        }
        times.Sort();
        return (times[Runs / 2], answer);
    }

    private static Dictionary<string, (double, string)> Others(PowerLawGraph graph, List<BenchmarkQuery> queries)
    {
        var results = new Dictionary<string, (double, string)>(StringComparer.Ordinal);
        if (NodeFolder.Find("@ladybugdb") is not { } scripts)
        {
            Console.WriteLine("LadybugDB: not installed (npm ci in tests/Graph.Benchmarks/node)");
            return results;
        }
        var folder = Directory.CreateTempSubdirectory("graph-benchmark-").FullName;
        try
        {
            graph.WriteCsv(folder);
            var asked = queries.ToDictionary(query => query.Name, query => query.Theirs ?? query.Ours);
            File.WriteAllText(Path.Combine(folder, "queries.json"), JsonSerializer.Serialize(asked));
            using var node = Process.Start(
                new ProcessStartInfo("node", [Path.Combine(scripts, "ladybug.mjs"), folder, $"{WarmUps}", $"{Runs}"])
                {
                    RedirectStandardOutput = true,
                    UseShellExecute = false,
                    WorkingDirectory = scripts,
                }
            )!;
            while (node.StandardOutput.ReadLine() is { } line)
            {
                if (line.Split('\t') is [var name, var time, var answer])
                {
                    results[name] = (double.Parse(time, CultureInfo.InvariantCulture), answer);
                }
                else
                {
                    Console.WriteLine(line);
                }
            }
            node.WaitForExit();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
        return results;
    }
}
