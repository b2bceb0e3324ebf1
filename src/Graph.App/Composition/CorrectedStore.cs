using System.Collections.Immutable;
using Graph.Model.Snapshot;
using Graph.Resolution.Corrections;

namespace Graph.App.Composition;

/// <summary>What a store says with the corrections in it.</summary>
/// <param name="Path">The file of corrections, which need not be there.</param>
/// <param name="File">What is in it.</param>
/// <param name="Corpus">The documents as corrected.</param>
/// <param name="Graph">Their graph.</param>
internal sealed record CorrectedStore(string Path, CorrectionFile File, CorrectedDocuments Corpus, GraphSnapshot Graph)
{
    /// <summary>The corrections that do nothing: not readable, or without anything to correct; by line.</summary>
    public ImmutableArray<CorrectionProblem> Unmet => [.. File.Problems.Concat(Corpus.Unmet).OrderBy(problem => problem.Line)];
}
