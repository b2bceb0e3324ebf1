using System.Globalization;
using Graph.Benchmarks.Corpora;
using Graph.Benchmarks.Cypher;
using Graph.Benchmarks.Extraction;
using Graph.Benchmarks.Language;

switch (args)
{
    case ["text", _, ..]:
        TextBenchmark.Run(Texts(args[1..]));
        return 0;
    case ["extract", _, ..]:
        return ExtractionBenchmark.Run(Texts(args[1..])) ? 0 : 1;
    case ["cypher"]:
        CypherBenchmark.Run(200_000, 1_000_000);
        return 0;
    case ["cypher", var nodes, var relationships]:
        CypherBenchmark.Run(int.Parse(nodes, CultureInfo.InvariantCulture), int.Parse(relationships, CultureInfo.InvariantCulture));
        return 0;
    case ["store", var program, var count]:
        StoreBenchmark.Run(Path.GetFullPath(program), int.Parse(count, CultureInfo.InvariantCulture), journeys: null);
        return 0;
    case ["store", var program, var count, var journeys]:
        StoreBenchmark.Run(Path.GetFullPath(program), int.Parse(count, CultureInfo.InvariantCulture), journeys);
        return 0;
    default:
        Console.Error.WriteLine(
            "Usage: Graph.Benchmarks text|extract <files or folders of plain text> | cypher [<nodes> <relationships>] | store <graph.dll> <documents> [<journeys.jsonl>]"
        );
        return 2;
}

static string[] Texts(string[] paths) =>
    [
        .. paths
            .SelectMany(path => Directory.Exists(path) ? Directory.GetFiles(path, "*.txt", SearchOption.AllDirectories) : [path])
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText),
    ];
