using System.Collections.Immutable;

namespace Graph.Query.Cypher.Syntax;

/// <summary>A clause as written.</summary>
internal abstract record Clause(TextSpan Span)
{
    public sealed record Match(bool Optional, ImmutableArray<PathPattern> Patterns, Expression? Where, TextSpan Span) : Clause(Span);

    public sealed record Unwind(Expression List, Expression.Variable Variable, TextSpan Span) : Clause(Span);

    /// <summary>WITH and RETURN.</summary>
    /// <param name="IsReturn">RETURN, which has no WHERE and ends the part.</param>
    /// <param name="All">Whether <c>*</c> stands before the items.</param>
    public sealed record Project(
        bool IsReturn,
        bool Distinct,
        bool All,
        ImmutableArray<ProjectionItem> Items,
        ImmutableArray<SortItem> OrderBy,
        Expression? Skip,
        Expression? Limit,
        Expression? Where,
        TextSpan Span
    ) : Clause(Span);

    /// <summary>CALL of a procedure.</summary>
    /// <param name="Arguments"><c>null</c> where no parentheses stand: the arguments are then taken from the parameters.</param>
    /// <param name="Yields"><c>null</c> where YIELD is absent.</param>
    /// <param name="YieldAll"><c>YIELD *</c>.</param>
    public sealed record Call(
        string Name,
        ImmutableArray<Expression>? Arguments,
        ImmutableArray<YieldItem>? Yields,
        bool YieldAll,
        Expression? Where,
        TextSpan NameSpan,
        TextSpan Span
    ) : Clause(Span);

    /// <summary><c>CALL { … }</c> and <c>CALL (x) { … }</c>.</summary>
    /// <param name="Imports">What the parentheses name; <c>null</c> without them. With <paramref name="ImportAll"/> everything.</param>
    public sealed record Subquery(Statement Query, ImmutableArray<Expression.Variable>? Imports, bool ImportAll, bool Optional, TextSpan Span) : Clause(Span);

    /// <summary>FINISH: the query ends and gives nothing.</summary>
    public sealed record Finish(TextSpan Span) : Clause(Span);

    /// <summary>CREATE, which the engine refuses.</summary>
    public sealed record Create(ImmutableArray<PathPattern> Patterns, TextSpan Span) : Clause(Span);

    /// <summary>Any other clause that writes, which the engine refuses; its contents are passed over.</summary>
    public sealed record Write(string Keyword, TextSpan Span) : Clause(Span);
}
