using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher.Execution.Operators;

/// <summary>For each row whose node has relationships, that row once with their number.</summary>
/// <param name="relationship">A slot that counts only see filled: any value does.</param>
internal sealed class DegreeExpand(Operator input, Hops hops, int from, int relationship, int to, int weight) : Piped(input)
{
    public override string Name => "DegreeExpand";

    public override int OwnSlot => Input.OwnSlot;

    protected override bool Advance(Frame frame)
    {
        while (Input.Next(frame))
        {
            ref readonly var node = ref frame.Slots[from];
            if (node.Kind == CypherKind.Node && hops.Degree(frame.Graph, node.Index) is > 0 and var degree)
            {
                frame.Slots[weight] = CypherValue.Of(degree);
                frame.Slots[relationship] = frame.Slots[to] = CypherValue.True;
                return true;
            }
        }

        return false;
    }
}
