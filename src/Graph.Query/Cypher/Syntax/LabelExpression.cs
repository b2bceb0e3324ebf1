namespace Graph.Query.Cypher.Syntax;

/// <summary>Which labels a node must have, or which type a relationship: <c>:A&amp;(B|!C)</c>, <c>:%</c>. The older <c>:A:B</c> reads as <c>:A&amp;B</c>.</summary>
internal abstract record LabelExpression
{
    private LabelExpression() { }

    public sealed record Name(string Text, TextSpan Span) : LabelExpression;

    public sealed record Any : LabelExpression;

    public sealed record Not(LabelExpression Operand) : LabelExpression;

    public sealed record And(LabelExpression Left, LabelExpression Right) : LabelExpression;

    public sealed record Or(LabelExpression Left, LabelExpression Right) : LabelExpression;

    /// <summary>Every name in it, from left to right.</summary>
    public IEnumerable<Name> Names() =>
        this switch
        {
            Name name => [name],
            Not not => not.Operand.Names(),
            And and => and.Left.Names().Concat(and.Right.Names()),
            Or or => or.Left.Names().Concat(or.Right.Names()),
            _ => [],
        };
}
