using System.Diagnostics;
using System.Globalization;
using Graph.Text;

namespace Graph.Benchmarks.Language;

/// <summary>Times one way of reading a text, again and again, in processor time, and keeps the best run.</summary>
internal static class Measure
{
    private const int WarmUps = 3;
    private const int Runs = 5;
    private const int Repeats = 4;

    /// <summary>Prints tokens a second of processor time and bytes allocated a token.</summary>
    /// <param name="read">Reads the text as far as is to be timed.</param>
    /// <returns>Tokens a second.</returns>
    public static double Speed(string name, IReadOnlyList<string> texts, Func<string, ReadDocument> read)
    {
        var tokens = texts.Sum(text => read(text).Tokens.Length);
        for (var i = 0; i < WarmUps; i++)
        {
            All(texts, read);
        }

        var best = TimeSpan.MaxValue;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Runs; i++)
        {
            var start = Used();
            for (var k = 0; k < Repeats; k++)
            {
                All(texts, read);
            }

            var used = (Used() - start) / Repeats;
            best = used < best ? used : best;
        }

        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)(Runs * Repeats) / tokens;
        var speed = tokens / best.TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name, -34} {speed, 12:N0} tokens/s {bytes, 8:F0} bytes/token"));
        return speed;
    }

    /// <summary>Processor time of this process, so that other work on the machine does not count.</summary>
    public static TimeSpan Used()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }

    private static void All(IReadOnlyList<string> texts, Func<string, ReadDocument> read)
    {
        foreach (var text in texts)
        {
            read(text);
        }
    }
}
