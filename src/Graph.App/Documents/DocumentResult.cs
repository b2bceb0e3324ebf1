using Graph.Model.Documents;

namespace Graph.App.Documents;

/// <summary>What one part of a file turned out to be: a document, or the reason why there is none.</summary>
/// <param name="Part">Its place among the parts of the file, from 0; parts that failed count.</param>
internal abstract record DocumentResult(int Part)
{
    public sealed record Found(int Part, Document Document) : DocumentResult(Part);

    public sealed record Failed(int Part, DocumentProblem Problem) : DocumentResult(Part);
}
