using Graph.Model.Documents;
using Graph.Model.Facts;
using Graph.Model.Snapshot;
using Graph.Resolution;
using Graph.Resolution.Judging;

namespace Graph.App.Composition;

/// <summary>Documents merged as <see cref="Corpus"/> does.</summary>
internal sealed class MergedCorpus(Judgements judgements) : IMergedDocuments
{
    private readonly Corpus corpus = new(judgements);

    public void Add(IEnumerable<DocumentFacts> documents) => corpus.AddAll(documents);

    public void Remove(DocumentId document) => corpus.Remove(document);

    public GraphSnapshot Snapshot() => corpus.Snapshot();
}
