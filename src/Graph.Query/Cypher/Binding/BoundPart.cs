using System.Collections.Immutable;

namespace Graph.Query.Cypher.Binding;

/// <summary>Clauses that follow each other.</summary>
/// <param name="Results">The slots of the columns, in the order of the query's.</param>
internal sealed record BoundPart(ImmutableArray<BoundClause> Clauses, ImmutableArray<int> Results);
