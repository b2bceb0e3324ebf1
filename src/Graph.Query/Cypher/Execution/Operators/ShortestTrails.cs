using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher.Execution.Operators;

/// <summary>For each row the k shortest trails between two nodes, or all trails of the k shortest lengths: best-first search, led by the distances to the right end.</summary>
internal sealed class ShortestTrails(Operator input, Steps steps, int left, int right, int list, int least, int most, int count, bool groups, int[] used)
    : Piped(input)
{
    private IEnumerator<int[]>? found;

    public override string Name => groups ? "ShortestGroups" : "KShortestPaths";

    public override void Open(Frame frame)
    {
        base.Open(frame);
        found = null;
    }

    protected override bool Advance(Frame frame)
    {
        while (true)
        {
            if (found is not null && found.MoveNext())
            {
                frame.Slots[list] = Steps.List(frame.Graph, found.Current);
                steps.Gather(frame, frame.Slots[left].Index, found.Current);
                return true;
            }

            if (!Input.Next(frame))
            {
                return false;
            }

            found =
                frame.Slots[left].Kind == CypherKind.Node && frame.Slots[right].Kind == CypherKind.Node
                    ? Search(frame, frame.Slots[left].Index, frame.Slots[right].Index).GetEnumerator()
                    : null;
        }
    }

    private IEnumerable<int[]> Search(Frame frame, int start, int end)
    {
        var distances = Distances(frame, end);
        var queue = new PriorityQueue<Trail, (int, long)>();
        if (distances.TryGetValue(start, out var whole))
        {
            queue.Enqueue(new Trail(start, -1, 0, null), (whole, 0));
        }

        var (given, lengths, last, order) = (0, 0, -1, 0L);
        var cursor = new HopCursor(steps.Forward);
        while (queue.TryDequeue(out var trail, out _))
        {
            frame.Step();
            if (trail.Node == end && trail.Length >= least)
            {
                lengths += trail.Length == last ? 0 : 1;
                last = trail.Length;
                if (groups ? lengths > count : given >= count)
                {
                    yield break;
                }

                given++;
                yield return trail.Relationships();
            }

            if (trail.Length >= most)
            {
                continue;
            }

            cursor.Start(trail.Node);
            while (cursor.Next(frame.Graph))
            {
                var (relationship, other) = (cursor.Relationship, cursor.Other);
                if (
                    distances.TryGetValue(other, out var rest)
                    && trail.Length + 1 + rest <= most
                    && !trail.Contains(relationship)
                    && !Used.Contains(frame, used, relationship)
                    && steps.Allows(frame, trail.Node, relationship, other)
                )
                {
                    frame.Keep(64);
                    queue.Enqueue(new Trail(other, relationship, trail.Length + 1, trail), (trail.Length + 1 + rest, ++order));
                }
            }
        }
    }

    private Dictionary<int, int> Distances(Frame frame, int end)
    {
        var distances = new Dictionary<int, int> { [end] = 0 };
        var queue = new Queue<int>([end]);
        var cursor = new HopCursor(steps.Backward);
        while (queue.TryDequeue(out var node))
        {
            if (distances[node] >= most)
            {
                continue;
            }

            cursor.Start(node);
            while (cursor.Next(frame.Graph))
            {
                frame.Step();
                if (distances.TryAdd(cursor.Other, distances[node] + 1))
                {
                    queue.Enqueue(cursor.Other);
                }
            }
        }

        return distances;
    }

    private sealed record Trail(int Node, int Relationship, int Length, Trail? Before)
    {
        public bool Contains(int relationship)
        {
            for (var at = this; at is not null; at = at.Before)
            {
                if (at.Relationship == relationship)
                {
                    return true;
                }
            }

            return false;
        }

        public int[] Relationships()
        {
            var result = new int[Length];
            for (var at = this; at.Before is not null; at = at.Before)
            {
                result[at.Length - 1] = at.Relationship;
            }

            return result;
        }
    }
}
