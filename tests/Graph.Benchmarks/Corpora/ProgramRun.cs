using System.Diagnostics;
using System.Globalization;

namespace Graph.Benchmarks.Corpora;

/// <summary>One run of the program.</summary>
/// <param name="Code">Its exit code.</param>
/// <param name="Wall">From start to end.</param>
/// <param name="Processor">Of all its threads, looked at every few milliseconds until it ended.</param>
/// <param name="Memory">The most that it held, in bytes.</param>
internal sealed record ProgramRun(int Code, TimeSpan Wall, TimeSpan Processor, long Memory)
{
    public static ProgramRun Of(string program, string folder, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var (processor, memory) = (TimeSpan.Zero, 0L);
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(5)))
        {
            try
            {
                process.Refresh();
                (processor, memory) = (process.TotalProcessorTime, Math.Max(memory, process.PeakWorkingSet64));
            }
            catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception)
            {
                // It has ended between two questions.
            }
        }

        output.Wait();
        return new ProgramRun(process.ExitCode, watch.Elapsed, processor, memory);
    }

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Wall.TotalSeconds, 6:0.0} s {Processor.TotalSeconds, 6:0.0} s of processor {Memory >> 20, 6} MB  exit {Code}"
        );
}
