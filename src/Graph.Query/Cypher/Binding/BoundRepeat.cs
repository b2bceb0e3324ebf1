using System.Collections.Immutable;
using Graph.Query.Cypher.Syntax;

namespace Graph.Query.Cypher.Binding;

/// <summary>How a part of a pattern repeats.</summary>
/// <param name="Most"><c>null</c> for no bound.</param>
/// <param name="Shortest">Which paths of all that match are meant.</param>
/// <param name="From">The slot that each step's first node goes to, for <paramref name="Where"/>; -1 where nobody asks.</param>
/// <param name="Step">The slot that each step's relationship goes to.</param>
/// <param name="To">The slot that each step's last node goes to.</param>
/// <param name="Where">Must all hold of each step.</param>
/// <param name="Lists">Slots of a step whose values are gathered into the slots of lists.</param>
/// <param name="Group">The pattern of a step that is longer than one relationship; otherwise <c>null</c>.</param>
internal sealed record BoundRepeat(
    int Least,
    int? Most,
    ShortestKind Shortest,
    int ShortestCount,
    int From,
    int Step,
    int To,
    ImmutableArray<Expression> Where,
    ImmutableArray<(int Each, int List)> Lists,
    BoundPattern? Group
);
