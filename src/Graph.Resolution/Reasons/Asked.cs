using Graph.Model.Snapshot;

namespace Graph.Resolution.Reasons;

/// <summary>Who is meant by one of two names that someone asks about.</summary>
/// <param name="Node">The node.</param>
/// <param name="Name">The name as it was asked; of the ways in which documents speak of the node, the one that it fits is explained.</param>
/// <param name="Article">The article whose mention is meant; <c>null</c> for any.</param>
public sealed record Asked(NodeId Node, string Name, string? Article = null);
