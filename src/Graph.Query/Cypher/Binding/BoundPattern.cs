using System.Collections.Immutable;

namespace Graph.Query.Cypher.Binding;

/// <summary>The pattern of a MATCH as a graph of its own: each node once, however often it is written.</summary>
internal sealed record BoundPattern(ImmutableArray<BoundNode> Nodes, ImmutableArray<BoundLink> Links, ImmutableArray<BoundPath> Paths);
