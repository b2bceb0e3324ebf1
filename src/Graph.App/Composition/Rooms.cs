using System.Globalization;
using Graph.Extraction;
using Graph.Model.Documents;
using Graph.Model.Facts;
using Graph.Model.Snapshot;
using Graph.Resolution;
using Graph.Resolution.Judging;
using Graph.Store;

namespace Graph.App.Composition;

/// <summary>The road that documents take through the other rooms. Tests put a shorter one in its place.</summary>
/// <param name="Reader">The version of everything that makes facts from a text; facts of another version are read again.</param>
/// <param name="Extract">From a document to its facts; safe to call from several threads.</param>
/// <param name="Merger">The version of everything that makes a graph from facts; a graph that another version made is made again.</param>
/// <param name="Merge">Takes in what people have decided, and then the facts of documents, of which it makes one graph.</param>
internal sealed record Rooms(string Reader, Func<Document, DocumentFacts> Extract, string Merger, Func<Judgements, IMergedDocuments> Merge)
{
    public static Rooms Real { get; } =
        new(
            Extractor.Version,
            Extractor.Extract,
            // Every build of these has an id of its own, which follows from what went into it.
            string.Join(
                ' ',
                new[] { typeof(Corpus), typeof(GraphSnapshot), typeof(Ledger) }.Select(type =>
                    type.Module.ModuleVersionId.ToString("N", CultureInfo.InvariantCulture)
                )
            ),
            judgements => new MergedCorpus(judgements)
        );
}
