namespace Graph.Query.Cypher.Execution.Operators;

/// <summary>For each row the rows of a subquery, or, where it returns nothing, the row itself.</summary>
internal sealed class Apply(Operator input, Operator inner, bool isUnit) : Piped(input)
{
    private bool isOpen;

    public override string Name => "Subquery";

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
                    return true;
                }

                isOpen = false;
            }

            if (!Input.Next(frame))
            {
                return false;
            }

            if (isUnit)
            {
                return true;
            }

            inner.Open(frame);
            isOpen = true;
        }
    }
}
