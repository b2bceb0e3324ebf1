namespace Graph.Query.Cypher.Execution.Operators;

/// <summary>One row, with the outer variables as they are.</summary>
internal sealed class SingleRow : Operator
{
    private bool given;

    public override string Name => "SingleRow";

    public override void Open(Frame frame) => given = false;

    protected override bool Advance(Frame frame) => !given && (given = true);
}
