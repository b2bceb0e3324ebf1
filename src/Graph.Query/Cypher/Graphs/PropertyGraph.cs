using System.Collections.Concurrent;
using System.Collections.Immutable;
using Graph.Model.Snapshot;
using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher.Graphs;

/// <summary>A graph as queries read it: nodes and relationships are numbers from 0, in the order of building; labels, types and keys too.</summary>
/// <remarks>Immutable to its users and safe to share between threads; adjacency and indexes are built when first asked for.</remarks>
public sealed class PropertyGraph
{
    private readonly int[] labelSetOf;
    private readonly int[][] labelSets;
    private readonly int[] starts;
    private readonly int[] ends;
    private readonly int[] types;
    private readonly PropertyColumn[] nodeColumns;
    private readonly PropertyColumn[] relationshipColumns;
    private readonly Dictionary<string, int> labelNumbers;
    private readonly Dictionary<string, int> typeNumbers;
    private readonly Dictionary<string, int> keyNumbers;
    private readonly ConcurrentDictionary<(int Type, bool Outgoing), Adjacency> adjacency = new();
    private readonly ConcurrentDictionary<int, int[]> labelled = new();
    private readonly ConcurrentDictionary<int, PropertyIndex> indexes = new();
    private readonly ConcurrentDictionary<int, bool> uniqueKeys = new();
    private readonly Lazy<int[]> typeCounts;

    internal PropertyGraph(PropertyGraphContents contents)
    {
        labelSetOf = contents.LabelSetOf;
        labelSets = contents.LabelSets;
        starts = contents.Starts;
        ends = contents.Ends;
        types = contents.Types;
        nodeColumns = contents.NodeColumns;
        relationshipColumns = contents.RelationshipColumns;
        (Labels, Types, Keys) = (contents.Labels, contents.TypeNames, contents.Keys);
        labelNumbers = Numbered(Labels);
        typeNumbers = Numbered(Types);
        keyNumbers = Numbered(Keys);
        Snapshot = contents.Snapshot;
        typeCounts = new Lazy<int[]>(CountTypes);
    }

    public int NodeCount => labelSetOf.Length;

    public int RelationshipCount => starts.Length;

    /// <summary>All labels, by their numbers.</summary>
    public ImmutableArray<string> Labels { get; }

    /// <summary>All relationship types, by their numbers.</summary>
    public ImmutableArray<string> Types { get; }

    /// <summary>All property keys of nodes and relationships, by their numbers.</summary>
    public ImmutableArray<string> Keys { get; }

    /// <summary>What this was made of, for procedures that answer from it; <c>null</c> for a graph built by hand.</summary>
    internal GraphSnapshot? Snapshot { get; }

    internal ReadOnlySpan<int> LabelSetOf => labelSetOf;

    internal ReadOnlySpan<int> TypeNumbers => types;

    internal int LabelSetCount => labelSets.Length;

    /// <summary>The nodes and relationships of a snapshot. Ids become the property <c>id</c> of nodes.</summary>
    public static PropertyGraph Of(GraphSnapshot snapshot) => SnapshotReader.Read(snapshot);

    public int Start(int relationship) => starts[relationship];

    public int End(int relationship) => ends[relationship];

    public string TypeOf(int relationship) => Types[types[relationship]];

    /// <summary>In the order in which they were given.</summary>
    public IEnumerable<string> LabelsOf(int node) => labelSets[labelSetOf[node]].Select(label => Labels[label]);

    /// <summary>All properties of a node, in order of the keys' first appearance in the graph.</summary>
    public CypherMap NodeProperties(int node) => Properties(nodeColumns, node);

    public CypherMap RelationshipProperties(int relationship) => Properties(relationshipColumns, relationship);

    /// <summary>Null where the node has no such property.</summary>
    public CypherValue NodeProperty(int node, string key) => FindKey(key) is >= 0 and var number ? nodeColumns[number][node] : default;

    /// <summary>Null where the relationship has no such property.</summary>
    public CypherValue RelationshipProperty(int relationship, string key) =>
        FindKey(key) is >= 0 and var number ? relationshipColumns[number][relationship] : default;

    internal int FindLabel(string name) => labelNumbers.TryGetValue(name, out var number) ? number : -1;

    internal int FindType(string name) => typeNumbers.TryGetValue(name, out var number) ? number : -1;

    internal int FindKey(string name) => keyNumbers.TryGetValue(name, out var number) ? number : -1;

    internal int[] LabelSet(int number) => labelSets[number];

    internal bool HasLabel(int node, int label) => Array.IndexOf(labelSets[labelSetOf[node]], label) >= 0;

    internal int TypeNumber(int relationship) => types[relationship];

    internal PropertyColumn NodeColumn(int key) => nodeColumns[key];

    internal PropertyColumn RelationshipColumn(int key) => relationshipColumns[key];

    /// <summary>How many relationships have a type.</summary>
    internal int CountOfType(int type) => typeCounts.Value[type];

    /// <summary>The nodes with a label, ascending.</summary>
    internal int[] Labelled(int label) => labelled.GetOrAdd(label, FindLabelled);

    /// <summary>The relationships of every node in one direction.</summary>
    /// <param name="type">Only those of this type; -1 for all.</param>
    internal Adjacency Adjacent(int type, bool outgoing) => adjacency.GetOrAdd((type, outgoing), key => BuildAdjacency(key.Type, key.Outgoing));

    /// <summary>The nodes by the value of a property.</summary>
    internal PropertyIndex Index(int key) => indexes.GetOrAdd(key, number => PropertyIndex.Of(nodeColumns[number], NodeCount));

    /// <summary>Whether every node has a value of its own for a property.</summary>
    internal bool IsUnique(int key) => uniqueKeys.GetOrAdd(key, FindUnique);

    private bool FindUnique(int key)
    {
        var (seen, column) = (new HashSet<CypherValue>(), nodeColumns[key]);
        for (var node = 0; node < NodeCount; node++)
        {
            var value = column[node];
            if (value.IsNull || !seen.Add(value))
            {
                return false;
            }
        }

        return true;
    }

    private static Dictionary<string, int> Numbered(ImmutableArray<string> names)
    {
        var numbers = new Dictionary<string, int>(names.Length, StringComparer.Ordinal);
        for (var i = 0; i < names.Length; i++)
        {
            numbers.Add(names[i], i);
        }

        return numbers;
    }

    private CypherMap Properties(PropertyColumn[] columns, int item)
    {
        var pairs = new List<KeyValuePair<string, CypherValue>>();
        for (var key = 0; key < columns.Length; key++)
        {
            var value = columns[key][item];
            if (!value.IsNull)
            {
                pairs.Add(new(Keys[key], value));
            }
        }

        return CypherMap.Of(pairs);
    }

    private int[] CountTypes()
    {
        var counts = new int[Types.Length];
        foreach (var type in types)
        {
            counts[type]++;
        }

        return counts;
    }

    private int[] FindLabelled(int label)
    {
        var wanted = labelSets.Select(set => Array.IndexOf(set, label) >= 0).ToArray();
        var nodes = new List<int>();
        for (var node = 0; node < labelSetOf.Length; node++)
        {
            if (wanted[labelSetOf[node]])
            {
                nodes.Add(node);
            }
        }

        return [.. nodes];
    }

    private Adjacency BuildAdjacency(int type, bool outgoing) =>
        outgoing ? Adjacency.Of(NodeCount, starts, ends, types, type) : Adjacency.Of(NodeCount, ends, starts, types, type);
}
