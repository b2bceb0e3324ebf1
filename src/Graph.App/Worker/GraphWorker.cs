using Graph.App.Composition;
using Graph.App.Ingestion;
using Graph.Model.Snapshot;
using Graph.Store;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Graph.App.Worker;

/// <summary>Keeps the store in step with folders, and a database elsewhere in step with the store, until it is told to stop.</summary>
/// <remarks>A store that is locked for a while, a folder that is gone, corrections that cannot be read and a server out of reach are told and tried again;
/// until then the last corrections hold. All else that throws ends the worker, and with it the host.</remarks>
internal sealed class GraphWorker(
    IOptions<GraphOptions> graphOptions,
    IOptions<WorkerOptions> workerOptions,
    IOptions<Neo4jOptions> neo4jOptions,
    Rooms rooms,
    DocumentOpener open,
    IGraphSink sink,
    GraphMetrics metrics,
    WorkerOutcome outcome,
    TimeProvider clock,
    IHostApplicationLifetime lifetime,
    ILogger<GraphWorker> logger
) : BackgroundService
{
    private readonly WorkerOptions options = workerOptions.Value;
    private readonly TimeSpan betweenLooks = TimeSpan.FromSeconds(workerOptions.Value.RescanSeconds);
    private readonly TimeSpan betweenPushes = TimeSpan.FromSeconds(neo4jOptions.Value.PushSeconds);
    private readonly HashSet<string> outOfSight = new(StringComparer.Ordinal);
    private readonly LiveStore live = new(new LastCorrections(CorrectionsOf(graphOptions.Value)), rooms, clock);

    private string? correctionsClosed;

    // What Neo4j holds is not known at the start, so the first look is pushed even if nothing changed.
    private bool pushDue = true;
    private DateTimeOffset nextPush = DateTimeOffset.MinValue;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            outcome.ExitCode = options.Once ? await LookOnceAsync(stoppingToken) : await LookOnAndOnAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // What is not kept yet is left for the next start.
        }
        catch (Exception e)
        {
            outcome.ExitCode = ExitCode.Broken;
            logger.Broken(Failure.Describe(e));
            throw;
        }

        lifetime.StopApplication();
    }

    private async Task<int> LookOnceAsync(CancellationToken stop)
    {
        var result = Look(FullPaths(), IntakeMode.Retry, stop);
        var pushed = await PushAsync(stop);
        return !pushed ? ExitCode.Broken
            : result.Documents.Problems.IsEmpty && result.Closed.IsEmpty ? ExitCode.Answered
            : ExitCode.NoAnswer;
    }

    private async Task<int> LookOnAndOnAsync(CancellationToken stop)
    {
        var folders = FullPaths();
        logger.Watching(string.Join(", ", folders), graphOptions.Value.Store);
        using var watch = new FolderWatch(folders, options.RescanSeconds, clock, logger);
        for (var mode = IntakeMode.Retry; ; mode = IntakeMode.Changed)
        {
            watch.Refresh();
            watch.Reset();
            try
            {
                Look(folders, mode, stop);
                if (pushDue && nextPush <= clock.GetUtcNow())
                {
                    var pushed = await PushAsync(stop);
                    nextPush = clock.GetUtcNow() + (pushed ? betweenPushes : betweenLooks);
                }
            }
            catch (LedgerException e) when (e.Fault == LedgerFault.Locked)
            {
                logger.StoreBusy(e.Message);
            }
            catch (CorrectionsException)
            {
                // Documents are read all the same; there is no graph yet that the corrections could be in.
            }

            TellOfCorrections();

            if (await watch.WaitAsync(Pause(), stop))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(options.SettleMilliseconds), clock, stop);
            }
        }
    }

    /// <summary>How long to sleep if nothing happens: until the next look, or the push that is due before it.</summary>
    private TimeSpan Pause()
    {
        var untilPush = nextPush - clock.GetUtcNow();
        return pushDue && untilPush > TimeSpan.Zero && untilPush < betweenLooks ? untilPush : betweenLooks;
    }

    private FolderSyncResult Look(string[] folders, IntakeMode mode, CancellationToken stop)
    {
        using var ledger = Ledger.Open(graphOptions.Value.Store);
        var intake = new Intake(rooms, open, ledger, clock);
        var result = new FolderSync(intake, ledger).Run(folders, mode, new WorkerObserver(logger, metrics), stop);
        Tell(result);
        // Documents may come by other ways than the folders, and corrections by none of them.
        pushDue |= live.IsBehind(ledger);
        live.Keep(ledger, atOnce: false);
        return result;
    }

    private void TellOfCorrections()
    {
        var closed = live.Corrections.Problem;
        if (closed is not null && closed != correctionsClosed)
        {
            logger.CouldNotReadCorrections(closed);
        }
        else if (closed is null && correctionsClosed is not null)
        {
            logger.CanReadCorrectionsAgain(live.Corrections.Path);
        }

        correctionsClosed = closed;
    }

    private void Tell(FolderSyncResult result)
    {
        foreach (var folder in result.Closed.Where(outOfSight.Add))
        {
            logger.CouldNotLook(folder);
        }

        foreach (var folder in outOfSight.Except(result.Closed, StringComparer.Ordinal).ToArray())
        {
            outOfSight.Remove(folder);
            logger.CanLookAgain(folder);
        }
    }

    /// <returns>Whether there is nothing left to push.</returns>
    private async Task<bool> PushAsync(CancellationToken stop)
    {
        var graph = MergedGraph();
        metrics.Merged(graph);
        logger.Merged(graph.Nodes.Length, graph.Relationships.Length);
        if (sink is NoSink)
        {
            pushDue = false;
            return true;
        }

        var start = clock.GetTimestamp();
        try
        {
            await sink.PushAsync(graph, progress: null, stop);
        }
        catch (SinkException e)
        {
            metrics.Pushed(clock.GetElapsedTime(start), done: false);
            logger.CouldNotPush(sink.Address, e.Message);
            return false;
        }

        pushDue = false;
        metrics.Pushed(clock.GetElapsedTime(start), done: true);
        logger.Pushed(sink.Address, clock.GetElapsedTime(start).TotalSeconds);
        return true;
    }

    private GraphSnapshot MergedGraph()
    {
        using var ledger = Ledger.Open(graphOptions.Value.Store);
        var store = live.Follow(ledger);
        live.Keep(ledger, atOnce: options.Once);
        foreach (var problem in store.Unmet)
        {
            logger.CorrectionUnmet(store.Path, problem.Line, problem.Column, problem.Message);
        }

        return store.Graph;
    }

    private static string CorrectionsOf(GraphOptions options) =>
        string.IsNullOrEmpty(options.Corrections) ? CorrectionsFile.Beside(Path.GetFullPath(options.Store)) : Path.GetFullPath(options.Corrections);

    private string[] FullPaths() => [.. options.Folders.Select(Path.GetFullPath).Distinct(StringComparer.Ordinal)];
}
