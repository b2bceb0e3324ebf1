using System.Collections.Immutable;

namespace Graph.Query.Cypher.Syntax;

/// <summary>A chain of nodes and relationships, <c>p = (a)-[r]->(b)</c>.</summary>
/// <param name="Variable">The name of the path; <c>null</c> where it has none.</param>
/// <param name="Elements">Nodes and relationships or groups by turns, nodes at both ends.</param>
/// <param name="Shortest">Whether only shortest paths are meant.</param>
/// <param name="ShortestCount">The k of SHORTEST k; otherwise 1.</param>
/// <param name="Where">What stands in parentheses around the whole; it holds of each path before the shortest are taken.</param>
internal sealed record PathPattern(
    Expression.Variable? Variable,
    ImmutableArray<PatternElement> Elements,
    ShortestKind Shortest,
    int ShortestCount,
    Expression? Where,
    TextSpan Span
);
