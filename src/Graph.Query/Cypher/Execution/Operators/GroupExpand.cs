using System.Collections.Immutable;
using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher.Execution.Operators;

/// <summary>A quantified path pattern whose step is longer than one relationship: the step's own plan, opened once for every repetition, depth first.</summary>
/// <param name="makeStep">A new plan of one step, which begins at the node in slot <paramref name="first"/>.</param>
/// <param name="first">The slot of a step's first node.</param>
/// <param name="last">The slot of its last node.</param>
/// <param name="links">The slots of a step's relationships, in order.</param>
/// <param name="slots">All slots that a step fills, and that of its first node. The repetitions share them, so each is put back when its turn comes again.</param>
/// <param name="lists">Slots of a step and the lists they are gathered into.</param>
internal sealed class GroupExpand(
    Operator input,
    Func<Operator> makeStep,
    int from,
    int to,
    int list,
    int first,
    int last,
    int[] links,
    int[] slots,
    ImmutableArray<(int Each, int List)> lists,
    int least,
    int most,
    bool into,
    bool[]? allowed,
    int[] used,
    bool backward
) : Piped(input)
{
    private readonly List<Operator> plans = [];
    private readonly List<CypherValue[]> rows = [];
    private readonly List<CypherValue[]> walked = [];
    private readonly int[] gathered = [.. lists.Select(pair => Array.IndexOf(slots, pair.Each))];
    private int depth = -1;
    private bool pendingStart;

    public override string Name => "RepeatPattern";

    public override void Open(Frame frame)
    {
        base.Open(frame);
        depth = -1;
    }

    protected override bool Advance(Frame frame)
    {
        while (true)
        {
            if (depth >= 0 && Walk(frame))
            {
                return true;
            }

            if (!Input.Next(frame))
            {
                return false;
            }

            if (frame.Slots[from].Kind != CypherKind.Node)
            {
                continue;
            }

            rows.Clear();
            walked.Clear();
            depth = 0;
            pendingStart = least == 0;
            OpenStep(frame, frame.Slots[from]);
        }
    }

    private void OpenStep(Frame frame, CypherValue node)
    {
        if (plans.Count <= depth)
        {
            plans.Add(makeStep());
        }

        if (depth < most)
        {
            frame.Slots[first] = node;
            plans[depth].Open(frame);
        }
    }

    private bool Walk(Frame frame)
    {
        if (pendingStart)
        {
            pendingStart = false;
            if (Give(frame, frame.Slots[from]))
            {
                return true;
            }
        }

        while (depth >= 0)
        {
            if (depth >= most || !plans[depth].Next(frame))
            {
                depth--;
                if (depth >= 0)
                {
                    Restore(frame, rows[^1]);
                    rows.RemoveAt(rows.Count - 1);
                    walked.RemoveAt(walked.Count - 1);
                }

                continue;
            }

            var relationships = Relationships(frame);
            if (Repeats(frame, relationships))
            {
                continue;
            }

            walked.Add(relationships);
            rows.Add([.. slots.Select(slot => frame.Slots[slot])]);
            var end = frame.Slots[last];
            depth++;
            OpenStep(frame, end);
            if (depth >= least && Give(frame, end))
            {
                return true;
            }
        }

        return false;
    }

    private void Restore(Frame frame, CypherValue[] row)
    {
        for (var i = 0; i < slots.Length; i++)
        {
            frame.Slots[slots[i]] = row[i];
        }
    }

    private CypherValue[] Relationships(Frame frame) =>
        [.. links.SelectMany(slot => frame.Slots[slot] is { Kind: CypherKind.List } several ? several.AsList.AsEnumerable() : [frame.Slots[slot]])];

    private bool Repeats(Frame frame, CypherValue[] relationships) =>
        relationships.Any(relationship => walked.Exists(step => step.Contains(relationship)) || Used.Contains(frame, used, relationship.Index));

    private bool Give(Frame frame, CypherValue end)
    {
        if (into ? frame.Slots[to].Index != end.Index : allowed is not null && !allowed[frame.Graph.LabelSetOf[end.Index]])
        {
            return false;
        }

        frame.Slots[to] = end;
        var inOrder = backward ? walked.AsEnumerable().Reverse() : walked;
        var rowsInOrder = backward ? rows.AsEnumerable().Reverse() : rows;
        frame.Slots[list] = CypherValue.List(inOrder.SelectMany(step => step));
        for (var i = 0; i < lists.Length; i++)
        {
            frame.Slots[lists[i].List] = CypherValue.List(rowsInOrder.Select(row => row[gathered[i]]));
        }

        return true;
    }
}
