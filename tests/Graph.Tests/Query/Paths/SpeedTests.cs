using System.Diagnostics;
using Graph.Model.Snapshot;
using Graph.Query.Paths;
using Graph.Tests.Support;
using Xunit;

namespace Graph.Tests.Query.Paths;

/// <summary>Answers stay quick on graphs far larger than a test needs. The limit is many times what was measured: it catches a search that floods the graph again and again, not a slow machine.</summary>
public sealed class SpeedTests(ITestOutputHelper output)
{
    [Fact]
    [Trait("Speed", "slow")]
    public void Three_connections_in_a_hundred_thousand_relationships()
    {
        var graph = LargeWorld.Of(nodes: 20_000, relationships: 100_000, seed: 7);
        var persons = graph.Labelled(NodeLabel.Person).Select(node => node.Id).ToList();
        ConnectionFinder.Find(graph, persons[1], persons[2]);
        var slowest = TimeSpan.Zero;

        for (var i = 0; i < 3; i++)
        {
            var watch = Stopwatch.StartNew();
            var answer = ConnectionFinder.Find(graph, persons[17 * i], persons[^(1 + (31 * i))]);
            output.WriteLine($"{watch.ElapsedMilliseconds} ms, {string.Join(", ", answer.Connections.Select(c => $"{c.Cost:0.00}/{c.Length}"))}");
            slowest = watch.Elapsed > slowest ? watch.Elapsed : slowest;
            Assert.Equal(3, answer.Connections.Length);
        }

        Assert.True(slowest < TimeSpan.FromSeconds(20), $"The slowest took {slowest}.");
    }
}
