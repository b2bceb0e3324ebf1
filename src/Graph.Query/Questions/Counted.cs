using Graph.Model.Snapshot;

namespace Graph.Query.Questions;

/// <summary>A node with how often it comes up.</summary>
public sealed record Counted(GraphNode Node, int Count);
