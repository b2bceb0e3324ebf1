using Graph.App.Composition;
using Graph.Model.Documents;
using Graph.Model.Facts;
using Graph.Resolution.Corrections;
using Graph.Resolution.Judging;
using Graph.Store;

namespace Graph.App.Worker;

/// <summary>The merged graph of a store, kept in memory: what has changed in the store is merged into it, and the rest is left as it is.</summary>
/// <remarks>The graph is that which <see cref="Stores.Open(Ledger, string, Rooms)"/> gives. Not for two threads at once.</remarks>
/// <param name="corrections">What people have decided.</param>
/// <param name="rooms">What merges.</param>
/// <param name="clock">To time how long keeping takes.</param>
internal sealed class LiveStore(LastCorrections corrections, Rooms rooms, TimeProvider clock)
{
    // A large graph takes a second or two to keep: it may take this share of the time at most.
    private const int KeepShare = 10;

    private readonly SortedDictionary<DocumentId, (DocumentFacts Facts, long Revision)> documents = [];
    private readonly Dictionary<DocumentId, DocumentFacts> merged = [];
    private IMergedDocuments? graph;
    private Judgements judgements = Judgements.None;
    private CorrectedStore? last;
    private (long Revision, string Corrections)? made;
    private bool kept;
    private DateTimeOffset nextKeep = DateTimeOffset.MinValue;

    /// <summary>What people have decided.</summary>
    public LastCorrections Corrections => corrections;

    /// <summary>Whether documents or corrections are others than those of the last graph.</summary>
    /// <exception cref="LedgerException">The store failed.</exception>
    /// <exception cref="CorrectionsException">The corrections could never be read.</exception>
    public bool IsBehind(Ledger ledger) => made != (ledger.Revision(), corrections.Text());

    /// <summary>The graph of the store as it is now.</summary>
    /// <exception cref="LedgerException">The store failed.</exception>
    /// <exception cref="CorrectionsException">The corrections could never be read.</exception>
    public CorrectedStore Follow(Ledger ledger)
    {
        var text = corrections.Text();
        if (last is not null && made == (ledger.Revision(), text))
        {
            return last;
        }

        // Merging all of it can wait until something changes.
        var revision = ledger.Revision();
        if (last is null && ledger.LoadGraph(GraphNotes.Stamp(rooms, text)) is not null)
        {
            (last, made, kept) = (Stores.Open(ledger, corrections.Path, text, rooms), (revision, text), true);
            return last;
        }

        var change = ledger.Since(documents.ToDictionary(pair => pair.Key, pair => pair.Value.Revision));
        foreach (var gone in change.Gone)
        {
            documents.Remove(gone);
        }

        foreach (var (facts, since) in change.Changed)
        {
            documents[facts.Document.Id] = (facts, since);
        }

        var file = CorrectionReader.Read(text);
        var corrected = CorrectedDocuments.Of(documents.Values.Select(item => item.Facts), file);
        Merge(corrected);
        last = new CorrectedStore(corrections.Path, file, CorrectedStore.UnmetOf(file, corrected), graph!.Snapshot(), new Lazy<CorrectedDocuments>(corrected));
        (made, kept) = ((change.Revision, text), false);
        return last;
    }

    /// <summary>Keeps the graph in the store for those who ask there, if it is another than the one kept last and that is not too soon.</summary>
    /// <param name="atOnce">However soon it is.</param>
    public void Keep(Ledger ledger, bool atOnce)
    {
        if (kept || last is null || made is not { } at || (!atOnce && clock.GetUtcNow() < nextKeep))
        {
            return;
        }

        var start = clock.GetTimestamp();
        Stores.Keep(ledger, last, GraphNotes.Stamp(rooms, at.Corrections), at.Revision);
        kept = true;
        nextKeep = clock.GetUtcNow() + (KeepShare * clock.GetElapsedTime(start));
    }

    private void Merge(CorrectedDocuments corrected)
    {
        // Who has been judged is laid down before the first document comes in.
        if (graph is null || corrected.Judgements != judgements)
        {
            (graph, judgements) = (rooms.Merge(corrected.Judgements), corrected.Judgements);
            merged.Clear();
        }

        var now = corrected.Documents.ToDictionary(facts => facts.Document.Id);
        foreach (var (id, _) in merged.Where(pair => !ReferenceEquals(now.GetValueOrDefault(pair.Key), pair.Value)).ToList())
        {
            graph.Remove(id);
            merged.Remove(id);
        }

        graph.Add(corrected.Documents.Where(facts => merged.TryAdd(facts.Document.Id, facts)));
    }
}
