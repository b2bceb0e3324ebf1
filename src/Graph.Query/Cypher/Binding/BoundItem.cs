using Graph.Query.Cypher.Syntax;

namespace Graph.Query.Cypher.Binding;

/// <summary>A value and the slot it goes to.</summary>
internal sealed record BoundItem(Expression Value, int Slot);
