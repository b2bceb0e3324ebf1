using System.Collections.Immutable;
using System.Text.Json;
using Graph.Model.Documents;
using Graph.Model.Facts;
using Graph.Store.Sql;

namespace Graph.Store;

/// <summary>The store: every document with its facts as they were read, and where it came from. The graph is derived from it.</summary>
/// <remarks>One SQLite file in write-ahead mode: one writer and any number of readers at a time, also from other processes; each
/// sees whole documents only. What a method has returned from is on the disk. Not safe for two threads at once: open it twice.
/// Every method throws <see cref="LedgerException"/> where the file cannot be read or written.</remarks>
public sealed class Ledger : IDisposable
{
    private readonly Database database;
    private readonly DocumentTable documents;
    private readonly GraphTable graphs;

    private Ledger(Database database)
    {
        this.database = database;
        documents = new DocumentTable(database);
        graphs = new GraphTable(database);
    }

    /// <summary>The file, as a full path.</summary>
    public string Path => database.Path;

    /// <summary>Opens the store in the file <paramref name="path"/>; makes it where there is none, and brings an older schema up to date.</summary>
    /// <exception cref="LedgerException">It cannot be used; the message names the file and the reason.</exception>
    public static Ledger Open(string path) => Open(path, new LedgerOptions());

    /// <summary>Opens a store that must be there already: for those who only ask.</summary>
    /// <exception cref="LedgerException">It is missing or cannot be used; the message names the file and the reason.</exception>
    public static Ledger OpenExisting(string path) => Open(path, new LedgerOptions { Create = false });

    internal static Ledger Open(string path, LedgerOptions options) => new(StoreOpening.Open(path, options));

    /// <summary>Whether nothing is to be done: this source holds this document, read by this reader.</summary>
    /// <param name="reader">Names the version of everything that makes facts from a text.</param>
    public bool Holds(SourceKey source, DocumentId document, string reader) =>
        database.Read(() =>
            database["SELECT 1 FROM sources s JOIN documents d ON d.id = s.document WHERE s.path = $1 AND s.part = $2 AND d.name = $3 AND d.reader = $4"]
                .Scalar(source.Path, source.Part, document.Value, reader)
                is not null
        );

    /// <summary>Whether the file looks as it did when it was last read to its end by this reader, so that it need not be opened.</summary>
    public bool IsCurrent(string path, FileStamp stamp, string reader) =>
        database.Read(() =>
            database["SELECT 1 FROM files WHERE path = $1 AND length = $2 AND modified = $3 AND reader = $4"].Scalar(path, stamp.Length, stamp.Modified, reader)
                is not null
        );

    /// <summary>Keeps a document with its facts, in place of what the source held before; a failure noted for the source is forgotten.</summary>
    /// <exception cref="ArgumentException">The text cannot be kept as it is (a NUL or half a surrogate pair), or another
    /// document has the same id.</exception>
    public PutResult Put(SourceKey source, DocumentFacts facts, string reader)
    {
        StorableText.Check(facts);
        return database.Write(() =>
        {
            database["DELETE FROM failures WHERE path = $1 AND part = $2"].Run(source.Path, source.Part);
            var before = database["SELECT document FROM sources WHERE path = $1 AND part = $2"].Scalar(source.Path, source.Part) as long?;
            var (id, result) = documents.Put(facts, reader);
            database[
                "INSERT INTO sources (path, part, document, name) VALUES ($1, $2, $3, $4) "
                    + "ON CONFLICT (path, part) DO UPDATE SET document = excluded.document, name = excluded.name"
            ]
                .Run(source.Path, source.Part, id, facts.Document.Source);
            if (before is not { } old || old == id)
            {
                return result;
            }

            documents.RemoveOrphan(old);
            return PutResult.Replaced;
        });
    }

    /// <summary>Notes that a file was read to its end, and takes away what it held beyond <paramref name="parts"/> documents.</summary>
    /// <param name="parts">How many documents the file has, those that failed included; <c>null</c> where that could not be told, and nothing goes.</param>
    /// <returns>How many documents left the store.</returns>
    public int Complete(string path, FileStamp stamp, int? parts, string reader) =>
        database.Write(() =>
        {
            database[
                "INSERT INTO files (path, length, modified, reader) VALUES ($1, $2, $3, $4) "
                    + "ON CONFLICT (path) DO UPDATE SET length = excluded.length, modified = excluded.modified, reader = excluded.reader"
            ]
                .Run(path, stamp.Length, stamp.Modified, reader);
            return parts is { } kept ? RemoveFrom(path, kept) : 0;
        });

    /// <summary>Takes away all that came from this file, and the documents that no other source holds.</summary>
    /// <returns>How many documents left the store.</returns>
    public int Forget(string path) =>
        database.Write(() =>
        {
            database["DELETE FROM files WHERE path = $1"].Run(path);
            return RemoveFrom(path, 0);
        });

    /// <summary>Notes that a source could not be read. What it held before stays, until it is read again or forgotten.</summary>
    public void Fail(SourceKey source, string step, string reason) =>
        database.Write(() =>
            database[
                "INSERT INTO failures (path, part, step, reason) VALUES ($1, $2, $3, $4) "
                    + "ON CONFLICT (path, part) DO UPDATE SET step = excluded.step, reason = excluded.reason"
            ]
                .Run(source.Path, source.Part, step, reason)
        );

    /// <summary>What could not be read, by path and part.</summary>
    public ImmutableArray<LedgerFailure> Failures() =>
        List(
            "SELECT path, part, step, reason FROM failures ORDER BY path, part",
            row => new LedgerFailure(new SourceKey(row.GetString(0), row.GetInt32(1)), row.GetString(2), row.GetString(3))
        );

    /// <summary>What was read from where, by path and part.</summary>
    public ImmutableArray<LedgerSource> Sources() =>
        List(
            "SELECT s.path, s.part, d.name, f.length, f.modified FROM sources s JOIN documents d ON d.id = s.document "
                + "LEFT JOIN files f ON f.path = s.path ORDER BY s.path, s.part",
            row => new LedgerSource(
                new SourceKey(row.GetString(0), row.GetInt32(1)),
                DocumentId.Parse(row.GetString(2)),
                row.IsDBNull(3) ? null : new FileStamp(row.GetInt64(3), row.GetInt64(4))
            )
        );

    /// <summary>Every file that left a trace, with documents or without, in ordinal order: what a worker compares with the folder.</summary>
    public ImmutableArray<string> Paths() =>
        List("SELECT path FROM files UNION SELECT path FROM sources UNION SELECT path FROM failures ORDER BY path", row => row.GetString(0));

    /// <summary>Every document once with its facts, in the order of ids: the same whatever the order they were put in.</summary>
    public ImmutableArray<DocumentFacts> Load() => Undamaged(documents.Load);

    /// <summary>What has changed since someone looked.</summary>
    /// <param name="known">The documents that were there, each with its revision as it was told then; empty for one who has never looked.</param>
    public LedgerChange Since(IReadOnlyDictionary<DocumentId, long> known) =>
        Undamaged(() =>
        {
            var now = documents.Revisions();
            var fresh = now.Where(pair => known.GetValueOrDefault(pair.Key, -1) != pair.Value).Select(pair => pair.Key).ToList();

            // One by one is slower than all at once where most are wanted.
            var changed =
                fresh.Count > now.Count / 2
                    ? documents.Load().Where(facts => known.GetValueOrDefault(facts.Document.Id, -1) != now[facts.Document.Id])
                    : fresh.Select(documents.Load);
            return new LedgerChange(
                graphs.Revision(),
                [.. known.Keys.Where(id => !now.ContainsKey(id)).Order()],
                [.. changed.Select(facts => (facts, now[facts.Document.Id]))]
            );
        });

    private T Undamaged<T>(Func<T> load)
    {
        try
        {
            return database.Read(load);
        }
        catch (Exception e) when (e is JsonException or FormatException or ArgumentException)
        {
            throw new LedgerException(LedgerFault.Damaged, $"The store '{Path}' is damaged: {e.Message}", e);
        }
    }

    /// <summary>A number that is another whenever a document, or where it was found, has changed. Ask before <see cref="Load()"/>.</summary>
    public long Revision() => database.Read(graphs.Revision);

    /// <summary>The merged graph that is kept for the documents as they are now and for this stamp; <c>null</c> where there is none.</summary>
    /// <param name="stamp">All that the graph was made from besides the documents: versions, corrections.</param>
    public KeptGraph? LoadGraph(string stamp) => database.Read(() => graphs.Load(stamp));

    /// <summary>Keeps the merged graph, in place of the one that was kept before.</summary>
    /// <param name="revision">What <see cref="Revision"/> gave before the documents were loaded; where they have changed since, nothing is kept.</param>
    /// <returns>Whether it was kept.</returns>
    public bool KeepGraph(KeptGraph kept, string stamp, long revision)
    {
        // Nobody waits for the lock while the bytes are made.
        var pieces = GraphTable.Pieces(kept.Graph);
        return database.Write(() =>
        {
            if (graphs.Revision() != revision)
            {
                return false;
            }

            graphs.Replace(pieces, kept.Notes, stamp, revision);
            return true;
        });
    }

    /// <summary>How much is in it.</summary>
    public LedgerStatus Status() =>
        database.Read(() =>
            new LedgerStatus(
                SchemaVersion: database.Number("PRAGMA user_version"),
                Bytes: Size(Path) + Size(Path + "-wal"),
                Files: database.Number("SELECT count(*) FROM files"),
                Sources: database.Number("SELECT count(*) FROM sources"),
                Documents: database.Number("SELECT count(*) FROM documents"),
                Sentences: database.Number("SELECT count(*) FROM sentences"),
                Entities: database.Number("SELECT count(*) FROM entities"),
                Mentions: database.Number("SELECT count(*) FROM mentions"),
                Facts: database.Number("SELECT count(*) FROM facts"),
                Failures: database.Number("SELECT count(*) FROM failures"),
                Readers: database.List("SELECT DISTINCT reader FROM documents ORDER BY reader", row => row.GetString(0))
            )
        );

    public void Dispose() => database.Dispose();

    private ImmutableArray<T> List<T>(string sql, Func<Microsoft.Data.Sqlite.SqliteDataReader, T> make) => database.Read(() => database.List(sql, make));

    private int RemoveFrom(string path, int part)
    {
        var held = database.List("SELECT DISTINCT document FROM sources WHERE path = $1 AND part >= $2", row => row.GetInt64(0), path, part);
        database["DELETE FROM sources WHERE path = $1 AND part >= $2"].Run(path, part);
        database["DELETE FROM failures WHERE path = $1 AND part >= $2"].Run(path, part);
        return held.Count(documents.RemoveOrphan);
    }

    private static long Size(string file) => new FileInfo(file) is { Exists: true } info ? info.Length : 0;
}
