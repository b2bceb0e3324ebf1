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
        var both = links.Where(link => link.One != link.Other).SelectMany(link => new[] { link, (One: link.Other, Other: link.One, link.Cost) }).ToArray();
        Array.Sort(both);
        var starts = new int[transit.Length + 1];
        var others = new List<int>(both.Length);
        var prices = new List<long>(both.Length);
        for (var i = 0; i < both.Length; i++)
        {
            if (i > 0 && both[i].One == both[i - 1].One && both[i].Other == both[i - 1].Other)
            {
                continue;
            }

            others.Add(both[i].Other);
            prices.Add(both[i].Cost);
            starts[both[i].One + 1] = others.Count;
        }

        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] = Math.Max(starts[i], starts[i - 1]);
        }

        return new LinkGraph(transit, starts, [.. others], [.. prices]);
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
