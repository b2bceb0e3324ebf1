using System.Globalization;
using Graph.Extraction;
using Graph.Store;
using Graph.Tests.Support;

namespace Graph.Benchmarks.Corpora;

/// <summary>What commands cost on a store of many documents, each in a process of its own, as a user runs them.</summary>
/// <remarks>The documents are those of <see cref="KnownWorld"/>; the one more that is read is a text of the same people.</remarks>
internal static class StoreBenchmark
{
    /// <param name="program">The built program, <c>graph.dll</c>.</param>
    /// <param name="count">How many documents are in the store before.</param>
    /// <param name="journeys">Journeys of the State Department, see <see cref="KnownWorld.Of"/>; <c>null</c> to do without.</param>
    public static void Run(string program, int count, string? journeys)
    {
        var folder = Directory.CreateTempSubdirectory("graph-benchmark-");
        try
        {
            var store = Path.Combine(folder.FullName, "graph.db");
            var world = KnownWorld.Of(count, journeys, seed: 1);
            Fill(store, world);
            var (one, other) = TwoOf(world);
            Line(
                $"{count} documents, {new FileInfo(store).Length >> 20} MB, from {(journeys is null ? "invented people alone" : "journeys and invented people")}"
            );
            var article = Path.Combine(folder.FullName, "one-more.txt");
            File.WriteAllText(
                article,
                $"PORT MORANO, March 4, 2024 — The foreign ministers {one} and {other} met in Port Morano on Monday, March 4, 2024, and spoke about fishing rights.\n"
            );
            string[][] commands =
            [
                ["status"],
                ["who", one],
                ["who", one],
                ["how", one, other],
                ["meetings", "--with", one],
                ["ingest", article],
                ["who", one],
                ["how", one, other],
                ["ingest", article],
            ];
            foreach (var command in commands)
            {
                Line($"{ProgramRun.Of(program, folder.FullName, command)}  graph {string.Join(' ', command.Select(Path.GetFileName))}");
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // In the news often, under a name that nobody else has.
    private static (string One, string Other) TwoOf(KnownWorld world)
    {
        var names = world
            .People.Values.CountBy(person => person, StringComparer.Ordinal)
            .GroupBy(person => person.Key[..person.Key.IndexOf(" of ", StringComparison.Ordinal)], StringComparer.Ordinal)
            .Where(same => same.Count() == 1 && same.Key.Contains(' ', StringComparison.Ordinal))
            .OrderByDescending(same => same.Single().Value)
            .ThenBy(same => same.Key, StringComparer.Ordinal)
            .Select(same => same.Key)
            .ToList();
        return (names[0], names[1]);
    }

    private static void Fill(string store, KnownWorld world)
    {
        using var ledger = Ledger.Open(store);
        for (var i = 0; i < world.Documents.Count; i++)
        {
            ledger.Put(new SourceKey("/news/world.jsonl", i), world.Documents[i], Extractor.Version);
        }
    }

    private static void Line(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
