namespace Graph.Store;

/// <summary>What keeps a store from being used.</summary>
public enum LedgerFault
{
    /// <summary>There is no such file, and none was to be made.</summary>
    Missing,

    /// <summary>The folder is missing, or it or the file may not be read or written.</summary>
    NotAccessible,

    /// <summary>Another program held it for longer than the patience allows.</summary>
    Locked,

    /// <summary>It is no database, or another program's.</summary>
    NotAStore,

    /// <summary>A newer version of the program made it.</summary>
    Newer,

    /// <summary>It was a store, but its content is broken.</summary>
    Damaged,

    /// <summary>The disk, or the file's own limit, is full.</summary>
    Full,

    /// <summary>Reading or writing failed below SQLite.</summary>
    Broken,
}
