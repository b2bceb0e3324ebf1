using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher.Graphs;

/// <summary>One property of all nodes or of all relationships, by number. Null where absent.</summary>
internal abstract class PropertyColumn
{
    public static PropertyColumn Empty { get; } = new Sparse([]);

    public abstract CypherValue this[int item] { get; }

    /// <summary>The texts by number, where all values are texts and most items have one; otherwise <c>null</c>.</summary>
    public virtual string?[]? Texts => null;

    /// <param name="values">Each item at most once, ascending.</param>
    public static PropertyColumn Of(List<(int Item, CypherValue Value)> values, int count)
    {
        if (values.Count == 0)
        {
            return Empty;
        }

        if (values.Count < count / 8)
        {
            return new Sparse(values.ToDictionary(pair => pair.Item, pair => pair.Value));
        }

        if (values.TrueForAll(pair => pair.Value.Kind == CypherKind.String))
        {
            var texts = new string?[count];
            values.ForEach(pair => texts[pair.Item] = pair.Value.AsString);
            return new OfTexts(texts);
        }

        if (values.TrueForAll(pair => pair.Value.Kind == CypherKind.Integer))
        {
            var (numbers, present) = (new long[count], new bool[count]);
            values.ForEach(pair => (numbers[pair.Item], present[pair.Item]) = (pair.Value.AsInteger, true));
            return new OfIntegers(numbers, present);
        }

        var mixed = new CypherValue[count];
        values.ForEach(pair => mixed[pair.Item] = pair.Value);
        return new Mixed(mixed);
    }

    private sealed class Sparse(Dictionary<int, CypherValue> values) : PropertyColumn
    {
        public override CypherValue this[int item] => values.GetValueOrDefault(item);
    }

    private sealed class OfTexts(string?[] texts) : PropertyColumn
    {
        public override CypherValue this[int item] => CypherValue.Of(texts[item]);

        public override string?[] Texts => texts;
    }

    private sealed class OfIntegers(long[] numbers, bool[] present) : PropertyColumn
    {
        public override CypherValue this[int item] => present[item] ? CypherValue.Of(numbers[item]) : default;
    }

    private sealed class Mixed(CypherValue[] values) : PropertyColumn
    {
        public override CypherValue this[int item] => values[item];
    }
}
