using Graph.Model.Snapshot;
using Graph.Store;

namespace Graph.App.Composition;

/// <summary>How commands get at the graph.</summary>
internal static class Stores
{
    /// <summary>The merged graph of a store that must be there.</summary>
    /// <exception cref="LedgerException">It is missing or cannot be used.</exception>
    public static GraphSnapshot Graph(string path, Rooms rooms)
    {
        using var ledger = Ledger.OpenExisting(path);
        return rooms.Merge(ledger.Load());
    }
}
