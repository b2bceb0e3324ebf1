using Graph.Store;
using Graph.Store.Schema;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Graph.Tests.Store;

public sealed class LedgerOpeningTests
{
    private static readonly SourceKey Here = new("/a/brief.txt");

    [Fact]
    public void Refuses_a_store_of_a_newer_version_and_leaves_it_alone()
    {
        using var file = Filled();
        Sql(file.Path, "PRAGMA user_version = 99");
        var before = File.ReadAllBytes(file.Path);

        var refusal = Refusal(file.Path);

        Assert.Equal(LedgerFault.Newer, refusal.Fault);
        Assert.Contains(file.Path, refusal.Message, StringComparison.Ordinal);
        Assert.Contains("newer version of this program (schema 99", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(file.Path));
    }

    [Fact]
    public void Refuses_the_database_of_another_program_and_leaves_it_alone()
    {
        using var file = new StoreFile();
        Sql(file.Path, "CREATE TABLE songs (title TEXT)");
        var before = File.ReadAllBytes(file.Path);

        Assert.Equal(LedgerFault.NotAStore, Refusal(file.Path).Fault);
        Assert.Equal(before, File.ReadAllBytes(file.Path));
    }

    [Fact]
    public void Refuses_what_is_no_database()
    {
        using var file = new StoreFile();
        File.WriteAllText(file.Path, string.Concat(Enumerable.Repeat("This is an article and no database. ", 300)));

        Assert.Equal(LedgerFault.NotAStore, Refusal(file.Path).Fault);
        Assert.Equal(LedgerFault.NotAStore, Refusal(file.Folder).Fault);
    }

    [Fact]
    public void Tells_of_a_folder_that_is_not_there_and_of_a_store_that_was_to_be()
    {
        using var file = new StoreFile();

        var refusal = Refusal(Path.Combine(file.Folder, "none", "graph.db"));
        var missing = Assert.Throws<LedgerException>(() => Ledger.OpenExisting(file.Path));

        Assert.Equal(LedgerFault.NotAccessible, refusal.Fault);
        Assert.Contains("there is no folder", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(LedgerFault.Missing, missing.Fault);
        Assert.False(File.Exists(file.Path));
    }

    [Fact]
    public void Tells_of_a_folder_that_may_not_be_written()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            Assert.Skip("Needs a user whom file permissions bind.");
            return;
        }

        using var file = new StoreFile();
        File.SetUnixFileMode(file.Folder, UnixFileMode.UserRead | UnixFileMode.UserExecute);

        Assert.Equal(LedgerFault.NotAccessible, Refusal(file.Path).Fault);

        File.SetUnixFileMode(file.Folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [Fact]
    public void Tells_of_damage_inside_the_file()
    {
        using var file = Filled();
        using (var stream = File.OpenWrite(file.Path))
        {
            stream.Position = 4096;
            stream.Write(Enumerable.Repeat((byte)0xA5, (int)stream.Length - 4096).ToArray());
        }

        var damage = Assert.Throws<LedgerException>(() =>
        {
            using var ledger = file.Open();
            ledger.Load();
        });

        Assert.Equal(LedgerFault.Damaged, damage.Fault);
        Assert.Contains(file.Path, damage.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Tells_of_a_fact_that_no_longer_reads()
    {
        using var file = Filled();
        Sql(file.Path, """UPDATE facts SET json = '{"fact":"song"}' WHERE place = 0""");

        using var ledger = file.Open();

        Assert.Equal(LedgerFault.Damaged, Assert.Throws<LedgerException>(() => ledger.Load()).Fault);
    }

    [Fact]
    public void A_lock_held_by_another_is_told_after_the_patience_and_keeps_nobody_from_reading()
    {
        using var file = Filled();
        using var other = new SqliteConnection($"Data Source={file.Path};Pooling=False");
        other.Open();
        Execute(other, "BEGIN IMMEDIATE");
        using var ledger = Ledger.Open(file.Path, new LedgerOptions { Patience = 1 });

        Assert.Single(ledger.Load());
        var locked = Assert.Throws<LedgerException>(() => ledger.Put(Here, SomeFacts.Saying("New."), "r1"));
        Assert.Equal(LedgerFault.Locked, locked.Fault);
        Assert.Contains("is locked by another program", locked.Message, StringComparison.Ordinal);

        Execute(other, "COMMIT");
        Assert.Equal(PutResult.Replaced, ledger.Put(Here, SomeFacts.Saying("New."), "r1"));
    }

    [Fact]
    public void Readers_see_whole_documents_only_while_another_writes()
    {
        using var file = new StoreFile();
        using var writer = file.Open();
        writer.Put(LedgerChild.Source(0), SomeFacts.OfArticleLength(0), "r1");
        var writing = Task.Run(
            () =>
            {
                for (var i = 1; i < 60; i++)
                {
                    writer.Put(LedgerChild.Source(i), SomeFacts.OfArticleLength(i), "r1");
                }
            },
            TestContext.Current.CancellationToken
        );
        using var reader = Ledger.OpenExisting(file.Path);
        var seen = 0;
        do
        {
            var loaded = reader.Load();
            Assert.True(loaded.Length >= seen, "a document that was there is gone");
            Assert.All(loaded, facts => Assert.Equal((14, 60), (facts.Sentences.Length, facts.Mentions.Length)));
            seen = loaded.Length;
        } while (!writing.IsCompleted);

        Assert.True(writing.IsCompletedSuccessfully);
        Assert.Equal(60, reader.Load().Length);
    }

    [Fact]
    public void A_full_disk_is_told_and_what_was_there_stays()
    {
        using var file = new StoreFile();
        using var ledger = Ledger.Open(file.Path, new LedgerOptions { MaxPages = 60 });
        var kept = 0;

        void PutNext()
        {
            ledger.Put(LedgerChild.Source(kept), SomeFacts.OfArticleLength(kept), "r1");
            kept++;
        }

        var full = Assert.Throws<LedgerException>(() =>
        {
            for (var i = 0; i < 1000; i++)
            {
                PutNext();
            }
        });

        Assert.Equal(LedgerFault.Full, full.Fault);
        Assert.Contains("the disk is full", full.Message, StringComparison.Ordinal);
        Assert.True(kept > 0);
        Assert.Equal(kept, ledger.Load().Length);
        Assert.Equal(1, ledger.Forget(LedgerChild.Source(0).Path));
    }

    [Fact]
    public void A_store_of_every_earlier_version_is_brought_up_to_date_with_its_content()
    {
        for (var version = 1; version <= Migrations.All.Length; version++)
        {
            using var file = new StoreFile();
            // What a program of that version would have left, by its own scripts.
            foreach (var script in Migrations.All.Take(version))
            {
                Sql(file.Path, script);
            }

            Sql(file.Path, $"PRAGMA application_id = 0x67727068; PRAGMA user_version = {version}");
            Sql(
                file.Path,
                """
                INSERT INTO documents (id, name, text, title, published, reader) VALUES (7, 'old-0123abcd', 'An old text.', 'Old', '2031-07~', 'r0');
                INSERT INTO sources (path, part, document, name) VALUES ('/a/old.txt', 0, 7, 'old.txt');
                INSERT INTO files (path, length, modified, reader) VALUES ('/a/old.txt', 12, 34, 'r0');
                INSERT INTO sentences (document, place, "from", until) VALUES (7, 0, 0, 12);
                INSERT INTO entities (document, place, kind, name, aliases) VALUES (7, 0, 'Person', 'Ana Rios', '["Rios"]');
                INSERT INTO mentions (document, place, entity, sentence, "from", until) VALUES (7, 0, 0, 0, 0, 2);
                INSERT INTO facts (document, place, json) VALUES (7, 0, '{"fact":"location","evidence":{"sentence":0,"range":[0,2],"rule":"r"},"place":0,"in":0}');
                INSERT INTO failures (path, part, step, reason) VALUES ('/a/bad.txt', 0, 'decode', 'is binary');
                """
            );

            using var ledger = file.Open();

            var status = ledger.Status();
            Assert.Equal(Migrations.All.Length, status.SchemaVersion);
            Assert.Equal(
                (1, 1, 1, 1, 1, 1, 1, 1),
                (status.Files, status.Sources, status.Documents, status.Sentences, status.Entities, status.Mentions, status.Facts, status.Failures)
            );
            var facts = Assert.Single(ledger.Load());
            Assert.Equal("An old text.", facts.Document.Text);
            Assert.Equal("2031-07~", facts.Document.Metadata.Published?.ToString());
            Assert.Equal(2, Assert.IsType<Graph.Model.Facts.LocationFact>(Assert.Single(facts.Facts)).Evidence.Range.End);
            Assert.True(ledger.IsCurrent("/a/old.txt", new FileStamp(12, 34), "r0"));
        }
    }

    [Fact]
    public void A_next_version_keeps_what_is_there()
    {
        using var file = Filled();
        var next = new LedgerOptions { Migrations = Migrations.All.Add("ALTER TABLE documents ADD COLUMN mood TEXT") };

        using (var ledger = Ledger.Open(file.Path, next))
        {
            Assert.Equal(SomeFacts.Text(SomeFacts.Rich()), SomeFacts.Text(Assert.Single(ledger.Load())));
            Assert.Equal(Migrations.All.Length + 1, ledger.Status().SchemaVersion);
        }

        Assert.Equal(LedgerFault.Newer, Refusal(file.Path).Fault);
    }

    [Fact]
    public void A_migration_that_fails_half_way_leaves_the_store_as_it_was()
    {
        using var file = Filled();
        var broken = new LedgerOptions { Migrations = Migrations.All.Add("DELETE FROM facts; ALTER TABLE none ADD COLUMN x TEXT") };

        Assert.Equal(LedgerFault.Broken, Assert.Throws<LedgerException>(() => Ledger.Open(file.Path, broken)).Fault);

        using var ledger = file.Open();
        Assert.Equal(SomeFacts.Text(SomeFacts.Rich()), SomeFacts.Text(Assert.Single(ledger.Load())));
    }

    private static StoreFile Filled()
    {
        var file = new StoreFile();
        using var ledger = file.Open();
        ledger.Put(Here, SomeFacts.Rich(), "r1");
        return file;
    }

    private static LedgerException Refusal(string path) => Assert.Throws<LedgerException>(() => Ledger.Open(path));

    private static void Sql(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        Execute(connection, sql);
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every text stands in this file or among the migrations.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
