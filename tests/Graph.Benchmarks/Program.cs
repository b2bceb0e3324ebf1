using Graph.Benchmarks.Language;

if (args is not ["text", .. var paths] || paths.Length == 0)
{
    Console.Error.WriteLine("Usage: Graph.Benchmarks text <files or folders of plain text>");
    return 2;
}

var files = paths
    .SelectMany(path => Directory.Exists(path) ? Directory.GetFiles(path, "*.txt", SearchOption.AllDirectories) : [path])
    .Order(StringComparer.Ordinal);
TextBenchmark.Run([.. files.Select(File.ReadAllText)]);
return 0;
