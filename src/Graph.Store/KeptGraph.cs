using Graph.Model.Snapshot;

namespace Graph.Store;

/// <summary>A merged graph that the store keeps, so that whoever asks next need not make it again.</summary>
/// <param name="Graph">The graph.</param>
/// <param name="Notes">What its maker wants to have told with it; the store does not read it.</param>
public sealed record KeptGraph(GraphSnapshot Graph, string Notes);
