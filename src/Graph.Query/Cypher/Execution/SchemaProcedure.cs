using System.Collections.Immutable;
using Graph.Query.Cypher.Graphs;
using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher.Execution;

/// <summary>db.schema.visualization: which labels there are, and which types lead from which to which.</summary>
internal static class SchemaProcedure
{
    public static ImmutableArray<CypherValue> Run(PropertyGraph graph)
    {
        var labels = graph
            .Labels.Order(StringComparer.Ordinal)
            .Select(label => Map(("label", CypherValue.Of(label)), ("count", CypherValue.Of((long)graph.Labelled(graph.FindLabel(label)).Length))));
        var counts = new SortedDictionary<(string, string, string), long>();
        for (var i = 0; i < graph.RelationshipCount; i++)
        {
            foreach (var from in graph.LabelsOf(graph.Start(i)))
            {
                foreach (var to in graph.LabelsOf(graph.End(i)))
                {
                    var key = (graph.TypeOf(i), from, to);
                    counts[key] = counts.GetValueOrDefault(key) + 1;
                }
            }
        }

        var relationships = counts.Select(pair =>
            Map(
                ("type", CypherValue.Of(pair.Key.Item1)),
                ("from", CypherValue.Of(pair.Key.Item2)),
                ("to", CypherValue.Of(pair.Key.Item3)),
                ("count", CypherValue.Of(pair.Value))
            )
        );
        return [CypherValue.List(labels), CypherValue.List(relationships)];
    }

    private static CypherValue Map(params (string Key, CypherValue Value)[] pairs) =>
        CypherValue.Of(CypherMap.Of(pairs.Select(pair => KeyValuePair.Create(pair.Key, pair.Value))));
}
