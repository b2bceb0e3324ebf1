namespace Graph.Query.Cypher.Execution.Operators;

/// <summary>Leaves out some rows at the beginning, and ends after some.</summary>
internal sealed class SkipLimit(Operator input, Func<Frame, long>? skip, Func<Frame, long>? limit) : Piped(input)
{
    private long left;
    private long toSkip;

    public override string Name =>
        skip is null ? "Limit"
        : limit is null ? "Skip"
        : "SkipLimit";

    public override void Open(Frame frame)
    {
        toSkip = skip?.Invoke(frame) ?? 0;
        left = limit?.Invoke(frame) ?? long.MaxValue;
        base.Open(frame);
    }

    protected override bool Advance(Frame frame)
    {
        if (left <= 0)
        {
            return false;
        }

        while (toSkip > 0)
        {
            toSkip--;
            if (!Input.Next(frame))
            {
                left = 0;
                return false;
            }
        }

        left--;
        return Input.Next(frame);
    }
}
