using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher.Execution.Operators;

/// <summary>For each row all trails of a length from a node: paths that use no relationship twice, found depth first.</summary>
/// <param name="backward">Whether the walk begins at the pattern's right end.</param>
/// <param name="list">The slot for the relationships, from left to right; -1 where nobody asks.</param>
/// <param name="into">Whether the far node is known already.</param>
/// <param name="bound">Whether the list is known already: only that trail counts.</param>
internal sealed class VarLengthExpand(
    Operator input,
    Steps steps,
    bool backward,
    int from,
    int list,
    int to,
    int least,
    int most,
    bool into,
    bool bound,
    bool[]? allowed,
    int[] used
) : Piped(input)
{
    private readonly Hops hops = backward ? steps.Backward : steps.Forward;
    private HopCursor[] cursors = new HopCursor[4];
    private int[] nodes = new int[4];
    private int[] relationships = new int[4];
    private int depth = -1;
    private bool pendingStart;

    public override string Name => into ? "VarLengthExpandInto" : "VarLengthExpand";

    public override void Open(Frame frame)
    {
        base.Open(frame);
        depth = -1;
    }

    protected override bool Advance(Frame frame)
    {
        while (true)
        {
            if (depth >= 0 && Walk(frame))
            {
                return true;
            }

            do
            {
                if (!Input.Next(frame))
                {
                    return false;
                }
            } while (frame.Slots[from].Kind != CypherKind.Node || (into && frame.Slots[to].Kind != CypherKind.Node));

            depth = 0;
            nodes[0] = frame.Slots[from].Index;
            cursors[0] = new HopCursor(hops);
            if (most > 0)
            {
                cursors[0].Start(nodes[0]);
            }

            pendingStart = least == 0;
        }
    }

    /// <summary>Goes on to the next trail from the current start.</summary>
    private bool Walk(Frame frame)
    {
        if (pendingStart)
        {
            pendingStart = false;
            if (Give(frame))
            {
                return true;
            }
        }

        while (depth >= 0)
        {
            frame.Step();
            if (!cursors[depth].Next(frame.Graph))
            {
                depth--;
                continue;
            }

            var (relationship, next) = (cursors[depth].Relationship, cursors[depth].Other);
            if (
                relationships.AsSpan(0, depth).Contains(relationship)
                || (used.Length > 0 && Used.Contains(frame, used, relationship))
                || !(backward ? steps.Allows(frame, next, relationship, nodes[depth]) : steps.Allows(frame, nodes[depth], relationship, next))
            )
            {
                continue;
            }

            Push(relationship, next);
            if (depth >= least && Give(frame))
            {
                return true;
            }
        }

        return false;
    }

    private void Push(int relationship, int next)
    {
        relationships[depth++] = relationship;
        if (depth + 1 >= nodes.Length)
        {
            Array.Resize(ref nodes, nodes.Length * 2);
            Array.Resize(ref relationships, nodes.Length);
            Array.Resize(ref cursors, nodes.Length);
        }

        nodes[depth] = next;
        cursors[depth] = new HopCursor(hops);
        if (depth < most)
        {
            cursors[depth].Start(next);
        }
    }

    private bool Give(Frame frame)
    {
        var end = nodes[depth];
        if (into ? frame.Slots[to].Index != end : allowed is not null && !allowed[frame.Graph.LabelSetOf[end]])
        {
            return false;
        }

        if (list >= 0 || steps.Lists.Length > 0)
        {
            var path = relationships.AsSpan(0, depth).ToArray();
            if (backward)
            {
                Array.Reverse(path);
            }

            if (bound)
            {
                return CypherEquality.Equal(frame.Slots[list], Steps.List(frame.Graph, path)) == true && SetEnd(frame, end);
            }

            if (list >= 0)
            {
                frame.Slots[list] = Steps.List(frame.Graph, path);
            }

            steps.Gather(frame, backward ? end : nodes[0], path);
        }

        return SetEnd(frame, end);
    }

    private bool SetEnd(Frame frame, int end)
    {
        if (!into)
        {
            frame.Slots[to] = CypherValue.Node(frame.Graph, end);
        }

        return true;
    }
}
