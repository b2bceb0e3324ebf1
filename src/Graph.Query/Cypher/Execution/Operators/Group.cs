using System.Collections.Immutable;
using Graph.Query.Cypher.Binding;
using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher.Execution.Operators;

/// <summary>Gathers rows into groups and aggregates each. Groups come in the order in which they began.</summary>
/// <param name="weight">The slot that says how often a row counts; -1 for once.</param>
internal sealed class Group(
    Operator input,
    Evaluator[] keys,
    int[] keySlots,
    ImmutableArray<BoundAggregate> aggregates,
    (Evaluator? First, Evaluator? Second)[] arguments,
    int weight
) : Piped(input)
{
    private readonly List<(CypherValue[] Key, Accumulator[] States)> groups = [];
    private readonly CypherValue[] scratch = new CypherValue[keys.Length];
    private int at = -1;

    public override string Name => keys.Length == 0 ? "Aggregate" : "GroupAggregate";

    public override void Open(Frame frame)
    {
        base.Open(frame);
        groups.Clear();
        at = -1;
    }

    protected override bool Advance(Frame frame)
    {
        if (at < 0)
        {
            Gather(frame);
            at = 0;
        }

        if (at >= groups.Count)
        {
            return false;
        }

        var (key, states) = groups[at++];
        for (var i = 0; i < key.Length; i++)
        {
            frame.Slots[keySlots[i]] = key[i];
        }

        for (var i = 0; i < states.Length; i++)
        {
            frame.Slots[aggregates[i].Slot] = states[i].Result();
        }

        return true;
    }

    private void Gather(Frame frame)
    {
        var places = new Dictionary<CypherValue[], int>(RowComparer.Instance);
        if (keys.Length == 0)
        {
            groups.Add(([], Start()));
        }

        while (Input.Next(frame))
        {
            var states = keys.Length == 0 ? groups[0].States : Find(frame, places);
            var times = weight < 0 ? 1 : frame.Slots[weight].AsInteger;
            for (var i = 0; i < states.Length; i++)
            {
                var (first, second) = arguments[i];
                states[i].Add(first?.Invoke(frame) ?? default, second?.Invoke(frame) ?? default, times, frame);
            }
        }
    }

    private Accumulator[] Find(Frame frame, Dictionary<CypherValue[], int> places)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            scratch[i] = keys[i](frame);
        }

        if (!places.TryGetValue(scratch, out var place))
        {
            frame.KeepRow(keys.Length + (2 * aggregates.Length) + 2);
            CypherValue[] key = [.. scratch];
            place = groups.Count;
            places.Add(key, place);
            groups.Add((key, Start()));
        }

        return groups[place].States;
    }

    private Accumulator[] Start() => [.. aggregates.Select(Aggregates.Make)];
}
