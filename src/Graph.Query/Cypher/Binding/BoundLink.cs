using Graph.Query.Cypher.Syntax;

namespace Graph.Query.Cypher.Binding;

/// <summary>A relationship of a pattern, or as many as its length says.</summary>
/// <param name="Slot">Holds the relationship, or the list of them.</param>
/// <param name="IsBound">Whether an earlier clause has filled the slot.</param>
/// <param name="Left">The slot of the node at its left.</param>
/// <param name="Repeats">For variable length; <c>null</c> for one relationship.</param>
/// <param name="Selection">For a whole pattern of which the shortest paths are taken; otherwise <c>null</c>.</param>
internal sealed record BoundLink(
    int Slot,
    string? Name,
    bool IsBound,
    int Left,
    int Right,
    Direction Direction,
    LabelExpression? Types,
    BoundRepeat? Repeats,
    BoundSelection? Selection
)
{
    /// <summary>Whether it is searched between two nodes that are both known.</summary>
    public bool IsShortest => Selection is not null || Repeats is { Shortest: not ShortestKind.None };
}
