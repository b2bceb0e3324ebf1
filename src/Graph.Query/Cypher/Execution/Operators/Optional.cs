namespace Graph.Query.Cypher.Execution.Operators;

/// <summary>For each row the rows of another plan, or where it gives none, one row with null in its slots.</summary>
internal sealed class Optional(Operator input, Operator inner, int[] slots) : Piped(input)
{
    private bool isOpen;
    private bool gaveOne;

    public override string Name => "Optional";

    public override IEnumerable<Operator> Inputs => [Input, inner];

    public override void Open(Frame frame)
    {
        base.Open(frame);
        isOpen = false;
    }

    protected override bool Advance(Frame frame)
    {
        while (true)
        {
            if (isOpen)
            {
                if (inner.Next(frame))
                {
                    return gaveOne = true;
                }

                isOpen = false;
                if (!gaveOne)
                {
                    foreach (var slot in slots)
                    {
                        frame.Slots[slot] = default;
                    }

                    return true;
                }
            }

            if (!Input.Next(frame))
            {
                return false;
            }

            inner.Open(frame);
            (isOpen, gaveOne) = (true, false);
        }
    }
}
