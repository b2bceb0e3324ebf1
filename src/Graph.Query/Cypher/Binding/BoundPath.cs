using System.Collections.Immutable;

namespace Graph.Query.Cypher.Binding;

/// <summary>A named path.</summary>
/// <param name="Slot">Holds the path.</param>
/// <param name="First">The slot of its first node.</param>
/// <param name="Links">Its relationships in order, as written.</param>
internal sealed record BoundPath(int Slot, int First, ImmutableArray<BoundLink> Links);
