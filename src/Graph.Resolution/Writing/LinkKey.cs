using Graph.Model.Snapshot;

namespace Graph.Resolution.Writing;

/// <summary>Tells relationships between entities apart.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Kind">Tells apart links of one type between two nodes, such as two offices; empty where there can be one only.</param>
internal readonly record struct LinkKey(RelationshipType Type, NodeId Start, NodeId End, string Kind);
