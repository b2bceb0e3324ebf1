using QuikGraph;

namespace Graph.Query.Paths.Search;

/// <summary>A <see cref="LinkGraph"/> as QuikGraph sees it while a detour is looked for: some stops are taken, some first moves are barred.</summary>
/// <remarks>A node's number plus <c>Count</c> stands for an event that the first move goes through: from there barred stops cannot be
/// reached, while everyone else may pass through the same event to them.</remarks>
internal sealed class RestrictedGraph(LinkGraph graph, long[] toTarget, int[] reachable) : IVertexListGraph<int, Leg>
{
    private readonly bool[] taken = new bool[graph.Count];
    private readonly bool[] barred = new bool[graph.Count];
    private readonly bool[] closed = new bool[graph.Count];
    private readonly bool[] closedToFirst = new bool[graph.Count];
    private int spur = -1;
    private int target = -1;

    public bool IsDirected => true;

    public bool AllowParallelEdges => false;

    public bool IsVerticesEmpty => reachable.Length == 0;

    public int VertexCount => reachable.Length;

    public IEnumerable<int> Vertices => reachable;

    /// <summary>Sets what the next search may use. Until then everything is open and there is no target.</summary>
    /// <param name="stops">Those that the way has visited; the last is where the detour begins.</param>
    /// <param name="used">Events that it has gone through.</param>
    /// <param name="barredNext">Stops that the first move must not lead to.</param>
    /// <param name="end">Where it is to lead.</param>
    public void Restrict(ReadOnlySpan<int> stops, IEnumerable<int> used, IEnumerable<int> barredNext, int end)
    {
        Array.Clear(taken);
        Array.Clear(barred);
        Array.Clear(closed);
        Array.Clear(closedToFirst);
        spur = stops[^1];
        target = end;
        foreach (var stop in stops)
        {
            taken[stop] = true;
            foreach (var next in graph.Neighbours(stop))
            {
                // An event that a stop takes part in already leads from that stop: using it later would only be a detour.
                closed[next] = true;
                closedToFirst[next] |= stop != spur;
            }
        }

        foreach (var node in used)
        {
            closed[node] = true;
            closedToFirst[node] = true;
        }

        foreach (var stop in barredNext)
        {
            barred[stop] = true;
        }
    }

    public IEnumerable<Leg> OutEdges(int vertex)
    {
        var legs = new List<Leg>();
        if (vertex == target)
        {
            return legs;
        }

        var count = graph.Count;
        var node = vertex % count;
        var isFirst = vertex >= count || vertex == spur;
        var neighbours = graph.Neighbours(node);
        var costs = graph.Costs(node);
        for (var i = 0; i < neighbours.Length; i++)
        {
            var next = neighbours[i];
            var goes = graph.IsTransit(next) ? !(isFirst ? closedToFirst : closed)[next] : !taken[next] && !(isFirst && barred[next]);
            if (goes)
            {
                var to = isFirst && graph.IsTransit(next) ? next + count : next;
                legs.Add(new Leg(vertex, to, costs[i], costs[i] + toTarget[next] - toTarget[node]));
            }
        }

        return legs;
    }

    public bool TryGetOutEdges(int vertex, out IEnumerable<Leg> edges)
    {
        edges = OutEdges(vertex);
        return true;
    }

    public bool ContainsVertex(int vertex) => vertex >= 0 && vertex < 2 * graph.Count;

    public bool IsOutEdgesEmpty(int vertex) => OutDegree(vertex) == 0;

    public int OutDegree(int vertex) => OutEdges(vertex).Count();

    public Leg OutEdge(int vertex, int index) => OutEdges(vertex).ElementAt(index);

    public bool ContainsEdge(int source, int target) => TryGetEdge(source, target, out _);

    public bool TryGetEdge(int source, int target, out Leg edge)
    {
        edge = OutEdges(source).FirstOrDefault(leg => leg.Target == target);
        return edge.Cost > 0;
    }

    public bool TryGetEdges(int source, int target, out IEnumerable<Leg> edges)
    {
        edges = OutEdges(source).Where(leg => leg.Target == target);
        return true;
    }
}
