using System.Collections;

namespace Graph.Query.Cypher.Values;

/// <summary>A map: each key once, in the order in which the keys were given. Compares by <see cref="CypherEquality"/>, not by reference.</summary>
public sealed class CypherMap : IReadOnlyList<KeyValuePair<string, CypherValue>>
{
    private const int MostSearchedInOrder = 8;

    private readonly KeyValuePair<string, CypherValue>[] items;
    private readonly Dictionary<string, int>? places;

    private CypherMap(KeyValuePair<string, CypherValue>[] items)
    {
        this.items = items;
        if (items.Length > MostSearchedInOrder)
        {
            places = new Dictionary<string, int>(items.Length, StringComparer.Ordinal);
            for (var i = 0; i < items.Length; i++)
            {
                places.Add(items[i].Key, i);
            }
        }
    }

    public static CypherMap Empty { get; } = new([]);

    public int Count => items.Length;

    public KeyValuePair<string, CypherValue> this[int index] => items[index];

    /// <summary>The value under <paramref name="key"/>; null where there is none.</summary>
    public CypherValue this[string key] => TryGet(key, out var value) ? value : default;

    /// <summary>Where a key comes twice, the last value counts.</summary>
    public static CypherMap Of(IEnumerable<KeyValuePair<string, CypherValue>> pairs)
    {
        var result = new OrderedDictionary<string, CypherValue>(StringComparer.Ordinal);
        foreach (var (key, value) in pairs)
        {
            result[key] = value;
        }

        return new CypherMap([.. result]);
    }

    public bool TryGet(string key, out CypherValue value)
    {
        var place = -1;
        if (places is not null)
        {
            place = places.TryGetValue(key, out var found) ? found : -1;
        }
        else
        {
            for (var i = 0; i < items.Length && place < 0; i++)
            {
                place = string.Equals(items[i].Key, key, StringComparison.Ordinal) ? i : -1;
            }
        }

        value = place < 0 ? default : items[place].Value;
        return place >= 0;
    }

    public IEnumerator<KeyValuePair<string, CypherValue>> GetEnumerator() => ((IEnumerable<KeyValuePair<string, CypherValue>>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
