namespace Graph.Tests.Query.Cypher.Tck;

/// <summary>One step of a scenario: what it says, and the text or table below it.</summary>
/// <param name="Text">Without the keyword: <c>executing query:</c>.</param>
/// <param name="Body">The text between triple quotes, or null.</param>
/// <param name="Table">The rows of the table below it, or null.</param>
internal sealed record TckStep(string Text, string? Body, IReadOnlyList<IReadOnlyList<string>>? Table);
