using Graph.Store;

namespace Graph.App.Ingestion;

/// <summary>A document, file or folder that could not be read; the rest goes on without it.</summary>
/// <param name="Source">What it is called, for people: a path, and where a file holds many documents which one.</param>
/// <param name="Step">What was being done: find, open, decode, parse, extract, keep.</param>
/// <param name="Reason">Why it failed, for people.</param>
internal sealed record Problem(string Source, string Step, string Reason)
{
    public static Problem Of(SourceKey source, string step, string reason) =>
        new(source.Part == 0 ? source.Path : $"{source.Path} (document {source.Part + 1})", step, reason);

    public static Problem Of(LedgerFailure failure) => Of(failure.Source, failure.Step, failure.Reason);
}
