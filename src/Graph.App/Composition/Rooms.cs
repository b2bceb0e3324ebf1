using Graph.Extraction;
using Graph.Model.Documents;
using Graph.Model.Facts;
using Graph.Model.Snapshot;
using Graph.Resolution;
using Graph.Resolution.Judging;

namespace Graph.App.Composition;

/// <summary>The road that documents take through the other rooms. Tests put a shorter one in its place.</summary>
/// <param name="Reader">The version of everything that makes facts from a text; facts of another version are read again.</param>
/// <param name="Extract">From a document to its facts; safe to call from several threads.</param>
/// <param name="Merge">From the facts of all documents, and what people have decided, to one graph.</param>
internal sealed record Rooms(string Reader, Func<Document, DocumentFacts> Extract, Func<IEnumerable<DocumentFacts>, Judgements, GraphSnapshot> Merge)
{
    public static Rooms Real { get; } = new(Extractor.Version, Extractor.Extract, Resolver.Resolve);
}
