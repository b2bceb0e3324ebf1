using Graph.Model.Facts;
using Graph.Model.Snapshot;
using Graph.Resolution.Judging;

namespace Graph.Resolution;

/// <summary>From the facts of all documents to one graph. Pure: the same documents give the same graph in whatever order they come.</summary>
public static class Resolver
{
    /// <exception cref="ArgumentException">A document is given twice.</exception>
    public static GraphSnapshot Resolve(IEnumerable<DocumentFacts> documents) => Resolve(documents, Judgements.None);

    /// <param name="documents">In any order.</param>
    /// <param name="judgements">What people have decided.</param>
    /// <exception cref="ArgumentException">A document is given twice.</exception>
    public static GraphSnapshot Resolve(IEnumerable<DocumentFacts> documents, Judgements judgements)
    {
        ArgumentNullException.ThrowIfNull(judgements);
        var resolution = new Resolution(judgements);
        resolution.AddAll(documents);
        return resolution.Snapshot();
    }
}
