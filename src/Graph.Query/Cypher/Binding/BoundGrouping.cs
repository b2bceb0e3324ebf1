using System.Collections.Immutable;

namespace Graph.Query.Cypher.Binding;

/// <summary>Rows gathered into groups.</summary>
/// <param name="Keys">What the rows of a group have in common. Without any there is one group, also of no rows.</param>
internal sealed record BoundGrouping(ImmutableArray<BoundItem> Keys, ImmutableArray<BoundAggregate> Aggregates);
