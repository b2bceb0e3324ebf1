using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher.Execution.Operators;

/// <summary>Each row once, by the values in some slots.</summary>
internal sealed class Distinct(Operator input, int[] slots) : Piped(input)
{
    private readonly HashSet<CypherValue> seen = [];

    public override string Name => "Distinct";

    public override void Open(Frame frame)
    {
        base.Open(frame);
        seen.Clear();
    }

    protected override bool Advance(Frame frame)
    {
        while (Input.Next(frame))
        {
            if (seen.Add(slots.Length == 1 ? frame.Slots[slots[0]] : CypherValue.List([.. slots.Select(slot => frame.Slots[slot])])))
            {
                frame.KeepRow(slots.Length);
                return true;
            }
        }

        return false;
    }
}
