namespace Graph.App.Composition;

/// <summary>The caller asked for something that makes no sense; the message says what to do instead.</summary>
internal sealed class WrongUseException(string message) : Exception(message);
