using Graph.App.Composition;
using Graph.Store;

namespace Graph.App.Ingestion;

/// <summary>Reads files into the store: several documents are extracted at a time, and each is kept in one transaction, in the order of the files.</summary>
/// <remarks>Documents are opened and kept on the calling thread, as the ledger wants. One that cannot be read is noted in the ledger and
/// told to the observer; the rest goes on. Where the run is cancelled, documents that are not kept yet are left for the next one.</remarks>
/// <param name="rooms">What makes facts.</param>
/// <param name="open">The documents of a file, in their order.</param>
/// <param name="ledger">Where they go.</param>
/// <param name="clock">To time extraction.</param>
internal sealed class Intake(Rooms rooms, DocumentOpener open, Ledger ledger, TimeProvider clock)
{
    /// <param name="files">Full paths.</param>
    /// <exception cref="LedgerException">The store failed; what was kept before stays.</exception>
    /// <exception cref="OperationCanceledException">Stopped between two documents.</exception>
    public IntakeReport Read(IEnumerable<string> files, IntakeMode mode, IIntakeObserver observer, CancellationToken cancellation)
    {
        var run = new IntakeRun(rooms, open, ledger, clock, observer, mode);
        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            run.Open(file, cancellation);
        }

        return run.Finish(cancellation);
    }

    /// <summary>Takes away the documents of files that are gone.</summary>
    /// <exception cref="LedgerException">The store failed.</exception>
    public IntakeReport Forget(IEnumerable<string> files, IIntakeObserver observer, CancellationToken cancellation)
    {
        var documents = 0;
        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            var gone = ledger.Forget(file);
            observer.Forgot(file, gone);
            documents += gone;
        }

        return IntakeReport.Nothing with
        {
            Forgotten = documents,
        };
    }
}
