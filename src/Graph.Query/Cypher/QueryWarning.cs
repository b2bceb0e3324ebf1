namespace Graph.Query.Cypher;

/// <summary>Something in a query that is allowed but probably not meant.</summary>
/// <param name="Message">For people, in one sentence.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="Underlined">The line of the query and below it <c>^</c> under the place.</param>
public sealed record QueryWarning(string Message, int Line, int Column, string Underlined);
