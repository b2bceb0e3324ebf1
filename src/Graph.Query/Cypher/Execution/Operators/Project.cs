namespace Graph.Query.Cypher.Execution.Operators;

/// <summary>Computes values into slots.</summary>
internal sealed class Project(Operator input, Evaluator[] values, int[] slots) : Piped(input)
{
    public override string Name => "Project";

    protected override bool Advance(Frame frame)
    {
        if (!Input.Next(frame))
        {
            return false;
        }

        for (var i = 0; i < values.Length; i++)
        {
            frame.Slots[slots[i]] = values[i](frame);
        }

        return true;
    }
}
