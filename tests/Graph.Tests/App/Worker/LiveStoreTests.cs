using Graph.App.Composition;
using Graph.App.Worker;
using Graph.Model.Facts;
using Graph.Store;
using Graph.Tests.App.Support;
using Graph.Tests.Resolution;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Graph.Tests.App.Worker;

/// <summary>However a store came to what is in it, its graph is that of one made at once.</summary>
public sealed class LiveStoreTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_graph_that_follows_a_store_is_the_one_made_at_once_and_so_is_the_one_kept(int seed)
    {
        using var folder = new TestFolder();
        using var ledger = Ledger.Open(folder.Store);
        var documents = OrderTests.Corpus(24, people: 9, seed);
        string[] judgements = [.. documents.SelectMany(Judgements)];
        var random = new Random(seed);
        var live = new LiveStore(new LastCorrections(folder["graph.corrections"]), Rooms.Real, TimeProvider.System);
        var applied = 0;
        for (var step = 0; step < 60; step++)
        {
            var which = random.Next(documents.Length);
            switch (random.Next(8))
            {
                case 0:
                    folder.Write("graph.corrections", string.Join('\n', random.GetItems(judgements, random.Next(4))));
                    break;
                case 1 or 2:
                    ledger.Forget($"/{which}");
                    break;
                default:
                    ledger.Put(new SourceKey($"/{which}"), documents[which], random.Next(10) == 0 ? "r2" : "r1");
                    break;
            }

            if (step % 3 != 0)
            {
                continue;
            }

            var store = live.Follow(ledger);
            var followed = Resolved.Lines(store.Graph);
            applied += store.File.Corrections.Length - store.Unmet.Length;
            Assert.False(live.IsBehind(ledger));
            if (step % 2 == 0)
            {
                live.Keep(ledger, atOnce: true);
            }

            Assert.Equal(Fresh(ledger, folder), followed);
            Assert.Equal(followed, Resolved.Lines(Stores.Open(ledger, folder["graph.corrections"], Rooms.Real).Graph));
        }

        Assert.True(applied > 0);
    }

    [Fact]
    public void A_question_merges_nothing_where_nothing_has_changed_and_remembers_which_corrections_do_not_apply()
    {
        using var folder = new TestFolder();
        using (var ledger = Ledger.Open(folder.Store))
        {
            ledger.Put(new SourceKey("/0"), OrderTests.Corpus(1, people: 6, seed: 1)[0], "r1");
        }

        folder.Write("graph.corrections", "split \"Nobody [wrote] this.\" in a-01234567\nnonsense\n");
        var first = Stores.Open(folder.Store, folder["graph.corrections"], Rooms.Real);

        var second = Stores.Open(folder.Store, folder["graph.corrections"], Rooms.Real with { Merge = _ => throw new InvalidOperationException() });

        Assert.Equal([1, 2], first.Unmet.Select(problem => problem.Line));
        Assert.Equal(first.Unmet, second.Unmet);
        Assert.Equal(Resolved.Lines(first.Graph), Resolved.Lines(second.Graph));
        Assert.Equal(first.Documents.Value.Documents.Length, second.Documents.Value.Documents.Length);
    }

    [Theory]
    [InlineData("another program")]
    [InlineData("another judgement")]
    public void Another_program_or_judgement_merges_anew(string change)
    {
        using var folder = new TestFolder();
        folder.Write("a.txt", "Ana met Bo.");
        using (var ledger = Ledger.Open(folder.Store))
        {
            ledger.Put(new SourceKey("/0"), ShortRoad.Extract(Graph.Model.Documents.Document.Of("a.txt", "Ana met Bo.")), "r1");
        }

        var merged = 0;
        Rooms Counting(string merger) =>
            ShortRoad.Rooms with
            {
                Merger = merger,
                Merge = judgements =>
                {
                    merged++;
                    return ShortRoad.Rooms.Merge(judgements);
                },
            };
        Stores.Open(folder.Store, folder["graph.corrections"], Counting("m1"));
        Stores.Open(folder.Store, folder["graph.corrections"], Counting("m1"));
        Assert.Equal(1, merged);

        if (change == "another judgement")
        {
            folder.Write("graph.corrections", "# a remark");
        }

        Stores.Open(folder.Store, folder["graph.corrections"], Counting(change == "another program" ? "m2" : "m1"));

        Assert.Equal(2, merged);
    }

    [Fact]
    public void Corrections_that_cannot_be_read_for_a_while_hold_as_they_were()
    {
        using var folder = new TestFolder();
        var path = folder.Write("graph.corrections", "# first");
        var corrections = new LastCorrections(path);
        Assert.Equal("# first", corrections.Text());

        File.WriteAllText(path, "# second");
        using (new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            Assert.Equal("# first", corrections.Text());
            Assert.NotNull(corrections.Problem);
            Assert.Throws<CorrectionsException>(() => new LastCorrections(path).Text());
        }

        Assert.Equal("# second", corrections.Text());
        Assert.Null(corrections.Problem);
        File.Delete(path);
        Assert.Equal(string.Empty, corrections.Text());
    }

    [Fact]
    public void Keeping_takes_a_small_share_of_the_time()
    {
        using var folder = new TestFolder();
        using var ledger = Ledger.Open(folder.Store);
        var clock = new SlowClock();
        var live = new LiveStore(new LastCorrections(folder["graph.corrections"]), ShortRoad.Rooms, clock);
        void Put(string text) => ledger.Put(new SourceKey("/" + text), ShortRoad.Extract(Graph.Model.Documents.Document.Of("a.txt", text)), ShortRoad.Reader);
        bool IsKept() => ledger.LoadGraph(GraphNotes.Stamp(ShortRoad.Rooms, string.Empty)) is not null;
        Put("Ana met Bo.");
        live.Follow(ledger);
        live.Keep(ledger, atOnce: false);
        Assert.True(IsKept());

        Put("Cy met Di.");
        live.Follow(ledger);
        live.Keep(ledger, atOnce: false);
        Assert.False(IsKept());

        clock.Advance(TimeSpan.FromSeconds(11));
        live.Keep(ledger, atOnce: false);
        Assert.True(IsKept());
    }

    // All that people could judge about a document's first entities and meetings.
    private static IEnumerable<string> Judgements(DocumentFacts facts)
    {
        var text = facts.Document.Text;
        foreach (var mention in facts.Mentions.Take(4))
        {
            var sentence = facts.Sentences[mention.Sentence].Range;
            var marked = $"{text[sentence.Start..mention.Range.Start]}[{text[mention.Range.Start..mention.Range.End]}]{text[mention.Range.End..sentence.End]}";
            yield return $"split \"{marked}\" in {facts.Document.Id}";
            yield return $"alone \"{marked}\" in {facts.Document.Id}";
            yield return $"rename \"{marked}\" in {facts.Document.Id} to \"Someone Else\"";
        }

        var report = facts.Facts.OfType<MeetingReport>().First();
        yield return $"reject meeting \"[{report.Evidence.Range.In(text)}]\" in {facts.Document.Id}";
        yield return $"set meeting \"[{report.Evidence.Range.In(text)}]\" in {facts.Document.Id} date 2031-07-10";
    }

    private static string Fresh(Ledger ledger, TestFolder folder)
    {
        var corpus = Graph.Resolution.Corrections.CorrectedDocuments.Of(ledger.Load(), CorrectionsFile.Read(folder["graph.corrections"]));
        return Resolved.Lines(Graph.Resolution.Resolver.Resolve(corpus.Documents, corpus.Judgements));
    }

    /// <summary>A clock on which a second passes with every look at it.</summary>
    private sealed class SlowClock : FakeTimeProvider
    {
        public override long GetTimestamp()
        {
            Advance(TimeSpan.FromSeconds(1));
            return base.GetTimestamp();
        }
    }
}
