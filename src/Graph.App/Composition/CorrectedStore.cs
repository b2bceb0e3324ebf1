using System.Collections.Immutable;
using Graph.Model.Snapshot;
using Graph.Resolution.Corrections;

namespace Graph.App.Composition;

/// <summary>What a store says with the corrections in it.</summary>
/// <param name="Path">The file of corrections, which need not be there.</param>
/// <param name="File">What is in it.</param>
/// <param name="Unmet">The corrections that do nothing: not readable, or without anything to correct; by line.</param>
/// <param name="Graph">The graph of the documents as corrected.</param>
/// <param name="Documents">The documents as corrected; asked for only where the graph is not enough, as they take far longer to load.</param>
internal sealed record CorrectedStore(
    string Path,
    CorrectionFile File,
    ImmutableArray<CorrectionProblem> Unmet,
    GraphSnapshot Graph,
    Lazy<CorrectedDocuments> Documents
)
{
    public static ImmutableArray<CorrectionProblem> UnmetOf(CorrectionFile file, CorrectedDocuments documents) =>
        [.. file.Problems.Concat(documents.Unmet).OrderBy(problem => problem.Line)];
}
