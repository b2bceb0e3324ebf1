using System.Collections.Immutable;
using Graph.Model.Facts;
using Graph.Model.Snapshot;
using Graph.Resolution.Judging;
using Graph.Resolution.Meetings;
using Graph.Resolution.Writing;

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

        var sorted = documents.OrderBy(facts => facts.Document.Id).ToImmutableArray();
        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i].Document.Id == sorted[i - 1].Document.Id)
            {
                throw new ArgumentException($"The document '{sorted[i].Document.Id}' is given twice.", nameof(documents));
            }
        }

        var corpus = new Corpus(sorted);
        var meetings = MeetingMatcher.Match(CaseReader.Read(sorted, corpus));
        return SnapshotWriter.Write(corpus, meetings);
    }
}
