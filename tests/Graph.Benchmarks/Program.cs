using Graph.Benchmarks.Extraction;
using Graph.Benchmarks.Language;

if (args is not ["text" or "extract", .. var paths] || paths.Length == 0)
{
    Console.Error.WriteLine("Usage: Graph.Benchmarks text|extract <files or folders of plain text>");
    return 2;
}

var files = paths
    .SelectMany(path => Directory.Exists(path) ? Directory.GetFiles(path, "*.txt", SearchOption.AllDirectories) : [path])
    .Order(StringComparer.Ordinal);
string[] texts = [.. files.Select(File.ReadAllText)];
if (args[0] == "extract")
{
    return ExtractionBenchmark.Run(texts) ? 0 : 1;
}

TextBenchmark.Run(texts);
return 0;
