namespace Graph.Query.Paths.Search;

/// <summary>The undirected graph that connections are looked for in: nodes are numbers, two nodes have at most one link, links have a cost.</summary>
/// <remarks>Neighbours stand in rising order, so whatever walks them in order is the same on every run. Immutable.</remarks>
internal sealed class LinkGraph
{
    private readonly int[] first;
    private readonly int[] neighbours;
    private readonly long[] costs;
    private readonly bool[] transit;

    private LinkGraph(bool[] transit, int[] first, int[] neighbours, long[] costs)
    {
        this.transit = transit;
        this.first = first;
        this.neighbours = neighbours;
        this.costs = costs;
    }

    /// <summary>How many nodes; they are 0 up to but not including this.</summary>
    public int Count => transit.Length;

    /// <param name="transit">For each node whether it is an event, which only links others, rather than a stop of its own.</param>
    /// <param name="links">Both ends and the cost (above 0) of each link; of parallel ones the cheapest is kept, links of a node to itself are dropped.</param>
    public static LinkGraph Of(bool[] transit, IEnumerable<(int One, int Other, long Cost)> links)
    {
        var kept = links.Where(link => link.One != link.Other).ToArray();
        var starts = new int[transit.Length + 1];
        foreach (var (one, other, _) in kept)
        {
            starts[one + 1]++;
            starts[other + 1]++;
        }

        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        // Each node's neighbours are laid side by side, then put in order; of parallel links the first is the cheapest.
        var next = starts[..^1];
        var others = new int[2 * kept.Length];
        var prices = new long[2 * kept.Length];
        foreach (var (one, other, cost) in kept.OrderBy(link => link.Cost))
        {
            (others[next[one]], prices[next[one]++]) = (other, cost);
            (others[next[other]], prices[next[other]++]) = (one, cost);
        }

        return Compact(transit, starts, others, prices);
    }

    private static LinkGraph Compact(bool[] transit, int[] starts, int[] others, long[] prices)
    {
        var compact = new int[starts.Length];
        var at = 0;
        for (var node = 0; node < transit.Length; node++)
        {
            var cheapest = new Dictionary<int, long>();
            for (var i = starts[node]; i < starts[node + 1]; i++)
            {
                cheapest.TryAdd(others[i], prices[i]);
            }

            foreach (var (other, cost) in cheapest.OrderBy(pair => pair.Key))
            {
                (others[at], prices[at++]) = (other, cost);
            }

            compact[node + 1] = at;
        }

        return new LinkGraph(transit, compact, others[..at], prices[..at]);
    }

    /// <summary>The same graph with other costs, each made of the old one and both ends.</summary>
    public LinkGraph WithCosts(Func<int, int, long, long> cost)
    {
        var changed = new long[costs.Length];
        for (var node = 0; node < Count; node++)
        {
            for (var i = first[node]; i < first[node + 1]; i++)
            {
                changed[i] = cost(node, neighbours[i], costs[i]);
            }
        }

        return new LinkGraph(transit, first, neighbours, changed);
    }

    /// <summary>The same graph with these nodes as stops, whatever they were.</summary>
    public LinkGraph WithStops(params ReadOnlySpan<int> stops)
    {
        var changed = (bool[])transit.Clone();
        foreach (var stop in stops)
        {
            changed[stop] = false;
        }

        return new LinkGraph(changed, first, neighbours, costs);
    }

    public bool IsTransit(int node) => transit[node];

    public int Degree(int node) => first[node + 1] - first[node];

    /// <summary>In rising order, each once.</summary>
    public ReadOnlySpan<int> Neighbours(int node) => neighbours.AsSpan(first[node]..first[node + 1]);

    /// <summary>The costs of the links to <see cref="Neighbours"/>, in the same order.</summary>
    public ReadOnlySpan<long> Costs(int node) => costs.AsSpan(first[node]..first[node + 1]);
}
