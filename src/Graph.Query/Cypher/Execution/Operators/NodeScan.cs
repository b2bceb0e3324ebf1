using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher.Execution.Operators;

/// <summary>For each row of the input, all nodes, or those that <paramref name="find"/> gives.</summary>
/// <param name="find">The nodes to look at; <c>null</c> for all.</param>
/// <param name="allowed">By label set, which nodes count; <c>null</c> for all.</param>
internal sealed class NodeScan(Operator input, string name, int slot, Func<Frame, IReadOnlyList<int>>? find, bool[]? allowed) : Piped(input), ICountable
{
    private IReadOnlyList<int>? found;
    private int at;
    private int count;

    public override string Name => name;

    public override int OwnSlot => Input is SingleRow ? slot : -1;

    public IReadOnlyList<int> Filled => [slot];

    public Operator? Counting(int weight) =>
        allowed is null ? new CountNodes(Input, slot, find, weight) { Details = Details, Estimate = Math.Max(1, Input.Estimate) } : null;

    public override void Open(Frame frame)
    {
        base.Open(frame);
        (at, count) = (0, 0);
    }

    protected override bool Advance(Frame frame)
    {
        while (true)
        {
            while (at < count)
            {
                var node = found is null ? at : found[at];
                at++;
                if (allowed is null || allowed[frame.Graph.LabelSetOf[node]])
                {
                    frame.Slots[slot] = CypherValue.Node(frame.Graph, node);
                    return true;
                }
            }

            if (!Input.Next(frame))
            {
                return false;
            }

            found = find?.Invoke(frame);
            (at, count) = (0, found?.Count ?? frame.Graph.NodeCount);
        }
    }
}
