using System.Collections.Immutable;
using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher;

/// <summary>What a query gave.</summary>
/// <param name="Columns">Their names, in order; each once.</param>
/// <param name="Rows">Each with one value per column, in order where the query asks for one.</param>
/// <param name="Warnings">What the query was allowed to do but probably did not mean: unknown labels, types and properties.</param>
/// <param name="Plan">The plan as a tree, with EXPLAIN and PROFILE; otherwise <c>null</c>.</param>
public sealed record QueryResult(
    ImmutableArray<string> Columns,
    ImmutableArray<ImmutableArray<CypherValue>> Rows,
    ImmutableArray<QueryWarning> Warnings,
    string? Plan
);
