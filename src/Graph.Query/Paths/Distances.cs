using Graph.Model.Snapshot;

namespace Graph.Query.Paths;

/// <summary>How few relationships lie between two nodes, whatever they are worth.</summary>
internal sealed class Distances
{
    private readonly PathGraph paths;
    private readonly Dictionary<int, int[]> known = [];

    public Distances(GraphSnapshot graph) => paths = PathGraph.Of(graph, new NodeFilter(ConnectionOptions.Default, default, default));

    /// <returns><c>null</c> where no way leads from one to the other.</returns>
    public int? Between(NodeId one, NodeId other)
    {
        if (paths.Find(one) is not { } from || paths.Find(other) is not { } to)
        {
            return null;
        }

        if (!known.TryGetValue(from, out var steps))
        {
            known.Add(from, steps = Flood(from));
        }

        return steps[to] >= 0 ? steps[to] : null;
    }

    private int[] Flood(int from)
    {
        var steps = new int[paths.Links.Count];
        Array.Fill(steps, -1);
        steps[from] = 0;
        var waiting = new Queue<int>([from]);
        while (waiting.TryDequeue(out var at))
        {
            foreach (var next in paths.Links.Neighbours(at))
            {
                if (steps[next] < 0)
                {
                    steps[next] = steps[at] + 1;
                    waiting.Enqueue(next);
                }
            }
        }

        return steps;
    }
}
