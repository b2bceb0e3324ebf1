using System.Collections.Immutable;
using Graph.Query.Cypher.Syntax;

namespace Graph.Query.Cypher.Binding;

/// <summary>A path pattern of which, between its two ends, the shortest paths are taken.</summary>
/// <param name="Shortest"><see cref="ShortestKind.Several"/> or <see cref="ShortestKind.Groups"/>.</param>
/// <param name="Pattern">Its links in order, and the nodes between them; its ends are nodes of the pattern around it.</param>
/// <param name="Where">Must all hold of a path for it to be taken.</param>
/// <param name="Path">The slot of the path; -1 where it has no name.</param>
internal sealed record BoundSelection(ShortestKind Shortest, int Count, BoundPattern Pattern, ImmutableArray<Expression> Where, int Path);
