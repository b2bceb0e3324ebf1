using Graph.Query.Paths.Search;
using Xunit;

namespace Graph.Tests.Query.Paths;

public sealed class CheapestRoutesTests
{
    private const int Wanted = 12;

    [Theory]
    [InlineData(6, 2, 9)]
    [InlineData(7, 4, 14)]
    [InlineData(5, 7, 20)]
    [InlineData(9, 0, 20)]
    [InlineData(3, 9, 22)]
    public void The_cheapest_routes_are_those_that_counting_all_of_them_gives(int stops, int events, int links)
    {
        var compared = 0;
        for (var seed = 0; seed < 150; seed++)
        {
            var graph = Random(seed, stops, events, links);

            var found = CheapestRoutes.Between(graph, 0, 1).Take(Wanted).Select(Said).ToList();

            var all = new EveryRoute(graph.WithStops(0, 1)).Between(0, 1);
            Assert.Equal(all.Take(Wanted).Select(Said), found);
            compared += found.Count;
        }

        Assert.True(compared > 150, $"Only {compared} routes were compared.");
    }

    [Fact]
    public void A_route_visits_nothing_twice_and_ends_where_it_should()
    {
        for (var seed = 0; seed < 100; seed++)
        {
            foreach (var route in CheapestRoutes.Between(Random(seed, 8, 6, 28), 0, 1).Take(20))
            {
                int[] nodes = [route.Source, .. route.Moves.SelectMany(move => move.Through.Append(move.To))];

                Assert.Equal(0, nodes[0]);
                Assert.Equal(1, nodes[^1]);
                Assert.Equal(nodes.Length, nodes.Distinct().Count());
                Assert.Equal(nodes.Length - 1, route.Length);
            }
        }
    }

    [Fact]
    public void No_route_is_found_where_there_is_none()
    {
        var graph = LinkGraph.Of(new bool[4], [(0, 2, 5), (1, 3, 5)]);

        Assert.Empty(CheapestRoutes.Between(graph, 0, 1));
    }

    [Fact]
    public void A_second_event_of_the_same_two_is_no_other_route()
    {
        // 0 and 1 meet twice, at 2 and at 3.
        var graph = LinkGraph.Of([false, false, true, true], [(0, 2, 5), (2, 1, 5), (0, 3, 4), (3, 1, 4)]);

        Assert.Equal(["8: 0 (3) 1"], CheapestRoutes.Between(graph, 0, 1).Select(Said));
    }

    [Fact]
    public void Someone_who_was_at_the_same_event_is_no_detour()
    {
        // 0, 1 and 2 are all at event 3: going by 2 says nothing more.
        var graph = LinkGraph.Of([false, false, false, true], [(0, 3, 5), (1, 3, 5), (2, 3, 5)]);

        Assert.Equal(["10: 0 (3) 1"], CheapestRoutes.Between(graph, 0, 1).Select(Said));
    }

    [Fact]
    public void Of_equally_dear_routes_the_one_by_lower_numbers_comes_first()
    {
        var graph = LinkGraph.Of(new bool[5], [(0, 4, 3), (4, 1, 3), (0, 2, 3), (2, 1, 3), (0, 3, 3), (3, 1, 3)]);

        Assert.Equal(["6: 0 2 1", "6: 0 3 1", "6: 0 4 1"], CheapestRoutes.Between(graph, 0, 1).Select(Said));
    }

    [Fact]
    public void The_same_node_at_both_ends_is_refused()
    {
        Assert.Throws<ArgumentException>(() => CheapestRoutes.Between(LinkGraph.Of(new bool[2], [(0, 1, 1)]), 1, 1));
    }

    /// <summary>Few different costs, so that there are many ties.</summary>
    internal static LinkGraph Random(int seed, int stops, int events, int links)
    {
        var random = new Random(seed);
        var transit = Enumerable.Range(0, stops + events).Select(node => node >= stops).ToArray();
        var pairs = Enumerable.Range(0, links).Select(_ => (random.Next(transit.Length), random.Next(transit.Length), (long)random.Next(1, 6)));
        return LinkGraph.Of(transit, pairs.ToList());
    }

    private static string Said(Route route) =>
        $"{route.Cost}: {string.Join(' ', route.Moves.Select((move, i) => $"{(i == 0 ? route.Source : route.Moves[i - 1].To)}{string.Concat(move.Through.Select(e => $" ({e})"))}"))} {route.Moves[^1].To}";
}
