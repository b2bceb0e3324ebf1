namespace Graph.Query.Cypher.Syntax;

/// <summary>The expressions directly inside an expression.</summary>
internal static class Children
{
    public static IEnumerable<Expression> Of(Expression expression) =>
        expression switch
        {
            Expression.Property e => [e.Subject],
            Expression.HasLabels e => [e.Subject],
            Expression.Unary e => [e.Operand],
            Expression.Binary e => [e.Left, e.Right],
            Expression.Comparison e => e.Operands,
            Expression.IsNull e => [e.Operand],
            Expression.IsTyped e => [e.Operand],
            Expression.IsNormalized e => [e.Operand],
            Expression.Element e => [e.Subject, e.Index],
            Expression.Slice e => Present(e.Subject, e.From, e.To),
            Expression.ListOf e => e.Items,
            Expression.MapOf e => Present([.. e.Entries.Select(entry => entry.Value)]),
            Expression.MapProjection e => Present([e.Subject, .. e.Entries.Select(entry => entry.Value)]),
            Expression.ListComprehension e => Present(e.List, e.Where, e.Projection),
            Expression.Quantifier e => Present(e.List, e.Where),
            Expression.Reduce e => [e.Initial, e.List, e.Body],
            Expression.Case e => Present([e.Subject, .. e.Branches.SelectMany(branch => new[] { branch.When, branch.Then }), e.Else]),
            Expression.Call e => e.Arguments,
            Expression.PatternComprehension e => Present([.. OfPattern(e.Pattern), e.Where, e.Projection]),
            Expression.PatternPredicate e => OfPattern(e.Pattern),
            _ => [],
        };

    /// <summary>The variables that an expression makes for the expressions inside it.</summary>
    public static IEnumerable<Expression.Variable> Locals(Expression expression) =>
        expression switch
        {
            Expression.ListComprehension e => [e.Item],
            Expression.Quantifier e => [e.Item],
            Expression.Reduce e => [e.Accumulator, e.Item],
            Expression.Case { Item: { } item } => [item],
            Expression.PatternComprehension e => OfPatternVariables(e.Pattern),
            _ => [],
        };

    private static IEnumerable<Expression.Variable> OfPatternVariables(PathPattern pattern) =>
        pattern
            .Elements.SelectMany(element =>
                element switch
                {
                    PatternElement.Node node => Named(node.Variable),
                    PatternElement.Relationship relationship => Named(relationship.Variable),
                    PatternElement.Group group => OfPatternVariables(group.Pattern),
                    _ => [],
                }
            )
            .Concat(Named(pattern.Variable));

    private static IEnumerable<Expression.Variable> Named(Expression.Variable? variable) => variable is null ? [] : [variable];

    private static IEnumerable<Expression> OfPattern(PathPattern pattern) =>
        pattern
            .Elements.SelectMany(element =>
                element switch
                {
                    PatternElement.Node node => Present(node.Properties, node.Where),
                    PatternElement.Relationship relationship => Present(relationship.Properties, relationship.Where),
                    PatternElement.Group group => OfPattern(group.Pattern).Concat(Present(group.Where)),
                    _ => [],
                }
            )
            .Concat(Present(pattern.Where));

    private static IEnumerable<Expression> Present(params Expression?[] expressions) => expressions.Where(expression => expression is not null)!;
}
