using QuikGraph;
using QuikGraph.Algorithms.ShortestPath;
using Xunit;

namespace Graph.Tests.Query.Paths;

/// <summary>What QuikGraph 2.5's own k shortest paths can and cannot do: why parallel relationships are collapsed first, and why routes are not taken from it.</summary>
public sealed class QuikGraphYenTests
{
    [Fact]
    public void It_is_right_where_no_two_edges_are_parallel()
    {
        var compared = 0;
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var count = random.Next(3, 7);
            var edges = Enumerable
                .Range(0, random.Next(4, 14))
                .Select(_ => (From: random.Next(count), To: random.Next(count), Cost: (double)random.Next(1, 8)))
                .Where(edge => edge.From != edge.To)
                .DistinctBy(edge => (edge.From, edge.To))
                .ToArray();
            var every = Every(edges, 0, []).Order().Take(4).ToList();
            if (every.Count > 0)
            {
                Assert.Equal(every, Costs(edges));
                compared += every.Count;
            }
        }

        Assert.True(compared > 100, $"Only {compared} paths were compared.");
    }

    [Fact]
    public void It_loses_paths_where_edges_are_parallel()
    {
        // The direct way for 3 exists, and by node 2 there are four more; only the cheapest of all is given.
        (int, int, double)[] edges = [(0, 2, 5), (0, 2, 1), (2, 1, 1), (2, 1, 5), (0, 1, 3)];

        Assert.Equal([2], Costs(edges));
    }

    [Fact]
    public void It_throws_where_there_is_no_path()
    {
        Assert.Throws<NoPathFoundException>(() => Costs([(0, 2, 1)]));
    }

    [Fact]
    public void It_fills_the_list_with_meetings_of_the_same_two()
    {
        // 0 and 1 met three times, at 2, 3 and 4; they are also linked by 5, whom the list has no room for.
        (int, int, double)[] edges = [(0, 2, 1), (2, 1, 1), (0, 3, 1), (3, 1, 1), (0, 4, 1), (4, 1, 1), (0, 5, 2), (5, 1, 2)];

        Assert.Equal([2, 2, 2], Costs(edges, most: 3));
    }

    private static List<double> Costs((int From, int To, double Cost)[] edges, int most = 4)
    {
        var graph = new AdjacencyGraph<int, EquatableTaggedEdge<int, double>>(allowParallelEdges: true);
        graph.AddVertexRange(Enumerable.Range(0, 7));
        graph.AddEdgeRange(edges.Select(edge => new EquatableTaggedEdge<int, double>(edge.From, edge.To, edge.Cost)));
        return [.. new YenShortestPathsAlgorithm<int>(graph, 0, 1, most).Execute().Select(path => path.Sum(edge => edge.Tag))];
    }

    private static IEnumerable<double> Every((int From, int To, double Cost)[] edges, int at, int[] seen) =>
        at == 1
            ? [0]
            : edges
                .Where(edge => edge.From == at && !seen.Contains(edge.To))
                .SelectMany(edge => Every(edges, edge.To, [.. seen, at]).Select(rest => edge.Cost + rest));
}
