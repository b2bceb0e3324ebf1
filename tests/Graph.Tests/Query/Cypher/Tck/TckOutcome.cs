namespace Graph.Tests.Query.Cypher.Tck;

/// <summary>How a scenario went.</summary>
/// <param name="Failure">What was expected and what came instead, in one line; null where it passed.</param>
internal sealed record TckOutcome(TckScenario Scenario, string? Failure)
{
    public bool Passed => Failure is null;
}
