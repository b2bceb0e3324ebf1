namespace Graph.Tests.Query.Cypher.Tck;

/// <summary>One scenario of the conformance kit, or one row of the examples of an outline.</summary>
/// <param name="Folder">The folders above the feature, below <c>features</c>: <c>expressions/temporal</c>.</param>
/// <param name="Feature">The name of the feature's file without its ending.</param>
/// <param name="Name">The scenario's name as the file has it.</param>
/// <param name="Example">Which row of the examples, from 1; 0 where there are none.</param>
internal sealed record TckScenario(string Folder, string Feature, string Name, int Example, IReadOnlyList<TckStep> Steps)
{
    private const string Executing = "executing query:";

    public string Key => Example == 0 ? $"{Feature} {Name}" : $"{Feature} {Name} #{Example}";

    public bool IsTemporal => Folder.Contains("temporal", StringComparison.Ordinal);

    public string Query => Steps.FirstOrDefault(step => step.Text == Executing)?.Body ?? "";

    /// <summary>Whether the query itself, not its set-up, changes the graph.</summary>
    public bool Writes => TckClauses.Writes(Query);
}
