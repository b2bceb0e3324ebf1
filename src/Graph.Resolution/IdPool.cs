using System.Collections.Immutable;
using System.Globalization;
using Graph.Model.Snapshot;

namespace Graph.Resolution;

/// <summary>Gives every node an id of its own. What an id is depends only on the nodes there are, not on the order in which they came.</summary>
internal sealed class IdPool<T>
    where T : class
{
    private readonly Dictionary<T, (IdRequest Request, NodeId Id)> items = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, List<T>> pools = new(StringComparer.Ordinal);
    private readonly HashSet<string> dirty = new(StringComparer.Ordinal);

    public void Add(T item, IdRequest request)
    {
        items.Add(item, (request, default));
        var key = Key(request.Label, request.Slug);
        if (!pools.TryGetValue(key, out var pool))
        {
            pools[key] = pool = [];
        }

        pool.Add(item);
        Touch(key);
    }

    public void Remove(T item)
    {
        if (!items.Remove(item, out var known))
        {
            return;
        }

        var key = Key(known.Request.Label, known.Request.Slug);
        var pool = pools[key];
        pool.RemoveAll(other => ReferenceEquals(other, item));
        if (pool.Count == 0)
        {
            pools.Remove(key);
        }

        Touch(key);
    }

    public NodeId Id(T item) => items[item].Id;

    /// <summary>Names all whose name may have changed.</summary>
    /// <returns>Those that have another id than before, with the one they had; the default for a new one.</returns>
    public ImmutableArray<(T Item, NodeId Before)> Settle(Action<T, NodeId> set)
    {
        var changed = ImmutableArray.CreateBuilder<(T, NodeId)>();
        foreach (var key in dirty.Where(pools.ContainsKey))
        {
            foreach (var (item, id) in Named(pools[key]))
            {
                var (request, before) = items[item];
                if (before != id)
                {
                    items[item] = (request, id);
                    set(item, id);
                    changed.Add((item, before));
                }
            }
        }

        dirty.Clear();
        return changed.ToImmutable();
    }

    private IEnumerable<(T Item, NodeId Id)> Named(List<T> pool)
    {
        if (pool.Count == 1)
        {
            var request = items[pool[0]].Request;
            yield return (pool[0], NodeId.OfKey(request.Label, request.Slug));
            yield break;
        }

        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (item, request) in pool.Select(item => (item, items[item].Request)).OrderBy(pair => pair.Request.Order(), StringComparer.Ordinal))
        {
            var stem = request.Longer ?? request.Slug;
            var free = stem;
            // What another node is called by its own name is not given out here.
            for (var number = 2; !taken.Add(free) || (free != request.Slug && pools.ContainsKey(Key(request.Label, free))); number++)
            {
                free = string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}");
            }

            yield return (item, NodeId.OfKey(request.Label, free));
        }
    }

    // A name that comes or goes may be what another pool would make of its own by adding to it.
    private void Touch(string key)
    {
        dirty.Add(key);
        for (var cut = key.LastIndexOf('-'); cut > 0; cut = key.LastIndexOf('-', cut - 1))
        {
            var shorter = key[..cut];
            if (pools.TryGetValue(shorter, out var pool) && pool.Count > 1)
            {
                dirty.Add(shorter);
            }
        }
    }

    private static string Key(NodeLabel label, string slug) => $"{label}:{slug}";
}
