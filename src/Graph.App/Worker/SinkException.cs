namespace Graph.App.Worker;

/// <summary>A push did not succeed; the message says why, for people.</summary>
internal sealed class SinkException(string message, Exception inner) : Exception(message, inner);
