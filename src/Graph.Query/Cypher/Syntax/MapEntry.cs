namespace Graph.Query.Cypher.Syntax;

/// <summary>A key of a map and its value; in a map projection without a value for <c>.key</c> and <c>.*</c>.</summary>
internal sealed record MapEntry(string Key, Expression? Value);
