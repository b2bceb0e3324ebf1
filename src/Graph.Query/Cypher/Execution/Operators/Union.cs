namespace Graph.Query.Cypher.Execution.Operators;

/// <summary>The rows of several plans, one after the other, with their columns in common slots.</summary>
internal sealed class Union(Operator[] parts, int[][] from, int[] to) : Operator
{
    private int at;

    public override string Name => "Union";

    public override IEnumerable<Operator> Inputs => parts;

    public override void Open(Frame frame)
    {
        at = 0;
        parts[0].Open(frame);
    }

    protected override bool Advance(Frame frame)
    {
        while (!parts[at].Next(frame))
        {
            if (at + 1 >= parts.Length)
            {
                return false;
            }

            parts[++at].Open(frame);
        }

        for (var i = 0; i < to.Length; i++)
        {
            frame.Slots[to[i]] = frame.Slots[from[at][i]];
        }

        return true;
    }
}
