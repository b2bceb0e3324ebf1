using Graph.Model.Documents;
using Graph.Model.Facts;
using Graph.Model.Snapshot;

namespace Graph.App.Composition;

/// <summary>Documents and the graph that they give together, which follows when documents come and go.</summary>
/// <remarks>The graph follows from the documents that are in it, whatever was there before. Not for two threads at once.</remarks>
internal interface IMergedDocuments
{
    /// <exception cref="ArgumentException">A document is in it already.</exception>
    void Add(IEnumerable<DocumentFacts> documents);

    void Remove(DocumentId document);

    GraphSnapshot Snapshot();
}
