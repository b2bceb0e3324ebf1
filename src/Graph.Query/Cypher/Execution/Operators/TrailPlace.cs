namespace Graph.Query.Cypher.Execution.Operators;

/// <summary>A place in a path pattern, at a node: so many whole repetitions of a segment are behind, and so many links of the next one.</summary>
internal readonly record struct TrailPlace(int Segment, int Count, int Link);
