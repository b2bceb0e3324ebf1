namespace Graph.Query.Cypher.Execution.Operators;

/// <summary>The trails that match a pattern between two nodes, the shorter ones first: breadth first from the start to learn how far each node is at each
/// place of the pattern, then, one length after the other, depth first back from the end, led by these distances.</summary>
internal sealed class TrailSearch(TrailPattern pattern, int[] used)
{
    private const int BytesPerDistance = 48;

    private readonly Dictionary<long, int> distances = [];
    private List<(int Node, TrailPlace Place)> frontier = [];
    private int level;

    /// <summary>Whether there may be longer trails than those of the last depth-first search.</summary>
    private bool cut;

    /// <summary>Trails longer than this are not looked for. May be lowered while trails are read.</summary>
    public long Most { get; set; }

    public void Begin(Frame frame, int start)
    {
        frame.Keep(-BytesPerDistance * (long)distances.Count);
        distances.Clear();
        (frontier, level) = ([], 0);
        Reach(frame, start, default, frontier);
    }

    /// <returns>The relationships from the start on, and the place at which each is taken. Both arrays are used again.</returns>
    public IEnumerable<(int[] Relationships, TrailPlace[] Places)> To(Frame frame, int start, int end)
    {
        Most = Math.Min(pattern.Longest, frame.Graph.RelationshipCount);
        for (var length = 0; length <= Most; length++)
        {
            while (level < length && frontier.Count > 0)
            {
                Grow(frame);
            }

            if (!distances.TryGetValue(Key(frame, end, pattern.End), out var shortest))
            {
                if (frontier.Count == 0)
                {
                    yield break;
                }

                continue;
            }

            if (length < shortest)
            {
                continue;
            }

            cut = frontier.Count > 0;
            foreach (var trail in Back(frame, start, end, length))
            {
                yield return trail;
            }

            if (!cut)
            {
                yield break;
            }
        }
    }

    private long Key(Frame frame, int node, TrailPlace place) => (pattern.Number(place) * frame.Graph.NodeCount) + node;

    private void Reach(Frame frame, int node, TrailPlace place, List<(int, TrailPlace)> next)
    {
        while (distances.TryAdd(Key(frame, node, place), level))
        {
            frame.Keep(BytesPerDistance);
            next.Add((node, place));
            if (!pattern.Leaves(frame, place, node, out place))
            {
                return;
            }
        }
    }

    private void Grow(Frame frame)
    {
        var next = new List<(int, TrailPlace)>();
        level++;
        foreach (var (node, place) in frontier)
        {
            if (pattern.After(place) is not var (link, reached))
            {
                continue;
            }

            var cursor = new HopCursor(link.Forward);
            cursor.Start(node);
            while (cursor.Next(frame.Graph))
            {
                frame.Step();
                if (link.Allows(frame, node, cursor.Relationship, cursor.Other))
                {
                    Reach(frame, cursor.Other, reached, next);
                }
            }
        }

        frontier = next;
    }

    /// <summary>All trails of a length.</summary>
    private IEnumerable<(int[], TrailPlace[])> Back(Frame frame, int start, int end, int length)
    {
        var (relationships, places) = (new int[length], new TrailPlace[length]);
        var moves = new Stack<(int Left, IEnumerator<(int Relationship, int Node, TrailPlace Place)> Next)>();
        moves.Push((length, Moves(frame, end, pattern.End, relationships, length).GetEnumerator()));
        while (moves.TryPeek(out var move))
        {
            frame.Step();
            if (!move.Next.MoveNext())
            {
                moves.Pop();
                continue;
            }

            var (relationship, node, place) = move.Next.Current;
            var left = move.Left;
            if (relationship >= 0)
            {
                left--;
                (relationships[left], places[left]) = (relationship, place);
            }

            if (left == 0 && node == start && place == default)
            {
                yield return (relationships, places);
            }

            moves.Push((left, Moves(frame, node, place, relationships, left).GetEnumerator()));
        }
    }

    /// <summary>What may come directly before a node at a place: a relationship, or with -1 the end of a segment at the same node.</summary>
    private IEnumerable<(int Relationship, int Node, TrailPlace Place)> Moves(Frame frame, int node, TrailPlace place, int[] relationships, int left)
    {
        foreach (var entry in pattern.Entries(frame, place, node, level))
        {
            if (IsNear(frame, node, entry, left))
            {
                yield return (-1, node, entry);
            }
        }

        foreach (var (link, before) in pattern.Before(place))
        {
            var cursor = new HopCursor(link.Backward);
            cursor.Start(node);
            while (cursor.Next(frame.Graph))
            {
                frame.Step();
                var (relationship, other) = (cursor.Relationship, cursor.Other);
                if (
                    IsNear(frame, other, before, left - 1)
                    && Array.IndexOf(relationships, relationship, left) < 0
                    && !Used.Contains(frame, used, relationship)
                    && link.Allows(frame, other, relationship, node)
                )
                {
                    yield return (relationship, other, before);
                }
            }
        }
    }

    private bool IsNear(Frame frame, int node, TrailPlace place, int left)
    {
        var isKnown = distances.TryGetValue(Key(frame, node, place), out var distance);
        if (isKnown && distance <= left)
        {
            return true;
        }

        cut |= isKnown;
        return false;
    }
}
