using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher.Execution.Operators;

/// <summary>For each row as many as a list has items; of null none, of anything else than a list one.</summary>
internal sealed class Unwind(Operator input, Evaluator list, int slot) : Piped(input)
{
    private CypherValue items = CypherValue.List([]);
    private int at;

    public override string Name => "Unwind";

    public override void Open(Frame frame)
    {
        base.Open(frame);
        (items, at) = (CypherValue.List([]), 0);
    }

    protected override bool Advance(Frame frame)
    {
        while (at >= items.Items.Length)
        {
            if (!Input.Next(frame))
            {
                return false;
            }

            var value = list(frame);
            items = value.Kind switch
            {
                CypherKind.List => value,
                CypherKind.Null => CypherValue.List([]),
                _ => CypherValue.List([value]),
            };
            at = 0;
        }

        frame.Slots[slot] = items.Items[at++];
        return true;
    }
}
