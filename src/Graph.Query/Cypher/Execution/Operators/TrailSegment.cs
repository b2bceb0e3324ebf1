using System.Collections.Immutable;

namespace Graph.Query.Cypher.Execution.Operators;

/// <summary>A part of a path pattern: links one after the other, all of them together as often as it says.</summary>
/// <param name="Links">Each with what must hold of it alone.</param>
/// <param name="Conditions">Must all be true of each repetition.</param>
/// <param name="Lists">Which slots of a repetition are gathered into which lists.</param>
/// <param name="List">The slot for all of its relationships; -1 where it has none.</param>
internal sealed record TrailSegment(
    ImmutableArray<Steps> Links,
    int Least,
    int Most,
    Evaluator[] Conditions,
    ImmutableArray<(int Each, int List)> Lists,
    int List
);
