namespace Graph.Query.Cypher.Binding;

/// <summary>Where a variable's value is, and what is known of it.</summary>
internal sealed record ScopedVariable(int Slot, CypherType Type);
