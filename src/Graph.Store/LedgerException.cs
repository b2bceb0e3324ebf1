using Microsoft.Data.Sqlite;

namespace Graph.Store;

/// <summary>The store cannot be used. The message names the file and says why, for people.</summary>
public sealed class LedgerException : Exception
{
    public LedgerException()
        : this("The store cannot be used.") { }

    public LedgerException(string message)
        : base(message) => Fault = LedgerFault.Broken;

    public LedgerException(string message, Exception innerException)
        : base(message, innerException) => Fault = LedgerFault.Broken;

    internal LedgerException(LedgerFault fault, string message, Exception? innerException = null)
        : base(message, innerException) => Fault = fault;

    public LedgerFault Fault { get; }

    /// <summary>What SQLite says, in our words.</summary>
    internal static LedgerException From(string path, SqliteException e)
    {
        // Primary result codes of SQLite, https://sqlite.org/rescode.html.
        var (fault, reason) = e.SqliteErrorCode switch
        {
            5 or 6 => (LedgerFault.Locked, "is locked by another program; try again when that has finished"),
            3 or 8 or 14 or 23 => (LedgerFault.NotAccessible, "cannot be opened for writing; check that the file and its folder may be written"),
            11 => (LedgerFault.Damaged, "is damaged; make a new store from the documents, or restore a copy"),
            13 => (LedgerFault.Full, "cannot grow: the disk is full"),
            26 => (LedgerFault.NotAStore, "is not a graph store"),
            _ => (LedgerFault.Broken, $"failed: {e.Message}"),
        };
        return new LedgerException(fault, $"The store '{path}' {reason}.", e);
    }
}
