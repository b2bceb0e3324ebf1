using System.Collections.Immutable;
using Graph.Model.Documents;
using Graph.Model.Snapshot;
using Graph.Store;
using Graph.Tests.Resolution;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Graph.Tests.Store;

/// <summary>The merged graph in the store, and how its maker learns that the documents are others.</summary>
public sealed class KeptGraphTests
{
    private static readonly SourceKey Here = new("/a/brief.txt");

    public static TheoryData<GraphSnapshot> Graphs { get; } =
    [GraphSnapshot.Empty, OfEveryKindOfValue(), Graph.Resolution.Resolver.Resolve(OrderTests.Corpus(30, people: 9, seed: 4))];

    [Theory]
    [MemberData(nameof(Graphs), DisableDiscoveryEnumeration = true)]
    public void Comes_back_as_it_was_kept(GraphSnapshot graph)
    {
        using var file = new StoreFile();
        using var ledger = file.Open();
        Assert.True(ledger.KeepGraph(new KeptGraph(graph, "two notes"), "s1", ledger.Revision()));

        var kept = ledger.LoadGraph("s1");

        Assert.Equal("two notes", kept?.Notes);
        Assert.Equal(graph.Nodes, kept!.Graph.Nodes);
        Assert.Equal(graph.Relationships, kept.Graph.Relationships);
        Assert.All(graph.Nodes, node => Assert.Equal(graph.Outgoing(node.Id), kept.Graph.Outgoing(node.Id)));
        Assert.All(graph.Nodes, node => Assert.Equal(graph.Incoming(node.Id), kept.Graph.Incoming(node.Id)));
        Assert.Equal(Resolved.Lines(graph), Resolved.Lines(kept.Graph));
    }

    [Fact]
    public void Is_not_given_for_another_stamp_and_only_the_last_one_stays()
    {
        using var file = new StoreFile();
        using var ledger = file.Open();
        Assert.Null(ledger.LoadGraph("s1"));

        ledger.KeepGraph(new KeptGraph(GraphSnapshot.Empty, "one"), "s1", ledger.Revision());
        ledger.KeepGraph(new KeptGraph(GraphSnapshot.Empty, "two"), "s2", ledger.Revision());

        Assert.Null(ledger.LoadGraph("s1"));
        Assert.Equal("two", ledger.LoadGraph("s2")?.Notes);
    }

    [Fact]
    public void Is_not_kept_where_documents_came_while_it_was_made()
    {
        using var file = new StoreFile();
        using var ledger = file.Open();
        var before = ledger.Revision();
        ledger.Put(Here, SomeFacts.Rich(), "r1");

        Assert.False(ledger.KeepGraph(new KeptGraph(GraphSnapshot.Empty, ""), "s1", before));

        Assert.Null(ledger.LoadGraph("s1"));
    }

    public static TheoryData<string, Action<Ledger>, bool> Deeds { get; } =
        new()
        {
            { "another document", ledger => ledger.Put(new SourceKey("/a/other.txt"), SomeFacts.Saying("More."), "r1"), false },
            { "the same again", ledger => ledger.Put(Here, SomeFacts.Rich(), "r1"), true },
            { "another reader", ledger => ledger.Put(Here, SomeFacts.Rich(), "r2"), false },
            { "the same elsewhere", ledger => ledger.Put(new SourceKey("/b/brief.txt"), SomeFacts.Rich(), "r1"), false },
            { "gone", ledger => ledger.Forget(Here.Path), false },
            { "nothing to forget", ledger => ledger.Forget("/a/none.txt"), true },
            { "read to its end", ledger => ledger.Complete(Here.Path, new FileStamp(1, 2), 1, "r1"), true },
            { "a failure", ledger => ledger.Fail(new SourceKey("/a/bad.txt"), "decode", "odd"), true },
        };

    [Theory]
    [MemberData(nameof(Deeds), DisableDiscoveryEnumeration = true)]
    public void Holds_until_a_document_or_its_place_changes(string deed, Action<Ledger> act, bool holds)
    {
        using var file = new StoreFile();
        using var ledger = file.Open();
        ledger.Put(Here, SomeFacts.Rich(), "r1");
        ledger.KeepGraph(new KeptGraph(GraphSnapshot.Empty, ""), "s1", ledger.Revision());

        act(ledger);

        Assert.True(holds == ledger.LoadGraph("s1") is not null, deed);
    }

    [Fact]
    public void Is_made_anew_where_its_bytes_are_damaged()
    {
        using var file = new StoreFile();
        using (var ledger = file.Open())
        {
            ledger.KeepGraph(new KeptGraph(OfEveryKindOfValue(), ""), "s1", ledger.Revision());
        }

        using (var connection = new SqliteConnection($"Data Source={file.Path};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "UPDATE graph_pieces SET bytes = substr(bytes, 1, length(bytes) / 2)";
            Assert.Equal(1, command.ExecuteNonQuery());
        }

        using var again = file.Open();
        Assert.Null(again.LoadGraph("s1"));
    }

    [Fact]
    public void Tells_what_has_changed_since_someone_looked()
    {
        using var file = new StoreFile();
        using var ledger = file.Open();
        var (one, two, three) = (SomeFacts.Saying("One."), SomeFacts.Saying("Two."), SomeFacts.Saying("Three."));
        ledger.Put(new SourceKey("/a/1.txt"), one, "r1");
        ledger.Put(new SourceKey("/a/2.txt"), two, "r1");
        var first = ledger.Since(new Dictionary<DocumentId, long>());
        Assert.Equal(new[] { one, two }.Select(facts => facts.Document.Id).Order(), first.Changed.Select(item => item.Facts.Document.Id));
        Assert.Empty(first.Gone);
        var known = first.Changed.ToDictionary(item => item.Facts.Document.Id, item => item.Revision);
        Assert.Empty(ledger.Since(known).Changed);

        ledger.Forget("/a/1.txt");
        ledger.Put(new SourceKey("/a/3.txt"), three, "r1");
        ledger.Put(new SourceKey("/b/2.txt"), two, "r1");

        var second = ledger.Since(known);
        Assert.Equal(ledger.Revision(), second.Revision);
        Assert.Equal([one.Document.Id], second.Gone);
        Assert.Equal(
            ledger.Load().Select(SomeFacts.Text).Order(StringComparer.Ordinal),
            second.Changed.Select(item => SomeFacts.Text(item.Facts)).Order(StringComparer.Ordinal)
        );
    }

    private static GraphSnapshot OfEveryKindOfValue()
    {
        var here = new GraphNode(
            NodeId.OfKey(NodeLabel.Place, "\U0001F30Aa"),
            NodeLabel.Place,
            PropertyBag.Of(
                ("name", "Łódź \U0001F30A"),
                ("far", long.MinValue),
                ("near", -1L),
                ("size", long.MaxValue),
                ("no", false),
                ("yes", true),
                ("empty", "")
            )
        );

        // Parts from the one before in the middle of a surrogate pair.
        var there = new GraphNode(NodeId.OfKey(NodeLabel.Place, "\U0001F30Bb"), NodeLabel.Place, PropertyBag.Empty);
        ImmutableArray<string> list = ["here", here.Id.Value, string.Empty, there.Id.Value, "here"];
        return GraphSnapshot.Of(
            [there, here],
            [
                GraphRelationship.Of(RelationshipType.LocatedIn, here.Id, there.Id, PropertyBag.Of(("evidence", list), ("none", ImmutableArray<string>.Empty))),
                GraphRelationship.Of(RelationshipType.LocatedIn, here.Id, here.Id, PropertyBag.Empty),
            ]
        );
    }
}
