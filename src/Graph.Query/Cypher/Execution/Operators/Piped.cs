namespace Graph.Query.Cypher.Execution.Operators;

/// <summary>An operator with one input.</summary>
internal abstract class Piped(Operator input) : Operator
{
    public override IEnumerable<Operator> Inputs => [Input];

    protected Operator Input { get; } = input;

    public override void Open(Frame frame) => Input.Open(frame);
}
