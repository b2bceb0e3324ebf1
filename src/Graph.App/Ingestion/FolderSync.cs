using System.Collections.Immutable;
using Graph.App.Documents;
using Graph.Store;

namespace Graph.App.Ingestion;

/// <summary>Brings the store in step with some folders: what is new or changed is read, what is gone is forgotten.</summary>
/// <remarks>Looks at the folders themselves, never at events, so nothing is missed. A folder that cannot be looked into keeps its documents:
/// it may be a disk that is not there right now.</remarks>
internal sealed class FolderSync(Intake intake, Ledger ledger)
{
    /// <param name="folders">Full paths.</param>
    public FolderSyncResult Run(IEnumerable<string> folders, IntakeMode mode, IIntakeObserver observer, CancellationToken cancellation)
    {
        var there = folders.ToLookup(Directory.Exists);
        var found = DocumentSource.Expand(there[true]).ToImmutableArray();

        // What was walked but comes back as a folder could not be looked into.
        var closed = found.Where(Directory.Exists).Concat(there[false]).ToImmutableArray();
        var read = intake.Read(found.Except(closed, StringComparer.Ordinal), mode, observer, cancellation);
        var gone = ledger
            .Paths()
            .Where(path => there[true].Any(folder => IsBelow(path, folder)) && !closed.Any(folder => IsBelow(path, folder)) && !File.Exists(path))
            .ToImmutableArray();

        // Read first: a document that only moved is then held by its new file, and does not leave the graph in between.
        return new FolderSyncResult(read + intake.Forget(gone, observer, cancellation), closed);
    }

    private static bool IsBelow(string path, string folder) =>
        path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
