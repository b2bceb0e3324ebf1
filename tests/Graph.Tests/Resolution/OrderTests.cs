using System.Diagnostics;
using System.Globalization;
using Graph.Model.Facts;
using Graph.Model.Snapshot;
using Graph.Resolution;
using Graph.Tests.Support;
using Xunit;

namespace Graph.Tests.Resolution;

public sealed class OrderTests
{
    [Fact]
    public void The_order_of_documents_changes_no_byte()
    {
        var documents = Corpus(20, people: 6, seed: 1);
        var expected = Resolved.Lines(documents);
        var random = new Random(7);

        for (var round = 0; round < 50; round++)
        {
            random.Shuffle(documents);
            Assert.Equal(expected, Resolved.Lines(documents));
        }
    }

    // Added, taken away and added again in any order: what comes out follows from what is in it, not from how it got there.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_graph_that_follows_its_documents_is_the_one_made_at_once(int seed)
    {
        var documents = Corpus(40, people: 9, seed);
        var random = new Random(seed);
        var resolution = new Graph.Resolution.Corpus();
        var inside = new HashSet<int>();
        var within = 0;
        for (var step = 0; step < 120; step++)
        {
            var which = random.Next(documents.Length);
            if (inside.Add(which))
            {
                resolution.Add(documents[which]);
            }
            else if (random.Next(3) > 0)
            {
                inside.Remove(which);
                Assert.True(resolution.Remove(documents[which].Document.Id));
            }

            if (step % 4 == 0)
            {
                var graph = resolution.Snapshot();
                within += graph.Relationships.Count(link => link.Type == RelationshipType.PartOf);
                Assert.Equal(Resolved.Lines(inside.Order().Select(index => documents[index])), Resolved.Lines(graph));
            }
        }

        Assert.True(within > 0);
    }

    [Fact]
    public void What_is_taken_away_leaves_nothing()
    {
        var documents = Corpus(12, people: 6, seed: 5);
        var resolution = new Graph.Resolution.Corpus();
        resolution.AddAll(documents);
        Assert.NotEmpty(resolution.Snapshot().Nodes);

        Assert.All(documents, document => Assert.True(resolution.Remove(document.Document.Id)));

        var empty = resolution.Snapshot();
        Assert.Empty(empty.Nodes);
        Assert.Empty(empty.Relationships);
        Assert.False(resolution.Remove(documents[0].Document.Id));
    }

    [Fact]
    public void A_document_given_twice_is_refused()
    {
        var documents = Corpus(1, people: 6, seed: 1);

        var error = Assert.Throws<ArgumentException>(() => Resolver.Resolve([documents[0], documents[0]]));

        Assert.Contains(documents[0].Document.Id.Value, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_documents_give_an_empty_graph() => Assert.Empty(Resolver.Resolve([]).Nodes);

    [Fact]
    public void Two_thousand_documents_take_seconds() => Assert.InRange(Seconds(2_000), 0, 60);

    [Fact(Explicit = true)]
    [Trait("speed", "slow")]
    public void Twenty_thousand_documents_take_minutes_at_most() => Assert.InRange(Seconds(20_000), 0, 300);

    private static double Seconds(int count)
    {
        var documents = Corpus(count, people: 400, seed: 3);
        var watch = Stopwatch.StartNew();

        var graph = Resolver.Resolve(documents);

        var seconds = watch.Elapsed.TotalSeconds;
        TestContext.Current.TestOutputHelper?.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{count} documents: {seconds:0.0} s, {graph.Labelled(NodeLabel.Meeting).Count()} meetings, {graph.Nodes.Length} nodes"
            )
        );
        return seconds;
    }

    // Every document tells of three meetings of people of a few countries, in some of the many ways in which documents tell of one.
    internal static DocumentFacts[] Corpus(int count, int people, int seed)
    {
        var random = new Random(seed);
        string[] lands = [.. Enumerable.Range(0, 26).Select(i => $"{(char)('A' + i)}X")];
        string[] names = [.. Enumerable.Range(0, people).Select(i => $"Ana{Letters(i % 20)} Rios{Letters(i / 20)}")];
        var documents = new DocumentFacts[count];
        for (var d = 0; d < count; d++)
        {
            var doc = new FactsBuilder(string.Create(CultureInfo.InvariantCulture, $"d{d}.txt"), random.Next(2) == 0 ? null : $"2025-0{random.Next(1, 10)}-15");
            int Someone()
            {
                var who = random.Next(people);
                var name = random.Next(8) == 0 ? names[who].Split(' ')[1] : names[who];
                return doc.Person(name, random.Next(5) == 0 ? null : lands[who % lands.Length]);
            }

            for (var m = 0; m < 3; m++)
            {
                var date = random.Next(5) switch
                {
                    0 => null,
                    1 => $"2025-0{random.Next(1, 10)}",
                    2 => $"XXXX-0{random.Next(1, 10)}-1{random.Next(10)}",
                    _ => $"2025-0{random.Next(1, 10)}-1{random.Next(10)}",
                };
                int? place = random.Next(2) == 0 ? null : doc.Place($"Port {Letters(random.Next(30))}");
                doc.Meeting((MeetingKind)random.Next(5), (EventStatus)random.Next(5), date, place, Someone(), Someone());
            }

            // In few ports in one month: some of it part of a gathering of some of the countries.
            var port = random.Next(1 + (count / 40));
            var forum = doc.Place($"Forum Port {Letters(port)}");
            doc.Meeting(MeetingKind.Meeting, EventStatus.Held, $"2025-05-1{random.Next(10)}", forum, Someone(), Someone());
            if (random.Next(3) == 0)
            {
                var first = random.Next(9);
                var guests = lands.Take(people).Where(_ => random.Next(3) > 0).Select(doc.Country);
                doc.Conference(
                    $"Forum {Letters((2 * port) + random.Next(2))}",
                    EventStatus.Held,
                    $"2025-05-1{first}/2025-05-1{random.Next(first + 1, 10)}",
                    [.. guests]
                );
                doc.Change(report => report with { Places = [forum] });
            }

            doc.Body(random.Next(2) == 0 ? "League of Lakes" : "LOL", random.Next(2) == 0 ? "LOL" : null, random.Next(3) == 0 ? lands[random.Next(2)] : null);
            doc.Action(PloverType.Accuse, "accuse", random.Next(2) == 0 ? "2025-05-05" : null, doc.Country(lands[random.Next(3)]), doc.Country(lands[3]));
            documents[d] = doc.Build();
        }

        return documents;
    }

    private static string Letters(int number) => string.Concat((char)('a' + (number / 26)), (char)('a' + (number % 26)));
}
