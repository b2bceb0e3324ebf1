using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher.Execution.Operators;

/// <summary>For each row that row once with the number of nodes that a scan would give.</summary>
internal sealed class CountNodes(Operator input, int slot, Func<Frame, IReadOnlyList<int>>? find, int weight) : Piped(input)
{
    public override string Name => "CountNodes";

    protected override bool Advance(Frame frame)
    {
        while (Input.Next(frame))
        {
            var count = find?.Invoke(frame).Count ?? frame.Graph.NodeCount;
            if (count > 0)
            {
                frame.Slots[weight] = CypherValue.Of((long)count);
                frame.Slots[slot] = CypherValue.True;
                return true;
            }
        }

        return false;
    }
}
