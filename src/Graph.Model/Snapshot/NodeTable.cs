using System.Collections.Immutable;

namespace Graph.Model.Snapshot;

/// <summary>Values by node, of which a changed copy costs little: a table that is never changed, and what has changed since it was made.</summary>
internal sealed class NodeTable<T>
{
    private readonly Dictionary<NodeId, T> made;
    private readonly ImmutableDictionary<NodeId, T?> since;

    public NodeTable(Dictionary<NodeId, T> made)
        : this(made, ImmutableDictionary<NodeId, T?>.Empty) { }

    private NodeTable(Dictionary<NodeId, T> made, ImmutableDictionary<NodeId, T?> since)
    {
        this.made = made;
        this.since = since;
    }

    /// <summary>The value of a node; the default where it has none.</summary>
    public T? Find(NodeId id) => !since.IsEmpty && since.TryGetValue(id, out var changed) ? changed : made.GetValueOrDefault(id);

    /// <summary>The same with other values for some nodes; the default takes a node out.</summary>
    public NodeTable<T> With(IEnumerable<KeyValuePair<NodeId, T?>> changes) => new(made, since.SetItems(changes));
}
