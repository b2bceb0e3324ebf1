namespace Graph.Query.Cypher.Binding;

/// <summary>A column by its name, and the slot that holds its value in every row.</summary>
internal sealed record BoundColumn(string Name, int Slot);
