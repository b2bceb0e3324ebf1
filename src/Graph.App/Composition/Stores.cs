using Graph.Model.Dates;
using Graph.Model.Facts;
using Graph.Model.Snapshot;
using Graph.Resolution.Corrections;
using Graph.Store;

namespace Graph.App.Composition;

/// <summary>How commands get at the graph.</summary>
internal static class Stores
{
    /// <summary>The merged graph of a store that must be there, with the corrections.</summary>
    /// <remarks>Made only where documents, corrections or the program are others than when it was made last; it is then kept in the store.</remarks>
    /// <param name="path">The store.</param>
    /// <param name="corrections">The file of corrections, which need not be there.</param>
    /// <param name="rooms">What merges.</param>
    /// <exception cref="LedgerException">The store is missing or cannot be used.</exception>
    public static CorrectedStore Open(string path, string corrections, Rooms rooms)
    {
        using var ledger = Ledger.OpenExisting(path);
        return Open(ledger, corrections, rooms);
    }

    /// <inheritdoc cref="Open(string, string, Rooms)"/>
    public static CorrectedStore Open(Ledger ledger, string corrections, Rooms rooms) => Open(ledger, corrections, CorrectionsFile.TextOf(corrections), rooms);

    /// <inheritdoc cref="Open(string, string, Rooms)"/>
    /// <param name="ledger">The store.</param>
    /// <param name="corrections">The file of corrections.</param>
    /// <param name="text">What is in it.</param>
    /// <param name="rooms">What merges.</param>
    public static CorrectedStore Open(Ledger ledger, string corrections, string text, Rooms rooms)
    {
        var file = CorrectionReader.Read(text);
        var stamp = GraphNotes.Stamp(rooms, text);
        if (ledger.LoadGraph(stamp) is { } kept)
        {
            var path = ledger.Path;
            return new CorrectedStore(corrections, file, GraphNotes.Read(kept.Notes), kept.Graph, new Lazy<CorrectedDocuments>(() => Load(path, file)));
        }

        var revision = ledger.Revision();
        var made = Merged(corrections, file, CorrectedDocuments.Of(ledger.Load(), file), rooms);
        Keep(ledger, made, stamp, revision);
        return made;
    }

    /// <summary>The same of the articles alone that were published up to a day. Always made anew.</summary>
    /// <exception cref="LedgerException">The store is missing or cannot be used.</exception>
    public static CorrectedStore OpenAsOf(string path, string corrections, Rooms rooms, DateOnly day)
    {
        using var ledger = Ledger.OpenExisting(path);
        var file = CorrectionsFile.Read(corrections);
        var documents = ledger.Load();
        var whole = new Lazy<GraphSnapshot>(() => Open(ledger, corrections, rooms).Graph);
        return Merged(corrections, file, CorrectedDocuments.Of(documents.Where(facts => Published(facts, whole) is { } last && last <= day), file), rooms);
    }

    /// <summary>Keeps a graph for the next one who asks.</summary>
    /// <param name="revision">Of the store before its documents were loaded.</param>
    public static void Keep(Ledger ledger, CorrectedStore made, string stamp, long revision)
    {
        try
        {
            ledger.KeepGraph(new KeptGraph(made.Graph, GraphNotes.Write(made.Unmet)), stamp, revision);
        }
        catch (LedgerException e) when (e.Fault is LedgerFault.Locked or LedgerFault.Full or LedgerFault.NotAccessible)
        {
            // Whoever asks is answered all the same; the next one has to wait again.
        }
    }

    private static CorrectedStore Merged(string corrections, CorrectionFile file, CorrectedDocuments documents, Rooms rooms)
    {
        var merged = rooms.Merge(documents.Judgements);
        merged.Add(documents.Documents);
        return new CorrectedStore(corrections, file, CorrectedStore.UnmetOf(file, documents), merged.Snapshot(), new Lazy<CorrectedDocuments>(documents));
    }

    private static CorrectedDocuments Load(string path, CorrectionFile file)
    {
        using var ledger = Ledger.OpenExisting(path);
        return CorrectedDocuments.Of(ledger.Load(), file);
    }

    // An article without a date has the one that the whole corpus tells; without that nobody knows whether it was there yet.
    private static DateOnly? Published(DocumentFacts facts, Lazy<GraphSnapshot> whole)
    {
        if (facts.Document.Metadata.Published is { } said)
        {
            return said.Last;
        }

        var article = whole.Value.Find(NodeId.OfKey(NodeLabel.Article, facts.Document.Id.Value));
        return Edtf.TryParse(article?.Properties.Text("placed"), out var placed) ? placed.Last : null;
    }
}
