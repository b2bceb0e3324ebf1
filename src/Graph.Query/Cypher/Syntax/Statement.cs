using System.Collections.Immutable;

namespace Graph.Query.Cypher.Syntax;

/// <summary>A whole query: one or several parts joined by UNION.</summary>
/// <param name="Parts">Each a chain of clauses.</param>
/// <param name="UnionAll">Per UNION whether it is UNION ALL; one fewer than parts.</param>
/// <param name="Mode">Whether the plan is asked for.</param>
internal sealed record Statement(ImmutableArray<QueryPart> Parts, ImmutableArray<bool> UnionAll, ExplainMode Mode, TextSpan Span);
