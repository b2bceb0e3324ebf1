using Graph.App.Ingestion;

namespace Graph.App.Rendering.Json;

/// <param name="Source">The file, and where it holds many documents which one.</param>
/// <param name="Step">What was being done.</param>
internal sealed record ProblemJson(string Source, string Step, string Reason)
{
    public static ProblemJson Of(Problem problem) => new(problem.Source, problem.Step, problem.Reason);
}
