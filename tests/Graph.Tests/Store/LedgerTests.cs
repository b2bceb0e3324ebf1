using System.Reflection;
using Graph.Model.Facts;
using Graph.Store;
using Xunit;

namespace Graph.Tests.Store;

public sealed class LedgerTests
{
    private static readonly SourceKey Here = new("/a/brief.txt");

    [Fact]
    public void Gives_back_a_document_as_it_was_put()
    {
        using var file = new StoreFile();
        var facts = SomeFacts.Rich();
        using (var ledger = file.Open())
        {
            Assert.Equal(PutResult.Added, ledger.Put(Here, facts, "r1"));
        }

        using var again = Ledger.OpenExisting(file.Path);
        var loaded = Assert.Single(again.Load());

        Assert.Equal(SomeFacts.Text(facts), SomeFacts.Text(loaded));
        Assert.Equal(facts.Document, loaded.Document);
    }

    [Fact]
    public void Every_case_of_a_fact_is_among_those_that_are_sent_round()
    {
        var cases = typeof(Fact).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Fact)) && !type.IsAbstract).ToHashSet();
        var listed = typeof(Fact).GetCustomAttributes<System.Text.Json.Serialization.JsonDerivedTypeAttribute>().Select(a => a.DerivedType).ToHashSet();
        var sent = SomeFacts.OfEveryCase.Select(fact => fact.GetType()).ToHashSet();

        Assert.Equal(cases, listed);
        Assert.Equal(cases, sent);
    }

    [Fact]
    public void The_same_document_again_changes_nothing()
    {
        using var file = new StoreFile();
        using var ledger = file.Open();
        ledger.Put(Here, SomeFacts.Rich(), "r1");
        var before = ledger.Status();

        Assert.True(ledger.Holds(Here, SomeFacts.Rich().Document.Id, "r1"));
        Assert.Equal(PutResult.Unchanged, ledger.Put(Here, SomeFacts.Rich(), "r1"));
        Assert.Equal(before with { Bytes = 0, Readers = [] }, ledger.Status() with { Bytes = 0, Readers = [] });
    }

    [Fact]
    public void A_changed_document_replaces_its_facts()
    {
        using var file = new StoreFile();
        using var ledger = file.Open();
        ledger.Put(Here, SomeFacts.Rich(), "r1");

        Assert.Equal(PutResult.Replaced, ledger.Put(Here, SomeFacts.Saying("Nothing more."), "r1"));

        Assert.Equal("Nothing more.", Assert.Single(ledger.Load()).Document.Text);
        var status = ledger.Status();
        Assert.Equal((1, 1, 0, 0, 0), (status.Documents, status.Sentences, status.Entities, status.Mentions, status.Facts));
        Assert.False(ledger.Holds(Here, SomeFacts.Rich().Document.Id, "r1"));
    }

    [Fact]
    public void A_new_reader_replaces_the_facts_of_the_old_one()
    {
        using var file = new StoreFile();
        using var ledger = file.Open();
        var facts = SomeFacts.Rich();
        ledger.Put(Here, facts, "r1");

        Assert.False(ledger.Holds(Here, facts.Document.Id, "r2"));
        Assert.Equal(PutResult.Replaced, ledger.Put(Here, facts with { Facts = [] }, "r2"));

        Assert.Empty(Assert.Single(ledger.Load()).Facts);
        Assert.Equal(["r2"], ledger.Status().Readers);
    }

    [Fact]
    public void One_document_from_two_sources_is_kept_once_and_goes_with_the_last()
    {
        using var file = new StoreFile();
        using var ledger = file.Open();
        var there = new SourceKey("/b/brief.txt");
        var facts = SomeFacts.Saying("One text.");

        Assert.Equal(PutResult.Added, ledger.Put(Here, facts, "r1"));
        Assert.Equal(PutResult.Unchanged, ledger.Put(there, facts, "r1"));
        Assert.Equal([Here, there], ledger.Sources().Select(source => source.Key));
        Assert.Single(ledger.Load());

        Assert.Equal(0, ledger.Forget(Here.Path));
        Assert.Single(ledger.Load());
        Assert.Equal(1, ledger.Forget(there.Path));
        Assert.Empty(ledger.Load());
        Assert.Empty(ledger.Sources());
    }

    [Fact]
    public void The_name_of_a_document_with_two_sources_does_not_depend_on_which_came_first()
    {
        static string Name(params string[] names)
        {
            using var file = new StoreFile();
            using var ledger = file.Open();
            foreach (var name in names)
            {
                ledger.Put(new SourceKey("/a/" + name), SomeFacts.Saying("One text.", name), "r1");
            }

            return Assert.Single(ledger.Load()).Document.Source;
        }

        Assert.Equal(Name("brief.md", "brief.txt"), Name("brief.txt", "brief.md"));
    }

    [Fact]
    public void A_file_that_shrinks_loses_the_documents_it_had_beyond()
    {
        using var file = new StoreFile();
        using var ledger = file.Open();
        for (var part = 0; part < 5; part++)
        {
            ledger.Put(new SourceKey("/a/dump.jsonl", part), SomeFacts.Saying($"Text {part}."), "r1");
        }

        ledger.Fail(new SourceKey("/a/dump.jsonl", 5), "parse", "line 6 is not JSON");

        Assert.Equal(0, ledger.Complete("/a/dump.jsonl", new FileStamp(10, 1), null, "r1"));
        Assert.Equal(2, ledger.Complete("/a/dump.jsonl", new FileStamp(8, 2), 3, "r1"));

        Assert.Equal("Text 0. Text 1. Text 2.", string.Join(' ', ledger.Load().Select(facts => facts.Document.Text).Order(StringComparer.Ordinal)));
        Assert.Empty(ledger.Failures());
    }

    [Fact]
    public void A_file_is_current_only_as_it_was_when_read_to_its_end()
    {
        using var file = new StoreFile();
        using var ledger = file.Open();
        ledger.Put(Here, SomeFacts.Saying("One text."), "r1");
        Assert.Null(Assert.Single(ledger.Sources()).Stamp);
        Assert.False(ledger.IsCurrent(Here.Path, new FileStamp(9, 1), "r1"));

        ledger.Complete(Here.Path, new FileStamp(9, 1), 1, "r1");

        Assert.Equal(new FileStamp(9, 1), Assert.Single(ledger.Sources()).Stamp);
        Assert.True(ledger.IsCurrent(Here.Path, new FileStamp(9, 1), "r1"));
        Assert.False(ledger.IsCurrent(Here.Path, new FileStamp(8, 1), "r1"));
        Assert.False(ledger.IsCurrent(Here.Path, new FileStamp(9, 2), "r1"));
        Assert.False(ledger.IsCurrent(Here.Path, new FileStamp(9, 1), "r2"));
        Assert.False(ledger.IsCurrent("/a/other.txt", new FileStamp(9, 1), "r1"));
    }

    [Fact]
    public void A_failure_is_kept_until_the_source_is_read_or_forgotten()
    {
        using var file = new StoreFile();
        using var ledger = file.Open();
        ledger.Put(Here, SomeFacts.Saying("One text."), "r1");
        ledger.Fail(Here, "open", "is locked");
        ledger.Fail(Here, "decode", "is not valid UTF-8 at byte 7");
        ledger.Fail(new SourceKey("/a/bad.txt"), "decode", "is binary");

        Assert.Equal(
            [new LedgerFailure(new SourceKey("/a/bad.txt"), "decode", "is binary"), new LedgerFailure(Here, "decode", "is not valid UTF-8 at byte 7")],
            ledger.Failures()
        );
        Assert.Single(ledger.Load());
        Assert.Equal("/a/bad.txt /a/brief.txt", string.Join(' ', ledger.Paths()));

        ledger.Put(Here, SomeFacts.Saying("One text."), "r1");
        Assert.Equal(0, ledger.Forget("/a/bad.txt"));

        Assert.Empty(ledger.Failures());
    }

    [Fact]
    public void Documents_come_in_the_order_of_their_ids_whatever_the_order_they_went_in()
    {
        var facts = Enumerable.Range(0, 20).Select(i => SomeFacts.Saying($"Text {i}.", $"name{i * 7 % 20}.txt")).ToList();

        string Put(IEnumerable<DocumentFacts> order)
        {
            using var file = new StoreFile();
            using var ledger = file.Open();
            foreach (var one in order)
            {
                ledger.Put(new SourceKey("/a/" + one.Document.Source), one, "r1");
            }

            return string.Join('\n', ledger.Load().Select(SomeFacts.Text));
        }

        var forward = Put(facts);

        Assert.Equal(string.Join('\n', facts.OrderBy(one => one.Document.Id).Select(SomeFacts.Text)), forward);
        Assert.Equal(forward, Put(facts.AsEnumerable().Reverse()));
    }

    [Fact]
    public void Refuses_a_text_that_would_come_back_changed()
    {
        using var file = new StoreFile();
        using var ledger = file.Open();

        // Not inline data: an attribute cannot hold half a surrogate pair.
        foreach (var text in (string[])["a\0b", "a\ud83d", "a\ude42b", "\ud83d\ud83d\ude42"])
        {
            Assert.Throws<ArgumentException>(() => ledger.Put(Here, SomeFacts.Saying(text), "r1"));
        }

        Assert.Empty(ledger.Load());
    }

    [Fact]
    public void Refuses_another_document_of_the_same_id_and_changes_nothing()
    {
        using var file = new StoreFile();
        using var ledger = file.Open();
        var facts = SomeFacts.Saying("One text.");
        var twin = facts with { Document = facts.Document with { Text = "Two texts" } };
        ledger.Put(Here, facts, "r1");

        Assert.Throws<ArgumentException>(() => ledger.Put(new SourceKey("/b/brief.txt"), twin, "r1"));

        Assert.Equal("One text.", Assert.Single(ledger.Load()).Document.Text);
        Assert.Single(ledger.Sources());
    }

    [Fact]
    public void Status_counts_what_is_there()
    {
        using var file = new StoreFile();
        using var ledger = file.Open();
        ledger.Put(Here, SomeFacts.Rich(), "r1");
        ledger.Complete(Here.Path, new FileStamp(1, 1), 1, "r1");
        ledger.Put(new SourceKey("/b/x.txt"), SomeFacts.Saying("One text."), "r2");
        ledger.Fail(new SourceKey("/c/y.txt"), "open", "is gone");

        var status = ledger.Status();

        Assert.Equal(
            new LedgerStatus(Graph.Store.Schema.Migrations.All.Length, status.Bytes, 1, 2, 2, 3, 5, 3, SomeFacts.OfEveryCase.Length, 1, status.Readers),
            status
        );
        Assert.Equal(["r1", "r2"], status.Readers);
        Assert.True(status.Bytes > 0);
    }
}
