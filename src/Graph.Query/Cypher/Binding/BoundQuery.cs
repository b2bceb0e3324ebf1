using System.Collections.Immutable;

namespace Graph.Query.Cypher.Binding;

/// <summary>A query whose names are resolved to slots of a frame.</summary>
/// <param name="Parts">The parts of a UNION, or the only one.</param>
/// <param name="UnionAll">Whether equal rows of different parts are all kept.</param>
/// <param name="Columns">What it returns; empty where it returns nothing.</param>
internal sealed record BoundQuery(ImmutableArray<BoundPart> Parts, bool UnionAll, ImmutableArray<BoundColumn> Columns);
