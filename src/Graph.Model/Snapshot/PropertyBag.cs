using System.Collections;
using System.Collections.Immutable;

namespace Graph.Model.Snapshot;

/// <summary>The properties of a node or relationship: each key once, in ordinal order. What is absent is not said.</summary>
/// <remarks>Compares by content.</remarks>
public sealed class PropertyBag : IReadOnlyList<KeyValuePair<string, PropertyValue>>, IEquatable<PropertyBag>
{
    private readonly ImmutableArray<KeyValuePair<string, PropertyValue>> items;

    private PropertyBag(ImmutableArray<KeyValuePair<string, PropertyValue>> items) => this.items = items;

    public static PropertyBag Empty { get; } = new([]);

    public int Count => items.Length;

    public KeyValuePair<string, PropertyValue> this[int index] => items[index];

    /// <summary>The value of <paramref name="key"/>, or <c>null</c>.</summary>
    public PropertyValue? this[string key]
    {
        get
        {
            foreach (var item in items)
            {
                if (string.Equals(item.Key, key, StringComparison.Ordinal))
                {
                    return item.Value;
                }
            }

            return null;
        }
    }

    /// <summary>A bag of the given pairs; those without a value are left out.</summary>
    /// <exception cref="ArgumentException">A key occurs twice.</exception>
    public static PropertyBag Of(params IEnumerable<(string Key, PropertyValue? Value)> pairs)
    {
        // A few pairs are put in order fastest one by one.
        var sorted = ImmutableArray.CreateBuilder<KeyValuePair<string, PropertyValue>>();
        foreach (var (key, value) in pairs)
        {
            if (value is null)
            {
                continue;
            }

            var at = sorted.Count;
            while (at > 0 && string.CompareOrdinal(sorted[at - 1].Key, key) > 0)
            {
                at--;
            }

            if (at > 0 && string.Equals(sorted[at - 1].Key, key, StringComparison.Ordinal))
            {
                throw new ArgumentException($"The property '{key}' is given twice.", nameof(pairs));
            }

            sorted.Insert(at, KeyValuePair.Create(key, value));
        }

        return sorted.Count == 0 ? Empty : new PropertyBag(sorted.DrainToImmutable());
    }

    /// <summary>A bag of pairs that are in ordinal order of their keys already. Costs one comparison a pair.</summary>
    /// <exception cref="ArgumentException">They are not, or a key occurs twice.</exception>
    public static PropertyBag OfOrdered(ImmutableArray<KeyValuePair<string, PropertyValue>> pairs)
    {
        for (var i = 1; i < pairs.Length; i++)
        {
            if (string.CompareOrdinal(pairs[i - 1].Key, pairs[i].Key) >= 0)
            {
                throw new ArgumentException($"The property '{pairs[i].Key}' is out of order.", nameof(pairs));
            }
        }

        return pairs.IsEmpty ? Empty : new PropertyBag(pairs);
    }

    /// <summary>The text under <paramref name="key"/>; <c>null</c> where it is absent or not a text.</summary>
    public string? Text(string key) => (this[key] as PropertyValue.Text)?.Value;

    /// <summary>The number under <paramref name="key"/>; <c>null</c> where it is absent or not a number.</summary>
    public long? Number(string key) => (this[key] as PropertyValue.Number)?.Value;

    /// <summary>The texts under <paramref name="key"/>; empty where it is absent or not a list.</summary>
    public ImmutableArray<string> Texts(string key) => (this[key] as PropertyValue.TextList)?.Values ?? [];

    public bool Equals(PropertyBag? other) => other is not null && items.AsSpan().SequenceEqual(other.items.AsSpan());

    public override bool Equals(object? obj) => Equals(obj as PropertyBag);

    public override int GetHashCode() => items.Length;

    public IEnumerator<KeyValuePair<string, PropertyValue>> GetEnumerator() => ((IEnumerable<KeyValuePair<string, PropertyValue>>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
