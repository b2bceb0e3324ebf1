using Microsoft.Data.Sqlite;

namespace Graph.Store.Sql;

/// <summary>Opens a file as a store: refuses what is none, and brings an older one up to date.</summary>
internal static class StoreOpening
{
    // "grph": tells our files from those of other programs that use SQLite.
    private const int ApplicationId = 0x67727068;

    /// <exception cref="LedgerException">It cannot be used; the message says why.</exception>
    public static Database Open(string path, LedgerOptions options)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var full = Path.GetFullPath(path);
        CheckPlace(full, options.Create);
        Database? database = null;
        var usable = false;
        try
        {
            database = new Database(full, options.Create, options.Patience);
            Prepare(database, options);
            usable = true;
            return database;
        }
        catch (SqliteException e)
        {
            throw LedgerException.From(full, e);
        }
        finally
        {
            if (!usable)
            {
                database?.Dispose();
            }
        }
    }

    private static void CheckPlace(string path, bool create)
    {
        if (Directory.Exists(path))
        {
            throw new LedgerException(LedgerFault.NotAStore, $"The store '{path}' is a folder; name a file.");
        }

        if (File.Exists(path))
        {
            return;
        }

        if (!create)
        {
            throw new LedgerException(LedgerFault.Missing, $"There is no store '{path}'.");
        }

        if (Path.GetDirectoryName(path) is { } folder && !Directory.Exists(folder))
        {
            throw new LedgerException(LedgerFault.NotAccessible, $"The store '{path}' cannot be made: there is no folder '{folder}'.");
        }
    }

    private static void Prepare(Database database, LedgerOptions options)
    {
        // Nothing is written, not even a pragma, before the file is known to be ours.
        var version = CheckVersion(database, options);
        database.Script("PRAGMA journal_mode = WAL");
        // A committed document outlives a power cut, not only the end of this process.
        database.Script("PRAGMA synchronous = FULL");
        if (options.MaxPages is { } pages)
        {
            database.Script(FormattableString.Invariant($"PRAGMA max_page_count = {pages}"));
        }

        if (version < options.Migrations.Length)
        {
            database.Write(() => Migrate(database, options));
        }
    }

    private static int CheckVersion(Database database, LedgerOptions options)
    {
        var version = database.Number("PRAGMA user_version");
        var application = database.Number("PRAGMA application_id");
        if (application != ApplicationId && (application != 0 || version != 0 || database.Number("SELECT count(*) FROM sqlite_master") > 0))
        {
            throw new LedgerException(LedgerFault.NotAStore, $"The store '{database.Path}' is not a graph store: it is a database of another program.");
        }

        if (version > options.Migrations.Length)
        {
            throw new LedgerException(
                LedgerFault.Newer,
                $"The store '{database.Path}' was made by a newer version of this program (schema {version}; this one knows up to {options.Migrations.Length})."
            );
        }

        return version;
    }

    private static int Migrate(Database database, LedgerOptions options)
    {
        // Read again under the lock: another process may have done it meanwhile.
        var version = CheckVersion(database, options);
        for (var next = version; next < options.Migrations.Length; next++)
        {
            database.Script(options.Migrations[next]);
        }

        database.Script(FormattableString.Invariant($"PRAGMA application_id = {ApplicationId}"));
        database.Script(FormattableString.Invariant($"PRAGMA user_version = {options.Migrations.Length}"));
        return options.Migrations.Length - version;
    }
}
