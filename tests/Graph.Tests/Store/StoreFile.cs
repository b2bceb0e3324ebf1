using Graph.Store;

namespace Graph.Tests.Store;

/// <summary>A folder of its own for one test's store, gone after it.</summary>
internal sealed class StoreFile : IDisposable
{
    public StoreFile() => Folder = Directory.CreateTempSubdirectory("graph-store-").FullName;

    public string Folder { get; }

    public string Path => System.IO.Path.Combine(Folder, "graph.db");

    public Ledger Open() => Ledger.Open(Path);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
