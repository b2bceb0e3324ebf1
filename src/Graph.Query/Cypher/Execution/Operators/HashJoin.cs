using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher.Execution.Operators;

/// <summary>Rows of two plans that do not depend on each other, joined where values are equal. The right one is kept in a table.</summary>
/// <param name="slots">What the right one fills.</param>
/// <param name="leftKeys">Values of the left row; null and NaN equal nothing.</param>
internal sealed class HashJoin(Operator input, Operator right, int[] slots, Evaluator[] leftKeys, Evaluator[] rightKeys) : Piped(input)
{
    private Dictionary<CypherValue, List<CypherValue[]>>? table;
    private List<CypherValue[]>? matches;
    private int at;

    public override string Name => leftKeys.Length == 0 ? "CartesianProduct" : "HashJoin";

    public override IEnumerable<Operator> Inputs => [Input, right];

    public override void Open(Frame frame)
    {
        base.Open(frame);
        (table, matches) = (null, null);
    }

    protected override bool Advance(Frame frame)
    {
        table ??= Build(frame);
        while (true)
        {
            if (matches is not null && at < matches.Count)
            {
                var row = matches[at++];
                for (var i = 0; i < slots.Length; i++)
                {
                    frame.Slots[slots[i]] = row[i];
                }

                return true;
            }

            if (table.Count == 0 || !Input.Next(frame))
            {
                return false;
            }

            at = 0;
            matches = Key(frame, leftKeys) is { } key ? table.GetValueOrDefault(key) : null;
        }
    }

    private Dictionary<CypherValue, List<CypherValue[]>> Build(Frame frame)
    {
        var result = new Dictionary<CypherValue, List<CypherValue[]>>();
        right.Open(frame);
        while (right.Next(frame))
        {
            if (Key(frame, rightKeys) is not { } key)
            {
                continue;
            }

            if (!result.TryGetValue(key, out var rows))
            {
                result.Add(key, rows = []);
            }

            frame.KeepRow(slots.Length);
            rows.Add([.. slots.Select(slot => frame.Slots[slot])]);
        }

        return result;
    }

    private static CypherValue? Key(Frame frame, Evaluator[] keys)
    {
        var values = new CypherValue[keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            values[i] = keys[i](frame);
            if (CypherEquality.Equal(values[i], values[i]) != true)
            {
                return null;
            }
        }

        return values.Length == 1 ? values[0] : CypherValue.List(values);
    }
}
