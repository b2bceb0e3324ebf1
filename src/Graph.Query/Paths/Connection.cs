using System.Collections.Immutable;
using Graph.Model.Snapshot;

namespace Graph.Query.Paths;

/// <summary>A way from one node to another.</summary>
/// <param name="Hops">At least one; each begins where the one before ended.</param>
/// <param name="Cost">What it says of the two: 1 for an ordinary relationship, more for loose ones and for passing through hubs. The lower the closer.</param>
/// <param name="Length">How many relationships it follows; a meeting of two persons is two.</param>
public sealed record Connection(ImmutableArray<Hop> Hops, double Cost, int Length)
{
    /// <summary>Every node on the way, meetings and actions included, from end to end.</summary>
    public ImmutableArray<GraphNode> Nodes => [Hops[0].From, .. Hops.SelectMany(hop => hop.Link.Through.Append(hop.To))];
}
