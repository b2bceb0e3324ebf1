using System.Collections.Immutable;
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
    /// <param name="path">The store.</param>
    /// <param name="corrections">The file of corrections, which need not be there.</param>
    /// <param name="rooms">What merges.</param>
    /// <param name="asOf">Only of articles published up to this day; <c>null</c> for all.</param>
    /// <exception cref="LedgerException">The store is missing or cannot be used.</exception>
    public static CorrectedStore Open(string path, string corrections, Rooms rooms, DateOnly? asOf = null)
    {
        using var ledger = Ledger.OpenExisting(path);
        return Open(ledger, corrections, rooms, asOf);
    }

    /// <inheritdoc cref="Open(string, string, Rooms, DateOnly?)"/>
    public static CorrectedStore Open(Ledger ledger, string corrections, Rooms rooms, DateOnly? asOf = null)
    {
        var file = CorrectionsFile.Read(corrections);
        var documents = ledger.Load();
        if (asOf is { } day)
        {
            documents = UpTo(documents, file, rooms, day);
        }

        var corpus = CorrectedDocuments.Of(documents, file);
        return new CorrectedStore(corrections, file, corpus, rooms.Merge(corpus.Documents, corpus.Judgements));
    }

    // An article without a date has the one that the whole corpus tells; without that nobody knows whether it was there yet.
    private static ImmutableArray<DocumentFacts> UpTo(ImmutableArray<DocumentFacts> documents, CorrectionFile file, Rooms rooms, DateOnly day)
    {
        GraphSnapshot? whole = null;
        return [.. documents.Where(facts => Published(facts) is { } last && last <= day)];

        DateOnly? Published(DocumentFacts facts)
        {
            if (facts.Document.Metadata.Published is { } said)
            {
                return said.Last;
            }

            if (whole is null)
            {
                var corpus = CorrectedDocuments.Of(documents, file);
                whole = rooms.Merge(corpus.Documents, corpus.Judgements);
            }

            var article = whole.Find(NodeId.OfKey(NodeLabel.Article, facts.Document.Id.Value));
            return Edtf.TryParse(article?.Properties.Text("placed"), out var placed) ? placed.Last : null;
        }
    }
}
