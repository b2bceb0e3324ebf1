using Graph.Model.Snapshot;

namespace Graph.Resolution;

/// <summary>What a node would like to be called.</summary>
/// <param name="Label">Its label.</param>
/// <param name="Slug">Where nothing else is called so.</param>
/// <param name="Longer">Where others are; <c>null</c> where nothing tells it apart but a number.</param>
/// <param name="Order">By which those of one slug are numbered; asked for only where there are several.</param>
internal sealed record IdRequest(NodeLabel Label, string Slug, string? Longer, Func<string> Order);
