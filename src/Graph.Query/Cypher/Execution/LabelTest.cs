using Graph.Query.Cypher.Graphs;
using Graph.Query.Cypher.Syntax;

namespace Graph.Query.Cypher.Execution;

/// <summary>Label expressions, decided beforehand for every set of labels and every type that the graph has.</summary>
internal static class LabelTest
{
    /// <summary>By the number of the label set, whether all of <paramref name="labels"/> hold.</summary>
    public static bool[] OfNodes(PropertyGraph graph, IEnumerable<LabelExpression> labels)
    {
        var result = new bool[graph.LabelSetCount];
        for (var i = 0; i < result.Length; i++)
        {
            var set = graph.LabelSet(i);
            result[i] = labels.All(expression =>
                Holds(expression, name => graph.FindLabel(name) is >= 0 and var number && Array.IndexOf(set, number) >= 0, set.Length > 0)
            );
        }

        return result;
    }

    /// <summary>By the number of the type.</summary>
    public static bool[] OfTypes(PropertyGraph graph, LabelExpression? types)
    {
        var result = new bool[graph.Types.Length];
        for (var i = 0; i < result.Length; i++)
        {
            var type = graph.Types[i];
            result[i] = types is null || Holds(types, name => name == type, true);
        }

        return result;
    }

    private static bool Holds(LabelExpression expression, Func<string, bool> has, bool hasAny) =>
        expression switch
        {
            LabelExpression.Name name => has(name.Text),
            LabelExpression.Any => hasAny,
            LabelExpression.Not not => !Holds(not.Operand, has, hasAny),
            LabelExpression.And and => Holds(and.Left, has, hasAny) && Holds(and.Right, has, hasAny),
            LabelExpression.Or or => Holds(or.Left, has, hasAny) || Holds(or.Right, has, hasAny),
            _ => false,
        };
}
