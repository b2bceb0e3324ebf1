using System.Collections.Immutable;
using Graph.Query.Cypher.Syntax;

namespace Graph.Query.Cypher.Binding;

/// <summary>A node of a pattern.</summary>
/// <param name="IsBound">Whether an earlier clause has filled its slot.</param>
/// <param name="Labels">All must hold.</param>
internal sealed record BoundNode(int Slot, string? Name, bool IsBound, ImmutableArray<LabelExpression> Labels);
