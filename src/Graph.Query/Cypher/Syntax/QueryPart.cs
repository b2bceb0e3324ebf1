using System.Collections.Immutable;

namespace Graph.Query.Cypher.Syntax;

/// <summary>Clauses, in the order in which they take effect.</summary>
internal sealed record QueryPart(ImmutableArray<Clause> Clauses, TextSpan Span);
