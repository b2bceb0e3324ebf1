using System.Collections.Immutable;
using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher.Execution.Operators;

/// <summary>For each row the rows of a procedure; of one without outputs the row itself.</summary>
internal sealed class CallProcedure(Operator input, Procedure procedure, Evaluator[] arguments, (int Output, int Slot)[] outputs) : Piped(input)
{
    private IEnumerator<ImmutableArray<CypherValue>>? rows;

    public override string Name => "CallProcedure";

    public override void Open(Frame frame)
    {
        base.Open(frame);
        rows = null;
    }

    protected override bool Advance(Frame frame)
    {
        while (true)
        {
            if (rows is not null && rows.MoveNext())
            {
                foreach (var (output, slot) in outputs)
                {
                    frame.Slots[slot] = rows.Current[output];
                }

                return true;
            }

            if (!Input.Next(frame))
            {
                return false;
            }

            var values = arguments.Select(argument => argument(frame)).ToImmutableArray();
            var result = procedure.Run(frame.Graph, values);
            if (procedure.Outputs.IsEmpty)
            {
                _ = result.Count();
                rows = null;
                return true;
            }

            rows = result.GetEnumerator();
        }
    }
}
