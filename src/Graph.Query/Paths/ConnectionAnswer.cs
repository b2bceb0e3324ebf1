using System.Collections.Immutable;
using Graph.Model.Snapshot;

namespace Graph.Query.Paths;

/// <summary>How two nodes are connected, if they are.</summary>
/// <param name="From">One end.</param>
/// <param name="To">The other.</param>
/// <param name="Connections">Closest first, each by other nodes; empty where there is none.</param>
/// <param name="Nearest">Where there is none: what comes nearest to one; otherwise <c>null</c>.</param>
public sealed record ConnectionAnswer(GraphNode From, GraphNode To, ImmutableArray<Connection> Connections, NearMiss? Nearest);
