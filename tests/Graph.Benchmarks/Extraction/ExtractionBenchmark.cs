using System.Globalization;
using Graph.Benchmarks.Language;
using Graph.Extraction;
using Graph.Model.Documents;
using Graph.Text;

namespace Graph.Benchmarks.Extraction;

/// <summary>How many words a second are read and extracted on one core, and whether a long document costs more than its length.</summary>
internal static class ExtractionBenchmark
{
    private const int WarmUps = 6;
    private const int Runs = 5;

    /// <summary>How much more a document ten times as long may cost.</summary>
    private const double MostForTenfold = 12;

    /// <returns>Whether the cost grows no faster than the length.</returns>
    public static bool Run(IReadOnlyList<string> texts)
    {
        foreach (var parsing in (ParsingMode[])[ParsingMode.Fast, ParsingMode.Accurate])
        {
            Words(texts, parsing);
        }

        return IsLinear(texts);
    }

    private static void Words(IReadOnlyList<string> texts, ParsingMode parsing)
    {
        var words = texts.Sum(text => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
        var best = Best(() =>
        {
            foreach (var text in texts)
            {
                Extract(text, parsing);
            }
        });
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"reading and extraction, {parsing, -10} {words / best, 10:N0} words/s"));
    }

    private static bool IsLinear(IReadOnlyList<string> texts)
    {
        var one = string.Join("\n\n", texts.OrderByDescending(text => text.Length).Take(3));
        var ten = string.Join("\n\n", Enumerable.Repeat(one, 10));
        var ratio = Best(() => Extract(ten, ParsingMode.Accurate)) / Best(() => Extract(one, ParsingMode.Accurate));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ten times the document, {ratio:F1} times the cost (at most {MostForTenfold:F0})"));
        return ratio <= MostForTenfold;
    }

    private static void Extract(string text, ParsingMode parsing) => Extractor.Extract(Document.Of("article.txt", text), parsing);

    // Seconds of processor time of the best run, when the code is warm.
    private static double Best(Action work)
    {
        for (var i = 0; i < WarmUps; i++)
        {
            work();
        }

        var best = double.MaxValue;
        for (var i = 0; i < Runs; i++)
        {
            var start = Measure.Used();
            work();
            best = Math.Min(best, (Measure.Used() - start).TotalSeconds);
        }

        return best;
    }
}
