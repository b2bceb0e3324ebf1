using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher.Execution.Operators;

/// <summary>For each row the relationships of a node and the nodes at their far ends.</summary>
/// <param name="relationship">The slot for the relationship.</param>
/// <param name="to">The slot for the far node; where <paramref name="into"/>, it has its node already.</param>
/// <param name="allowed">By label set, which far nodes count; <c>null</c> for all.</param>
/// <param name="used">Slots of relationships that must not be walked again.</param>
/// <param name="bound">Whether the relationship's slot is filled already.</param>
internal sealed class Expand(Operator input, Hops hops, int from, int relationship, int to, bool into, bool[]? allowed, int[] used, bool bound)
    : Piped(input),
        ICountable
{
    private HopCursor cursor = new(hops);

    public override string Name => into ? "ExpandInto" : "Expand";

    public IReadOnlyList<int> Filled => [relationship, to];

    public Operator? Counting(int weight) =>
        into || bound || allowed is not null || used.Length > 0
            ? null
            : new DegreeExpand(Input, hops, from, relationship, to, weight) { Details = Details, Estimate = Math.Max(1, Input.Estimate) };

    public override void Open(Frame frame)
    {
        base.Open(frame);
        cursor = new HopCursor(hops);
    }

    protected override bool Advance(Frame frame)
    {
        var graph = frame.Graph;
        var slots = frame.Slots;
        while (true)
        {
            while (cursor.Next(graph))
            {
                if (
                    (allowed is not null && !allowed[graph.LabelSetOf[cursor.Other]])
                    || (into && slots[to].Index != cursor.Other)
                    || (bound && slots[relationship].Index != cursor.Relationship)
                    || (used.Length > 0 && Used.Contains(frame, used, cursor.Relationship))
                )
                {
                    frame.Step();
                    continue;
                }

                if (!bound)
                {
                    slots[relationship] = CypherValue.Relationship(graph, cursor.Relationship);
                }

                if (!into)
                {
                    slots[to] = CypherValue.Node(graph, cursor.Other);
                }

                return true;
            }

            do
            {
                if (!Input.Next(frame))
                {
                    return false;
                }
            } while (
                slots[from].Kind != CypherKind.Node
                || (into && slots[to].Kind != CypherKind.Node)
                || (bound && slots[relationship].Kind != CypherKind.Relationship)
            );

            cursor.Start(slots[from].Index);
        }
    }
}
