using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher.Graphs;

/// <summary>Nodes by the exact value of one property, and by the items of its lists.</summary>
internal sealed class PropertyIndex
{
    private readonly Dictionary<CypherValue, int> firsts;
    private readonly Dictionary<CypherValue, List<int>> others;
    private readonly Dictionary<CypherValue, List<int>> items;

    private PropertyIndex(Dictionary<CypherValue, int> firsts, Dictionary<CypherValue, List<int>> others, Dictionary<CypherValue, List<int>> items)
    {
        this.firsts = firsts;
        this.others = others;
        this.items = items;
    }

    /// <summary>How many different values there are.</summary>
    public int DistinctCount => firsts.Count;

    public static PropertyIndex Of(PropertyColumn column, int count)
    {
        var index = new PropertyIndex([], [], []);
        for (var node = 0; node < count; node++)
        {
            index.Add(column[node], node);
        }

        return index;
    }

    /// <summary>The nodes whose property is equivalent to <paramref name="value"/>, ascending.</summary>
    public IReadOnlyList<int> Find(CypherValue value)
    {
        if (value.IsNull || !firsts.TryGetValue(value, out var first))
        {
            return [];
        }

        return others.TryGetValue(value, out var more) ? [first, .. more] : [first];
    }

    /// <summary>The nodes whose property is a list that holds <paramref name="item"/>, ascending.</summary>
    public IReadOnlyList<int> FindItem(CypherValue item) => items.TryGetValue(item, out var nodes) ? nodes : [];

    private void Add(CypherValue value, int node)
    {
        if (value.IsNull)
        {
            return;
        }

        if (!firsts.TryAdd(value, node))
        {
            Add(others, value, node);
        }

        if (value.Kind == CypherKind.List)
        {
            foreach (var item in value.AsList.Distinct())
            {
                Add(items, item, node);
            }
        }
    }

    private static void Add(Dictionary<CypherValue, List<int>> lists, CypherValue value, int node)
    {
        if (!lists.TryGetValue(value, out var list))
        {
            lists.Add(value, list = []);
        }

        list.Add(node);
    }
}
