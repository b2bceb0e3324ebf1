using Graph.Model.Snapshot;

namespace Graph.Query.Names;

/// <summary>A node that may be meant, with what tells it apart from others of a like name.</summary>
/// <param name="Node">The node itself.</param>
/// <param name="Detail">"foreign minister of China", "organization of Ethiopia"; <c>null</c> where the graph says nothing.</param>
/// <param name="Documents">How many articles name it, or report it where it is a meeting.</param>
public sealed record NameCandidate(GraphNode Node, string? Detail, int Documents);
