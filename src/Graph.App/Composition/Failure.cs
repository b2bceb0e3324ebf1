using Graph.App.Worker;
using Graph.Store;

namespace Graph.App.Composition;

/// <summary>Says what broke in words that help, for failures that end a run.</summary>
internal static class Failure
{
    /// <summary>One line, and what to do where that is known; the type's name and the stack only where nothing better is.</summary>
    public static string Describe(Exception exception) =>
        exception switch
        {
            LedgerException { Fault: LedgerFault.Missing } => $"{exception.Message} Make one with 'graph ingest PATH', or name another with --store.",
            LedgerException or CorrectionsException or IOException or UnauthorizedAccessException => exception.Message,
            _ => exception.ToString(),
        };
}
