using Graph.Model.Snapshot;

namespace Graph.Query.Questions;

/// <summary>Someone who has part in a meeting.</summary>
/// <param name="Role">participant, host, mediator, invited or absent; <c>null</c> where the graph does not say.</param>
public sealed record Party(GraphNode Node, string? Role);
