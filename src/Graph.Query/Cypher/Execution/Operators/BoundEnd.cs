using Graph.Query.Cypher.Syntax;
using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher.Execution.Operators;

/// <summary>For each row the left end of a relationship that is known already; of one without direction both ends.</summary>
internal sealed class BoundEnd(Operator input, int relationship, int left, Direction direction, bool[]? allowed) : Piped(input)
{
    private int other = -1;

    public override string Name => "RelationshipEnd";

    public override void Open(Frame frame)
    {
        base.Open(frame);
        other = -1;
    }

    protected override bool Advance(Frame frame)
    {
        while (true)
        {
            int node;
            if (other >= 0)
            {
                (node, other) = (other, -1);
            }
            else
            {
                if (!Input.Next(frame))
                {
                    return false;
                }

                ref readonly var value = ref frame.Slots[relationship];
                if (value.Kind != CypherKind.Relationship)
                {
                    continue;
                }

                var (start, end) = (frame.Graph.Start(value.Index), frame.Graph.End(value.Index));
                node = direction == Direction.Incoming ? end : start;
                other = direction == Direction.Both && start != end ? end : -1;
            }

            if (allowed is null || allowed[frame.Graph.LabelSetOf[node]])
            {
                frame.Slots[left] = CypherValue.Node(frame.Graph, node);
                return true;
            }
        }
    }
}
