using Graph.Model.Snapshot;

namespace Graph.Query.Questions;

/// <summary>An article, as a line of a list. <c>null</c> where it does not say.</summary>
public sealed record ArticleLine(NodeId Id, string? Title, string? Publisher, string? Published, string? Url);
