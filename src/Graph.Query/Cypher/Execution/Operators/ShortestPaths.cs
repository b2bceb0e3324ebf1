using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher.Execution.Operators;

/// <summary>For each row the shortest path between two nodes, or all of the shortest, by breadth-first search from both ends at once.</summary>
/// <param name="left">The slot of the left end.</param>
/// <param name="list">The slot for the relationships, from left to right.</param>
/// <param name="all">All of the shortest, or the first one.</param>
/// <param name="rounds">Finds the ways from a node back to itself; <c>null</c> where these do not count.</param>
internal sealed class ShortestPaths(Operator input, Steps steps, int left, int right, int list, int least, int most, bool all, int[] used, TrailPattern? rounds)
    : Piped(input)
{
    private readonly Side near = new(steps, isLeft: true);
    private readonly Side far = new(steps, isLeft: false);
    private IEnumerator<int[]>? found;

    public override string Name => all ? "AllShortestPaths" : "ShortestPath";

    public override void Open(Frame frame)
    {
        base.Open(frame);
        found = null;
        near.Prepare(frame);
        far.Prepare(frame);
    }

    protected override bool Advance(Frame frame)
    {
        while (true)
        {
            if (found is not null)
            {
                if (found.MoveNext())
                {
                    frame.Slots[list] = Steps.List(frame.Graph, found.Current);
                    steps.Gather(frame, frame.Slots[left].Index, found.Current);
                    if (!all)
                    {
                        found = null;
                    }

                    return true;
                }

                found = null;
            }

            if (!Input.Next(frame))
            {
                return false;
            }

            if (frame.Slots[left].Kind == CypherKind.Node && frame.Slots[right].Kind == CypherKind.Node)
            {
                found = Search(frame, frame.Slots[left].Index, frame.Slots[right].Index).GetEnumerator();
            }
        }
    }

    private IEnumerable<int[]> Search(Frame frame, int start, int end)
    {
        if (start == end)
        {
            return least == 0
                ?
                [
                    [],
                ]
                : Rounds(frame, start);
        }

        near.Begin(start);
        far.Begin(end);
        while (near.Depth + far.Depth < most && near.HasMore && far.HasMore)
        {
            var (grown, other) = near.Width <= far.Width ? (near, far) : (far, near);
            var meeting = grown.Grow(frame, other, used);
            if (meeting.Count > 0)
            {
                return Paths(frame, meeting, start);
            }
        }

        return [];
    }

    private IEnumerable<int[]> Rounds(Frame frame, int node)
    {
        if (rounds is null)
        {
            yield break;
        }

        var search = new TrailSearch(rounds, used);
        search.Begin(frame, node);
        foreach (var (relationships, _) in search.To(frame, node, node))
        {
            search.Most = relationships.Length;
            yield return relationships;
        }
    }

    private IEnumerable<int[]> Paths(Frame frame, List<int> meeting, int start)
    {
        foreach (var node in meeting)
        {
            foreach (var head in near.Back(frame, node, used))
            {
                foreach (var tail in far.Back(frame, node, used))
                {
                    yield return [.. head.Reverse(), .. tail];
                }
            }
        }
    }

    /// <summary>The search from one end: how far each node is.</summary>
    private sealed class Side(Steps steps, bool isLeft)
    {
        private readonly Hops away = isLeft ? steps.Forward : steps.Backward;
        private readonly Hops back = isLeft ? steps.Backward : steps.Forward;
        private int[] seen = [];
        private int[] distances = [];
        private List<int> frontier = [];
        private int round;

        public int Depth { get; private set; }

        public bool HasMore => frontier.Count > 0;

        public int Width => frontier.Count;

        public void Prepare(Frame frame)
        {
            if (seen.Length != frame.Graph.NodeCount)
            {
                (seen, distances) = (new int[frame.Graph.NodeCount], new int[frame.Graph.NodeCount]);
                frame.Keep(8L * seen.Length);
            }
        }

        public void Begin(int node)
        {
            round++;
            Depth = 0;
            frontier = [node];
            (seen[node], distances[node]) = (round, 0);
        }

        /// <summary>One level more; gives the nodes where it meets the other side. All of them lie on shortest paths, and all shortest paths on them.</summary>
        public List<int> Grow(Frame frame, Side other, int[] used)
        {
            var next = new List<int>();
            var meeting = new List<int>();
            var cursor = new HopCursor(away);
            Depth++;
            foreach (var node in frontier)
            {
                cursor.Start(node);
                while (cursor.Next(frame.Graph))
                {
                    frame.Step();
                    var reached = cursor.Other;
                    if (seen[reached] == round || !Allows(frame, node, cursor.Relationship, reached, used))
                    {
                        continue;
                    }

                    (seen[reached], distances[reached]) = (round, Depth);
                    next.Add(reached);
                    if (other.seen[reached] == other.round)
                    {
                        meeting.Add(reached);
                    }
                }
            }

            frontier = next;
            return meeting;
        }

        /// <summary>The ways from a node back to this side's end, nearest relationship first.</summary>
        public IEnumerable<int[]> Back(Frame frame, int node, int[] used)
        {
            var (path, nodes, cursors) = (
                new List<int>(),
                new List<int> { node },
                new List<IEnumerator<(int Relationship, int Other)>> { Before(frame, node, used).GetEnumerator() }
            );
            while (cursors.Count > 0)
            {
                if (distances[nodes[^1]] == 0)
                {
                    yield return [.. path];
                }
                else if (cursors[^1].MoveNext())
                {
                    var (relationship, other) = cursors[^1].Current;
                    path.Add(relationship);
                    nodes.Add(other);
                    cursors.Add(Before(frame, other, used).GetEnumerator());
                    continue;
                }

                cursors.RemoveAt(cursors.Count - 1);
                nodes.RemoveAt(nodes.Count - 1);
                if (path.Count > 0)
                {
                    path.RemoveAt(path.Count - 1);
                }
            }
        }

        private IEnumerable<(int Relationship, int Other)> Before(Frame frame, int node, int[] used)
        {
            var cursor = new HopCursor(back);
            cursor.Start(node);
            while (cursor.Next(frame.Graph))
            {
                var other = cursor.Other;
                if (seen[other] == round && distances[other] == distances[node] - 1 && Allows(frame, other, cursor.Relationship, node, used))
                {
                    yield return (cursor.Relationship, other);
                }
            }
        }

        /// <param name="inner">The node nearer to this side's end.</param>
        private bool Allows(Frame frame, int inner, int relationship, int outer, int[] used) =>
            (isLeft ? steps.Allows(frame, inner, relationship, outer) : steps.Allows(frame, outer, relationship, inner))
            && (used.Length == 0 || !Used.Contains(frame, used, relationship));
    }
}
