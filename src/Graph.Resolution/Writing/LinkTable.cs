using System.Collections.Immutable;
using Graph.Model.Snapshot;

namespace Graph.Resolution.Writing;

/// <summary>Relationships between entities: one for each key, with all sentences that say it.</summary>
internal sealed class LinkTable
{
    private readonly Dictionary<LinkKey, SortedDictionary<NodeId, Share>> links = [];
    private readonly Dictionary<LinkKey, GraphRelationship> written = [];
    private readonly HashSet<LinkKey> changed = [];

    public void Add(Link link)
    {
        if (!links.TryGetValue(link.Key, out var shares))
        {
            links[link.Key] = shares = [];
        }

        if (shares.TryGetValue(link.Sentence, out var share))
        {
            share.Count++;
        }
        else
        {
            shares[link.Sentence] = new Share(link.Properties);
        }

        changed.Add(link.Key);
    }

    public void Remove(Link link)
    {
        var shares = links[link.Key];
        if (--shares[link.Sentence].Count == 0)
        {
            shares.Remove(link.Sentence);
        }

        if (shares.Count == 0)
        {
            links.Remove(link.Key);
        }

        changed.Add(link.Key);
    }

    /// <summary>The relationships that changed since this was asked last: as they were then and as they are now; <c>null</c> where there was or is none.</summary>
    public IEnumerable<(GraphRelationship? Before, GraphRelationship? Now)> Changes()
    {
        foreach (var key in changed)
        {
            written.Remove(key, out var before);
            GraphRelationship? now = null;
            if (links.TryGetValue(key, out var shares))
            {
                var evidence = shares.Keys.Select(sentence => sentence.Value).ToImmutableArray();
                var properties = shares.First().Value.Properties.Select(pair => (pair.Key, (PropertyValue?)pair.Value)).Append(("evidence", evidence));
                now = GraphRelationship.Of(key.Type, key.Start, key.End, PropertyBag.Of(properties), key.Kind);
                written[key] = now;
            }

            if (before is not null || now is not null)
            {
                yield return (before, now);
            }
        }

        changed.Clear();
    }

    private sealed class Share(PropertyBag properties)
    {
        public PropertyBag Properties { get; } = properties;

        public int Count { get; set; } = 1;
    }
}
