using Graph.App.Composition;
using Graph.App.Documents;
using Graph.Model.Documents;
using Graph.Model.Facts;
using Graph.Store;
using Graph.Text;

namespace Graph.App.Ingestion;

/// <summary>One pass over some files: what is counted, and the queue that keeps documents in their order while they are extracted side by side.</summary>
internal sealed class IntakeRun
{
    // Enough that no core waits while the head of the queue, a long document, is extracted; few enough to hold in memory.
    private static readonly int Ahead = Environment.ProcessorCount * 4;

    private readonly Rooms rooms;
    private readonly DocumentOpener open;
    private readonly Ledger ledger;
    private readonly TimeProvider clock;
    private readonly IIntakeObserver observer;
    private readonly IntakeMode mode;
    private readonly HashSet<SourceKey> failedBefore;
    private readonly HashSet<string> filesFailedBefore;
    private readonly Dictionary<string, int> documentsBefore;
    private readonly Queue<(Task Ready, Action Step)> queue = new();
    private readonly List<Problem> problems = [];
    private Task? loading;
    private int files;
    private int added;
    private int replaced;
    private int unchanged;
    private int forgotten;

    public IntakeRun(Rooms rooms, DocumentOpener open, Ledger ledger, TimeProvider clock, IIntakeObserver observer, IntakeMode mode)
    {
        this.rooms = rooms;
        this.open = open;
        this.ledger = ledger;
        this.clock = clock;
        this.observer = observer;
        this.mode = mode;
        failedBefore = [.. ledger.Failures().Select(failure => failure.Source)];
        filesFailedBefore = failedBefore.Select(source => source.Path).ToHashSet(StringComparer.Ordinal);
        documentsBefore = ledger.Sources().CountBy(source => source.Key.Path, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>Opens a file and queues what it holds.</summary>
    public void Open(string file, CancellationToken cancellation)
    {
        files++;
        var stamp = DocumentSource.Stamp(file);
        var retry = mode == IntakeMode.Retry && filesFailedBefore.Contains(file);
        if (mode != IntakeMode.Reread && !retry && stamp is { } known && ledger.IsCurrent(file, known, rooms.Reader))
        {
            unchanged += documentsBefore.GetValueOrDefault(file);
            Then(() => observer.Finished(file));
            return;
        }

        int? parts = 0;
        var passing = false;
        foreach (var reading in open(file))
        {
            cancellation.ThrowIfCancellationRequested();
            parts = parts is { } counted ? Math.Max(counted, reading.Part + 1) : null;
            switch (reading)
            {
                case DocumentResult.Found found:
                    Extract(KeyOf(file, found), found.Document);
                    break;
                case DocumentResult.Failed failed:
                    parts = failed.Problem.EndsFile ? null : parts;

                    // Locked, or out of reach: that may pass with the file as it is, so it is not noted as read.
                    passing |= failed.Problem.Step is "find" or "open";
                    Then(() => Fail(new SourceKey(file, failed.Part), failed.Problem.Step, failed.Problem.Reason));
                    break;
            }

            while (queue.Count > Ahead || (queue.TryPeek(out var head) && head.Ready.IsCompleted))
            {
                KeepNext(cancellation);
            }
        }

        Then(() => End(file, passing ? null : stamp, parts));
    }

    /// <summary>Keeps all that is queued.</summary>
    public IntakeReport Finish(CancellationToken cancellation)
    {
        while (queue.Count > 0)
        {
            KeepNext(cancellation);
        }

        return new IntakeReport(files, added, replaced, unchanged, forgotten, [.. problems]);
    }

    // Standard input is another document each time it is read, and takes nobody's place.
    private static SourceKey KeyOf(string file, DocumentResult.Found found) =>
        file == DocumentReader.StandardInput ? new SourceKey($"{file}/{found.Document.Id}") : new SourceKey(file, found.Part);

    private void Extract(SourceKey source, Document document)
    {
        if (mode != IntakeMode.Reread && !failedBefore.Contains(source) && ledger.Holds(source, document.Id, rooms.Reader))
        {
            Then(() => Count(source, PutResult.Unchanged, TimeSpan.Zero));
            return;
        }

        // Whatever is read needs the models of language: they load beside one another, and beside the first document.
        loading ??= Task.Run(Language.Load);
        var extraction = Task.Run(() =>
        {
            var start = clock.GetTimestamp();
            return (rooms.Extract(document), clock.GetElapsedTime(start));
        });
        queue.Enqueue((extraction, () => Keep(source, extraction)));
    }

    private void Keep(SourceKey source, Task<(DocumentFacts Facts, TimeSpan Took)> extraction)
    {
        if (extraction.Exception?.InnerException is { } e)
        {
            Fail(source, "extract", $"{e.GetType().Name}: {e.Message}");
            return;
        }

        try
        {
            var (facts, took) = extraction.Result;
            Count(source, ledger.Put(source, facts, rooms.Reader), took);
        }
        catch (ArgumentException refused)
        {
            Fail(source, "keep", refused.Message);
        }
    }

    private void Count(SourceKey source, PutResult result, TimeSpan took)
    {
        added += result == PutResult.Added ? 1 : 0;
        replaced += result == PutResult.Replaced ? 1 : 0;
        unchanged += result == PutResult.Unchanged ? 1 : 0;
        observer.Kept(source, result, took);
    }

    private void Fail(SourceKey source, string step, string reason)
    {
        // A slip in a file's name is told, but is no matter of the store; nor can standard input be read again.
        if (step != "find" && source.Path != DocumentReader.StandardInput)
        {
            ledger.Fail(source, step, reason);
        }

        var problem = Problem.Of(source, step, reason);
        problems.Add(problem);
        observer.Failed(problem);
    }

    private void End(string file, FileStamp? stamp, int? parts)
    {
        if (stamp is { } seen)
        {
            forgotten += ledger.Complete(file, seen, parts, rooms.Reader);
        }

        observer.Finished(file);
    }

    private void Then(Action step) => queue.Enqueue((Task.CompletedTask, step));

    private void KeepNext(CancellationToken cancellation)
    {
        var (ready, step) = queue.Dequeue();

        // WaitAny does not throw for a failed extraction; its step tells of that.
        Task.WaitAny([ready], cancellation);
        step();
    }
}
