using Graph.Model.Facts;
using Graph.Model.Snapshot;
using Graph.Resolution.Judging;
using Graph.Resolution.Reasons;

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
        return Of(documents, judgements).Snapshot();
    }

    /// <summary>Why two entities are, or are not, one actor. Costs a whole resolution: keep a <see cref="Corpus"/> for several.</summary>
    /// <exception cref="ArgumentException">A document is given twice or is missing, or has no such entity.</exception>
    public static Decision Explain(IEnumerable<DocumentFacts> documents, Judgements judgements, EntityRef one, EntityRef other) =>
        Of(documents, judgements).Explain(one, other);

    /// <summary>Why two documents' meetings are, or are not, one.</summary>
    /// <exception cref="ArgumentException">A document is given twice or is missing, or has no such meeting.</exception>
    public static Decision Explain(IEnumerable<DocumentFacts> documents, Judgements judgements, MeetingRef one, MeetingRef other) =>
        Of(documents, judgements).Explain(one, other);

    private static Corpus Of(IEnumerable<DocumentFacts> documents, Judgements judgements)
    {
        var corpus = new Corpus(judgements);
        corpus.AddAll(documents);
        return corpus;
    }
}
