using Graph.Store;

namespace Graph.App.Rendering.Json;

/// <summary>What <c>status</c> says of a store.</summary>
/// <param name="Bytes">Size on disk.</param>
/// <param name="Readers">Versions of the reader whose facts it holds.</param>
/// <param name="Reader">The version of this program's reader; documents of others are read again by <c>ingest</c>.</param>
internal sealed record StatusJson(
    string Store,
    int SchemaVersion,
    long Bytes,
    int Files,
    int Documents,
    int Sentences,
    int Entities,
    int Mentions,
    int Facts,
    string[] Readers,
    string Reader,
    CountsJson Graph,
    ProblemJson[] Failures,
    CorrectionsJson Corrections
)
{
    public static StatusJson Of(
        string store,
        LedgerStatus status,
        string reader,
        CountsJson graph,
        IEnumerable<LedgerFailure> failures,
        CorrectionsJson corrections
    ) =>
        new(
            store,
            status.SchemaVersion,
            status.Bytes,
            status.Files,
            status.Documents,
            status.Sentences,
            status.Entities,
            status.Mentions,
            status.Facts,
            [.. status.Readers],
            reader,
            graph,
            [.. failures.Select(failure => ProblemJson.Of(Ingestion.Problem.Of(failure)))],
            corrections
        );
}
