namespace Graph.Query.Cypher.Execution.Operators;

/// <summary>A step of a plan. It is pulled: each call of <see cref="Next"/> puts one row into the frame.</summary>
/// <remarks>Opened again for every row of an outer plan, whose slots it may read.</remarks>
internal abstract class Operator
{
    /// <summary>As EXPLAIN prints it.</summary>
    public abstract string Name { get; }

    /// <summary>What it works on, for EXPLAIN.</summary>
    public string Details { get; init; } = string.Empty;

    /// <summary>About how many rows it gives per opening of the whole plan.</summary>
    public double Estimate { get; init; } = 1;

    /// <summary>How many rows it gave, over all openings.</summary>
    public long Rows { get; private set; }

    public virtual IEnumerable<Operator> Inputs => [];

    /// <summary>A slot with a node that no other row of the whole plan has there; -1 where none is known to be such.</summary>
    public virtual int OwnSlot => -1;

    public abstract void Open(Frame frame);

    public bool Next(Frame frame)
    {
        frame.Step();
        if (!Advance(frame))
        {
            return false;
        }

        Rows++;
        return true;
    }

    protected abstract bool Advance(Frame frame);
}
