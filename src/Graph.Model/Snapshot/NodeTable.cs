using System.Collections.Immutable;

namespace Graph.Model.Snapshot;

/// <summary>Values by node, of which a changed copy costs little: a table that is never changed, and what has changed since it was made.</summary>
internal sealed class NodeTable<T>
{
    private readonly Dictionary<NodeId, int> places;
    private readonly Func<int, T> made;
    private readonly ImmutableDictionary<NodeId, T?> since;

    /// <param name="places">A number for each node.</param>
    /// <param name="made">The value for such a number; the same whenever it is asked for.</param>
    public NodeTable(Dictionary<NodeId, int> places, Func<int, T> made)
        : this(places, made, ImmutableDictionary<NodeId, T?>.Empty) { }

    private NodeTable(Dictionary<NodeId, int> places, Func<int, T> made, ImmutableDictionary<NodeId, T?> since)
    {
        this.places = places;
        this.made = made;
        this.since = since;
    }

    /// <summary>The value of a node; the default where it has none.</summary>
    public T? Find(NodeId id) =>
        !since.IsEmpty && since.TryGetValue(id, out var changed) ? changed
        : places.TryGetValue(id, out var place) ? made(place)
        : default;

    /// <summary>The same with other values for some nodes; the default takes a node out.</summary>
    public NodeTable<T> With(IEnumerable<KeyValuePair<NodeId, T?>> changes) => new(places, made, since.SetItems(changes));
}
