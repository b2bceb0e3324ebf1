using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher.Execution.Operators;

/// <summary>For each row every node within some steps once, found breadth first with a set of those seen: for queries that do not ask how often or by what path.</summary>
/// <param name="least">0 or 1: from there on each node that a walk reaches a trail reaches too.</param>
internal sealed class ReachableExpand(Operator input, Steps steps, bool backward, int from, int to, int least, int most, bool[]? allowed) : Piped(input)
{
    private readonly Hops hops = backward ? steps.Backward : steps.Forward;
    private readonly List<int> queue = [];
    private int[] seen = [];
    private int[] branches = [];
    private int[] levels = [];
    private int round;
    private int given;
    private int levelEnd;
    private int expanded;
    private int level;
    private bool startReached;
    private bool startGiven;

    public override string Name => "ReachableExpand";

    public override void Open(Frame frame)
    {
        base.Open(frame);
        if (seen.Length != frame.Graph.NodeCount)
        {
            seen = new int[frame.Graph.NodeCount];
            branches = hops.IsBoth ? new int[frame.Graph.NodeCount] : [];
            levels = hops.IsBoth ? new int[frame.Graph.NodeCount] : [];
            frame.Keep(4L * (seen.Length + branches.Length + levels.Length));
        }

        queue.Clear();
        (given, expanded, levelEnd, startReached, startGiven) = (0, 0, 0, false, true);
    }

    protected override bool Advance(Frame frame)
    {
        while (true)
        {
            if (startReached && !startGiven)
            {
                startGiven = true;
                if (Give(frame, queue[0]))
                {
                    return true;
                }
            }

            while (given < queue.Count)
            {
                if (Give(frame, queue[given++]))
                {
                    return true;
                }
            }

            if (expanded < levelEnd && level <= most)
            {
                ExpandLevel(frame);
                continue;
            }

            do
            {
                if (!Input.Next(frame))
                {
                    return false;
                }
            } while (frame.Slots[from].Kind != CypherKind.Node);

            var start = frame.Slots[from].Index;
            queue.Clear();
            queue.Add(start);
            seen[start] = ++round;
            (given, expanded, levelEnd, level) = (least == 0 ? 0 : 1, 0, 1, 1);
            (startReached, startGiven) = (false, least == 0);
        }
    }

    private void ExpandLevel(Frame frame)
    {
        var start = queue[0];
        var cursor = new HopCursor(hops);
        for (; expanded < levelEnd; expanded++)
        {
            var node = queue[expanded];
            cursor.Start(node);
            while (cursor.Next(frame.Graph))
            {
                var (relationship, other) = (cursor.Relationship, cursor.Other);
                if (!(backward ? steps.Allows(frame, other, relationship, node) : steps.Allows(frame, node, relationship, other)))
                {
                    continue;
                }

                if (seen[other] != round)
                {
                    seen[other] = round;
                    queue.Add(other);
                    if (hops.IsBoth)
                    {
                        branches[other] = node == start ? relationship : branches[node];
                        levels[other] = level;
                    }
                }
                else if (!startGiven && !startReached)
                {
                    Close(node, relationship, other, start);
                }
            }

            frame.Step();
        }

        levelEnd = queue.Count;
        level++;
    }

    /// <summary>Whether a trail comes back to the start. Against the direction it may not come back by the relationship it left by.</summary>
    private void Close(int node, int relationship, int other, int start)
    {
        if (other == start)
        {
            startReached |= !hops.IsBoth || node == start || branches[node] != relationship;
        }
        else if (hops.IsBoth && node != start && branches[node] != branches[other])
        {
            // Two branches meet: the way back is as long as the way there, so it may lie beyond the last level.
            startReached |= levels[node] + levels[other] + 1 <= most;
        }
        else if (hops.IsBoth && node == start && branches[other] != relationship)
        {
            startReached |= 1 + levels[other] <= most;
        }
    }

    private bool Give(Frame frame, int node)
    {
        if (allowed is not null && !allowed[frame.Graph.LabelSetOf[node]])
        {
            return false;
        }

        frame.Slots[to] = CypherValue.Node(frame.Graph, node);
        return true;
    }
}
