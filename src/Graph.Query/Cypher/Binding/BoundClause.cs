using System.Collections.Immutable;
using Graph.Query.Cypher.Execution;
using Graph.Query.Cypher.Syntax;

namespace Graph.Query.Cypher.Binding;

/// <summary>A clause whose names are resolved to slots.</summary>
internal abstract record BoundClause
{
    private BoundClause() { }

    /// <param name="Where">Conditions that must all hold, those of the pattern's property maps among them.</param>
    /// <param name="New">The slots that it fills, and OPTIONAL MATCH with null where nothing matches.</param>
    public sealed record Match(bool Optional, BoundPattern Pattern, ImmutableArray<Expression> Where, ImmutableArray<int> New) : BoundClause;

    public sealed record Unwind(Expression List, int Slot) : BoundClause;

    /// <summary>WITH and RETURN.</summary>
    /// <param name="Grouping">The aggregation; <c>null</c> without aggregates.</param>
    /// <param name="Items">What is computed, after the aggregation if there is one. What only keeps its slot is not among them.</param>
    /// <param name="Kept">The slots of all variables in scope afterwards.</param>
    public sealed record Project(
        BoundGrouping? Grouping,
        ImmutableArray<BoundItem> Items,
        ImmutableArray<int> Kept,
        bool Distinct,
        ImmutableArray<SortItem> OrderBy,
        Expression? Skip,
        Expression? Limit,
        Expression? Where
    ) : BoundClause;

    /// <param name="Outputs">Which output of the procedure goes to which slot.</param>
    public sealed record Call(Procedure Procedure, ImmutableArray<Expression> Arguments, ImmutableArray<(int Output, int Slot)> Outputs, Expression? Where)
        : BoundClause;

    /// <summary>CALL { }.</summary>
    /// <param name="IsUnit">Returns nothing, so that each row goes on as it came.</param>
    public sealed record Subquery(BoundQuery Query, bool IsUnit, bool Optional) : BoundClause;
}
