using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Graph.Store;
using Xunit;

namespace Graph.Scenarios.Cli;

/// <summary>Runs that are ended from outside.</summary>
public sealed class SignalsTests
{
    [Fact]
    public async Task The_worker_drains_with_once_and_says_how_it_went()
    {
        using var briefs = new Briefs();

        var fine = await GraphProcess.RunAsync(briefs.Root, "worker", "news", "--once");
        briefs.Write("news/binary.txt", [0, 1, 2, 0, 0, 9]);
        var failed = await GraphProcess.RunAsync(briefs.Root, "worker", "news", "--once");
        var wrong = await GraphProcess.RunAsync(briefs.Root, "worker", "news", "--set", "Graph:Worker:RescanSeconds=0");

        Assert.Equal((0, 1, 2), (fine.Code, failed.Code, wrong.Code));
        Assert.Equal(string.Empty, fine.Out + failed.Out + wrong.Out);
        Assert.Contains("binary.txt", failed.Error, StringComparison.Ordinal);
        Assert.Contains("Graph:Worker:RescanSeconds", wrong.Error, StringComparison.Ordinal);
        Assert.Equal(2, Documents(briefs));
    }

    [Fact]
    public async Task The_worker_stops_cleanly_on_a_termination_signal()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "has no such signal");
        using var briefs = new Briefs();
        using var worker = GraphProcess.Start(briefs.Root, ["worker", "news"]);
        await UntilAsync(() => Documents(briefs) == 2);

        Signal(worker.Id, "TERM");
        var run = await worker.EndAsync();

        Assert.Equal(0, run.Code);
        Assert.DoesNotContain("crit:", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_kill_during_reading_loses_no_document_that_was_kept()
    {
        using var briefs = new Briefs();
        for (var i = 0; i < 150; i++)
        {
            briefs.Write($"many/{i:000}.txt", $"Peru and Chile held talks number {i} in Lima on 2 March 2031. They discussed fisheries, copper and trade.");
        }

        using (var ingest = GraphProcess.Start(briefs.Root, ["ingest", "many"]))
        {
            await UntilAsync(() => Documents(briefs) > 0);
            ingest.Kill();
            await ingest.EndAsync();
        }

        var kept = Documents(briefs);
        var again = await GraphProcess.RunAsync(briefs.Root, "ingest", "many", "--format", "json");

        Assert.True(kept > 0);
        Assert.Equal(0, again.Code);
        using var json = JsonDocument.Parse(again.Out);
        var read = json.RootElement.GetProperty("read");
        Assert.Equal(150, read.GetProperty("added").GetInt32() + read.GetProperty("unchanged").GetInt32());
        Assert.True(read.GetProperty("unchanged").GetInt32() >= kept);
    }

    [Fact]
    public async Task An_interrupt_during_reading_is_130_and_the_next_run_goes_on()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "has no such signal");
        using var briefs = new Briefs();
        for (var i = 0; i < 150; i++)
        {
            briefs.Write($"many/{i:000}.txt", $"Ghana and Togo held talks number {i} in Accra on 2 March 2031. They discussed cocoa, roads and trade.");
        }

        using var ingest = GraphProcess.Start(briefs.Root, ["ingest", "many"]);
        await UntilAsync(() => Documents(briefs) > 0);
        Signal(ingest.Id, "INT");
        var run = await ingest.EndAsync();

        // On a quick machine it may have finished first.
        Assert.True(run.Code is 130 or 0, run.ToString());
        Assert.Equal(0, (await GraphProcess.RunAsync(briefs.Root, "ingest", "many")).Code);
        Assert.Equal(150, Documents(briefs));
    }

    private static int Documents(Briefs briefs)
    {
        try
        {
            using var ledger = Ledger.OpenExisting(briefs["graph.db"]);
            return ledger.Status().Documents;
        }
        catch (LedgerException)
        {
            // Not made yet.
            return 0;
        }
    }

    private static void Signal(int process, string signal)
    {
        using var kill = Process.Start("/bin/sh", ["-c", $"kill -{signal} {process.ToString(CultureInfo.InvariantCulture)}"]);
        kill.WaitForExit();
    }

    private static async Task UntilAsync(Func<bool> condition)
    {
        var patience = Stopwatch.StartNew();
        while (!condition())
        {
            Assert.True(patience.Elapsed < TimeSpan.FromMinutes(1), "It took too long.");
            // Asking without pause would keep the store from being made.
            await Task.Delay(TimeSpan.FromMilliseconds(100));
        }
    }
}
