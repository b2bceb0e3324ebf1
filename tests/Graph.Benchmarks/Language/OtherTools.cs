using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Graph.Benchmarks.Language;

/// <summary>Has Node.js read the same text with wink-nlp and compromise and prints how many times faster we are. Needs <c>npm ci</c> in <c>tests/Graph.Benchmarks/node</c>; left out without it.</summary>
internal static class OtherTools
{
    public static void Compare(IReadOnlyList<string> texts, double names, double all)
    {
        var folder = NodeFolder.Find("wink-nlp");
        if (folder is null)
        {
            Console.WriteLine("wink-nlp and compromise: not installed (npm ci in tests/Graph.Benchmarks/node)");
            return;
        }

        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, JsonSerializer.Serialize(texts));
            using var node = Process.Start(
                new ProcessStartInfo("node", [Path.Combine(folder, "compare.mjs"), file])
                {
                    RedirectStandardOutput = true,
                    UseShellExecute = false,
                    WorkingDirectory = folder,
                }
            )!;
            while (node.StandardOutput.ReadLine() is { } line)
            {
                var fields = line.Split('\t');
                var speed = double.Parse(fields[1], CultureInfo.InvariantCulture);
                Console.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{fields[0], -34} {speed, 12:N0} tokens/s; tags and names here {names / speed:F1} times as fast, with accurate dependencies {all / speed:F1} times"
                    )
                );
            }

            node.WaitForExit();
        }
        finally
        {
            File.Delete(file);
        }
    }
}
