using Graph.Query.Cypher.Syntax;
using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher.Planning;

/// <summary>Conditions as plans print them: short, not complete.</summary>
internal static class ConditionText
{
    public static string Of(Expression expression) =>
        expression switch
        {
            Expression.Literal literal => CypherText.Short(literal.Value),
            Expression.Parameter parameter => "$" + parameter.Name,
            Expression.Slot slot => slot.Name,
            Expression.Property property => $"{Of(property.Subject)}.{property.Key}",
            Expression.HasLabels labels => $"{Of(labels.Subject)}:{PatternText.Of(labels.Labels)}",
            Expression.IsNull isNull => $"{Of(isNull.Operand)} IS {(isNull.Negated ? "NOT " : string.Empty)}NULL",
            Expression.Comparison { Operands: [var left, var right] } comparison => $"{Of(left)} {Sign(comparison.Operators[0])} {Of(right)}",
            Expression.Binary binary => $"{Of(binary.Left)} {binary.Operator.ToString().ToUpperInvariant()} {Of(binary.Right)}",
            Expression.Unary unary => $"{unary.Operator.ToString().ToUpperInvariant()} {Of(unary.Operand)}",
            Expression.Call call => $"{call.Name}({string.Join(", ", call.Arguments.Select(Of))})",
            Expression.Variable variable => variable.Name,
            Expression.ListOf list => $"[{string.Join(", ", list.Items.Select(Of))}]",
            Expression.Element element => $"{Of(element.Subject)}[{Of(element.Index)}]",
            Expression.Quantifier { Where: { } where } quantifier =>
                $"{quantifier.Kind.ToString().ToLowerInvariant()}({quantifier.Item.Name} IN {Of(quantifier.List)} WHERE {Of(where)})",
            Expression.ListComprehension comprehension =>
                $"[{comprehension.Item.Name} IN {Of(comprehension.List)}{(comprehension.Where is { } where ? $" WHERE {Of(where)}" : "")}{(comprehension.Projection is { } result ? $" | {Of(result)}" : "")}]",
            Expression.Reduce reduce =>
                $"reduce({reduce.Accumulator.Name} = {Of(reduce.Initial)}, {reduce.Item.Name} IN {Of(reduce.List)} | {Of(reduce.Body)})",
            Expression.BoundSubquery subquery => $"{subquery.Kind.ToString().ToUpperInvariant()} {{…}}",
            _ => "…",
        };

    private static string Sign(ComparisonOperator comparison) =>
        comparison switch
        {
            ComparisonOperator.Equal => "=",
            ComparisonOperator.NotEqual => "<>",
            ComparisonOperator.Less => "<",
            ComparisonOperator.LessOrEqual => "<=",
            ComparisonOperator.Greater => ">",
            _ => ">=",
        };
}
