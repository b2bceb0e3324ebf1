using Graph.Resolution.Corrections;

namespace Graph.App.Rendering.Json;

/// <summary>A correction that does nothing, and why.</summary>
internal sealed record CorrectionProblemJson(int Line, int Column, string Message)
{
    /// <returns><c>null</c> where there are none, so that the key is absent.</returns>
    public static CorrectionProblemJson[]? Of(IReadOnlyCollection<CorrectionProblem> problems) =>
        problems.Count == 0 ? null : [.. problems.Select(problem => new CorrectionProblemJson(problem.Line, problem.Column, problem.Message))];
}
