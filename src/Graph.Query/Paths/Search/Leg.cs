using QuikGraph;

namespace Graph.Query.Paths.Search;

/// <summary>A link as QuikGraph follows it.</summary>
/// <param name="Cost">Its own cost.</param>
/// <param name="Reduced">Its cost less what it brings one nearer to the target; never negative, 0 on every shortest way.</param>
internal readonly record struct Leg(int Source, int Target, long Cost, long Reduced) : IEdge<int>;
