using Graph.Model.Snapshot;
using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher.Graphs;

/// <summary>Collects nodes and relationships into a <see cref="PropertyGraph"/>. Numbers are given in order, from 0.</summary>
public sealed class PropertyGraphBuilder
{
    private readonly Names labels = new();
    private readonly Names types = new();
    private readonly Names keys = new();
    private readonly List<int> labelSetOf = [];
    private readonly List<int[]> labelSets = [];
    private readonly Dictionary<string, int> labelSetNumbers = new(StringComparer.Ordinal);
    private readonly List<int> starts = [];
    private readonly List<int> ends = [];
    private readonly List<int> typeOf = [];
    private readonly List<List<(int, CypherValue)>> nodeValues = [];
    private readonly List<List<(int, CypherValue)>> relationshipValues = [];

    public int NodeCount => labelSetOf.Count;

    public int RelationshipCount => starts.Count;

    /// <summary>Properties that are null are left out.</summary>
    /// <returns>The node's number.</returns>
    public int AddNode(IEnumerable<string> nodeLabels, IEnumerable<KeyValuePair<string, CypherValue>> properties)
    {
        ArgumentNullException.ThrowIfNull(nodeLabels);
        ArgumentNullException.ThrowIfNull(properties);
        var set = nodeLabels.Select(labels.Number).Distinct().ToArray();
        var key = string.Join(' ', set);
        if (!labelSetNumbers.TryGetValue(key, out var number))
        {
            labelSetNumbers.Add(key, number = labelSets.Count);
            labelSets.Add(set);
        }

        Add(nodeValues, labelSetOf.Count, properties);
        labelSetOf.Add(number);
        return labelSetOf.Count - 1;
    }

    /// <summary>Properties that are null are left out.</summary>
    /// <returns>The relationship's number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An end is no node yet.</exception>
    public int AddRelationship(string type, int from, int to, IEnumerable<KeyValuePair<string, CypherValue>> properties)
    {
        ArgumentNullException.ThrowIfNull(properties);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)from, (uint)NodeCount, nameof(from));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)to, (uint)NodeCount, nameof(to));
        Add(relationshipValues, starts.Count, properties);
        starts.Add(from);
        ends.Add(to);
        typeOf.Add(types.Number(type));
        return starts.Count - 1;
    }

    public PropertyGraph Build() => Build(null);

    internal PropertyGraph Build(GraphSnapshot? snapshot)
    {
        PropertyColumn[] Columns(List<List<(int, CypherValue)>> values, int count) =>
            [.. Enumerable.Range(0, keys.All.Count).Select(key => key < values.Count ? PropertyColumn.Of(values[key], count) : PropertyColumn.Empty)];

        return new PropertyGraph(
            new PropertyGraphContents(
                [.. labels.All],
                [.. types.All],
                [.. keys.All],
                [.. labelSetOf],
                [.. labelSets],
                [.. starts],
                [.. ends],
                [.. typeOf],
                Columns(nodeValues, NodeCount),
                Columns(relationshipValues, RelationshipCount),
                snapshot
            )
        );
    }

    private void Add(List<List<(int, CypherValue)>> lists, int item, IEnumerable<KeyValuePair<string, CypherValue>> properties)
    {
        foreach (var (name, value) in properties)
        {
            if (!value.IsNull)
            {
                var key = keys.Number(name);
                while (lists.Count <= key)
                {
                    lists.Add([]);
                }

                lists[key].Add((item, value));
            }
        }
    }

    private sealed class Names
    {
        private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

        public List<string> All { get; } = [];

        public int Number(string name)
        {
            if (!numbers.TryGetValue(name, out var number))
            {
                numbers.Add(name, number = All.Count);
                All.Add(name);
            }

            return number;
        }
    }
}
