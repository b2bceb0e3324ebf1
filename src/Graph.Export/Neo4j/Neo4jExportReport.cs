namespace Graph.Export.Neo4j;

/// <summary>What one live export did. Written counts all that the graph holds, changed or not.</summary>
public sealed record Neo4jExportReport(int NodesWritten, int RelationshipsWritten, long NodesRemoved, long RelationshipsRemoved);
