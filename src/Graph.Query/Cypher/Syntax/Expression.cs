using System.Collections.Immutable;
using System.Text;
using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher.Syntax;

/// <summary>An expression as written; parentheses leave no trace.</summary>
/// <param name="Span">Where it stands.</param>
internal abstract record Expression(TextSpan Span)
{
    public sealed record Literal(CypherValue Value, TextSpan Span) : Expression(Span);

    public sealed record Parameter(string Name, TextSpan Span) : Expression(Span);

    public sealed record Variable(string Name, TextSpan Span) : Expression(Span)
    {
        /// <summary>Where the values of a variable that an expression makes for itself go; only after binding, before that -1.</summary>
        public int LocalSlot { get; init; } = -1;
    }

    public sealed record Property(Expression Subject, string Key, TextSpan Span) : Expression(Span);

    /// <summary><c>n:Label</c>, also of a relationship's type.</summary>
    public sealed record HasLabels(Expression Subject, LabelExpression Labels, TextSpan Span) : Expression(Span);

    public sealed record Unary(UnaryOperator Operator, Expression Operand, TextSpan Span) : Expression(Span);

    public sealed record Binary(BinaryOperator Operator, Expression Left, Expression Right, TextSpan Span) : Expression(Span);

    /// <summary><c>a &lt; b &lt;= c</c>: one operator fewer than operands.</summary>
    public sealed record Comparison(ImmutableArray<Expression> Operands, ImmutableArray<ComparisonOperator> Operators, TextSpan Span) : Expression(Span);

    public sealed record IsNull(Expression Operand, bool Negated, TextSpan Span) : Expression(Span);

    /// <summary><c>x IS :: INTEGER</c>.</summary>
    public sealed record IsTyped(Expression Operand, TypeExpression Type, bool Negated, TextSpan Span) : Expression(Span);

    /// <summary><c>x IS NFC NORMALIZED</c>.</summary>
    public sealed record IsNormalized(Expression Operand, NormalizationForm Form, bool Negated, TextSpan Span) : Expression(Span);

    public sealed record Element(Expression Subject, Expression Index, TextSpan Span) : Expression(Span);

    public sealed record Slice(Expression Subject, Expression? From, Expression? To, TextSpan Span) : Expression(Span);

    public sealed record ListOf(ImmutableArray<Expression> Items, TextSpan Span) : Expression(Span);

    public sealed record MapOf(ImmutableArray<MapEntry> Entries, TextSpan Span) : Expression(Span);

    /// <summary><c>n {.name, .*, key: value, other}</c>; an entry without a value takes the property, one with key <c>*</c> all of them.</summary>
    public sealed record MapProjection(Expression Subject, ImmutableArray<MapEntry> Entries, TextSpan Span) : Expression(Span);

    public sealed record ListComprehension(Variable Item, Expression List, Expression? Where, Expression? Projection, TextSpan Span) : Expression(Span);

    public sealed record Quantifier(QuantifierKind Kind, Variable Item, Expression List, Expression? Where, TextSpan Span) : Expression(Span);

    public sealed record Reduce(Variable Accumulator, Expression Initial, Variable Item, Expression List, Expression Body, TextSpan Span) : Expression(Span);

    /// <param name="Item">What the subject is called in conditions on it, <c>WHEN > 3</c>; <c>null</c> where there are none.</param>
    public sealed record Case(Expression? Subject, Variable? Item, ImmutableArray<CaseBranch> Branches, Expression? Else, TextSpan Span) : Expression(Span);

    public sealed record Call(string Name, bool Distinct, ImmutableArray<Expression> Arguments, TextSpan Span) : Expression(Span);

    public sealed record CountAll(TextSpan Span) : Expression(Span);

    /// <summary>A pattern as a predicate, or shortestPath as a value.</summary>
    public sealed record PatternPredicate(PathPattern Pattern, TextSpan Span) : Expression(Span);

    public sealed record PatternComprehension(PathPattern Pattern, Expression? Where, Expression Projection, TextSpan Span) : Expression(Span);

    /// <summary><c>EXISTS { }</c>, <c>COUNT { }</c> and <c>COLLECT { }</c>.</summary>
    public sealed record Subquery(SubqueryKind Kind, Statement Query, TextSpan Span) : Expression(Span);

    /// <summary>A variable whose place is known; only after binding.</summary>
    public sealed record Slot(int Index, string Name, TextSpan Span) : Expression(Span);

    /// <summary>A subquery whose variables are bound; only after binding.</summary>
    /// <param name="Result">The slot whose values COLLECT gathers; -1 for the others.</param>
    /// <param name="Outer">The slots of the outer query that it reads.</param>
    public sealed record BoundSubquery(SubqueryKind Kind, Binding.BoundQuery Query, int Result, ImmutableArray<int> Outer, TextSpan Span) : Expression(Span);
}
