using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher.Execution.Operators;

/// <summary>All rows in order; rows that are equal to it stay in the order they came. With a limit only the first are kept.</summary>
/// <param name="slots">What is kept of each row.</param>
/// <param name="most">How many are wanted; <c>null</c> for all.</param>
internal sealed class Sort(Operator input, Evaluator[] keys, bool[] descending, int[] slots, Func<Frame, long>? most) : Piped(input)
{
    private List<Row> rows = [];
    private int at = -1;

    public override string Name => most is null ? "Sort" : "Top";

    public override void Open(Frame frame)
    {
        base.Open(frame);
        rows = [];
        at = -1;
    }

    protected override bool Advance(Frame frame)
    {
        if (at < 0)
        {
            Gather(frame);
            at = 0;
        }

        if (at >= rows.Count)
        {
            return false;
        }

        var row = rows[at++];
        for (var i = 0; i < slots.Length; i++)
        {
            frame.Slots[slots[i]] = row.Values[i];
        }

        return true;
    }

    private void Gather(Frame frame)
    {
        var limit = most?.Invoke(frame) ?? long.MaxValue;
        var order = 0L;
        if (limit == 0)
        {
            return;
        }

        var bounded = limit < 100_000 ? new PriorityQueue<Row, Row>(Comparer<Row>.Create((left, right) => Compare(right, left))) : null;
        var sortKeys = new CypherValue[keys.Length];
        while (Input.Next(frame))
        {
            for (var i = 0; i < sortKeys.Length; i++)
            {
                sortKeys[i] = keys[i](frame);
            }

            var row = new Row(sortKeys, order++, []);
            if (bounded is not null && bounded.Count >= limit && Compare(row, bounded.Peek()) >= 0)
            {
                continue;
            }

            // A row that is not kept leaves its array to the next one.
            sortKeys = new CypherValue[keys.Length];
            row = row with { Values = [.. slots.Select(slot => frame.Slots[slot])] };
            if (bounded is null)
            {
                frame.KeepRow(slots.Length + keys.Length);
                rows.Add(row);
                continue;
            }

            bounded.Enqueue(row, row);
            if (bounded.Count > limit)
            {
                bounded.Dequeue();
            }
            else
            {
                frame.KeepRow(slots.Length + keys.Length);
            }
        }

        if (bounded is not null)
        {
            rows = [.. bounded.UnorderedItems.Select(item => item.Element)];
        }

        rows.Sort(Compare);
    }

    private int Compare(Row left, Row right)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            var order = CypherOrder.Ascending.Compare(left.Keys[i], right.Keys[i]);
            if (order != 0)
            {
                return descending[i] ? -order : order;
            }
        }

        return left.Order.CompareTo(right.Order);
    }

    private readonly record struct Row(CypherValue[] Keys, long Order, CypherValue[] Values);
}
