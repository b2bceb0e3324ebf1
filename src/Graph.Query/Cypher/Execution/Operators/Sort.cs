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
        var isFull = false;
        while (Input.Next(frame))
        {
            if (!isFull)
            {
                Evaluate(frame, sortKeys, 0);
            }
            else if (!Precedes(frame, sortKeys, bounded!.Peek()))
            {
                // It comes after all that are kept, by its keys or as the later one.
                continue;
            }

            var row = new Row(sortKeys, order++, []);

            // A row that is not kept leaves its array to the next one.
            sortKeys = new CypherValue[keys.Length];
            row = row with { Values = [.. slots.Select(slot => frame.Slots[slot])] };
            if (bounded is null)
            {
                frame.KeepRow(slots.Length + keys.Length);
                rows.Add(row);
                continue;
            }

            if (isFull)
            {
                bounded!.DequeueEnqueue(row, row);
                continue;
            }

            frame.KeepRow(slots.Length + keys.Length);
            bounded.Enqueue(row, row);
            isFull = bounded.Count >= limit;
        }

        if (bounded is not null)
        {
            rows = [.. bounded.UnorderedItems.Select(item => item.Element)];
        }

        rows.Sort(Compare);
    }

    /// <summary>Computes the keys of the row in the frame, as far as it takes to see whether it comes before a row that came earlier.</summary>
    private bool Precedes(Frame frame, CypherValue[] values, Row last)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            values[i] = keys[i](frame);
            var order = CypherOrder.Ascending.Compare(values[i], last.Keys[i]);
            if (order != 0)
            {
                if (order < 0 == descending[i])
                {
                    return false;
                }

                Evaluate(frame, values, i + 1);
                return true;
            }
        }

        return false;
    }

    private void Evaluate(Frame frame, CypherValue[] values, int from)
    {
        for (var i = from; i < keys.Length; i++)
        {
            values[i] = keys[i](frame);
        }
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
