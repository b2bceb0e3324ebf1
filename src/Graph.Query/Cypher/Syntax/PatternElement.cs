namespace Graph.Query.Cypher.Syntax;

/// <summary>A part of a <see cref="PathPattern"/>.</summary>
internal abstract record PatternElement(TextSpan Span)
{
    /// <summary><c>(n:Label {key: value} WHERE …)</c>.</summary>
    /// <param name="Properties">A map, or a parameter that holds one.</param>
    public sealed record Node(Expression.Variable? Variable, LabelExpression? Labels, Expression? Properties, Expression? Where, TextSpan Span)
        : PatternElement(Span);

    /// <summary><c>-[r:TYPE*1..3 {key: value} WHERE …]-></c>.</summary>
    /// <param name="Length">How often, for a pattern of variable length; <c>null</c> for one relationship.</param>
    public sealed record Relationship(
        Expression.Variable? Variable,
        Direction Direction,
        LabelExpression? Types,
        Repetition? Length,
        Expression? Properties,
        Expression? Where,
        TextSpan Span
    ) : PatternElement(Span);

    /// <summary>A quantified path pattern, <c>((a)-[r]->(b) WHERE …){1,3}</c>.</summary>
    public sealed record Group(PathPattern Pattern, Expression? Where, Repetition Length, TextSpan Span) : PatternElement(Span);
}
