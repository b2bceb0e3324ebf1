using System.Collections.Immutable;

namespace Graph.Query.Cypher.Syntax;

/// <summary>A type as <c>IS ::</c> takes it: <c>INTEGER NOT NULL</c>, <c>LIST&lt;STRING></c>, <c>INTEGER | FLOAT</c>.</summary>
internal abstract record TypeExpression
{
    private TypeExpression() { }

    /// <param name="Name">In upper case and without synonyms: <c>ZONED TIME</c>, not <c>TIME WITH TIME ZONE</c>.</param>
    public sealed record Named(string Name, bool NotNull) : TypeExpression;

    public sealed record ListOf(TypeExpression Item, bool NotNull) : TypeExpression;

    public sealed record Union(ImmutableArray<TypeExpression> Types) : TypeExpression;
}
