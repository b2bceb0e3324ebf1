namespace Graph.Query.Cypher.Temporal;

/// <summary>A temporal value that cannot be made: text of no known form, a field out of its range, fields that do not go together.</summary>
/// <remarks>Carries no position: whoever evaluates the expression knows it and adds it.</remarks>
public sealed class TemporalException(string message) : Exception(message);
