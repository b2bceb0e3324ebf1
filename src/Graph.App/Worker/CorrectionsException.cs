namespace Graph.App.Worker;

/// <summary>There are corrections, and nobody could read them yet: a graph without them would be another.</summary>
internal sealed class CorrectionsException(string message, Exception inner) : Exception(message, inner);
