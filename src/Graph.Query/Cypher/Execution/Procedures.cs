using System.Collections.Immutable;
using Graph.Query.Cypher.Graphs;
using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher.Execution;

/// <summary>The procedures that every query may call.</summary>
internal static class Procedures
{
    public static ImmutableArray<Procedure> All { get; } =
    [
        Names("db.labels", "label", graph => graph.Labels),
        Names("db.relationshipTypes", "relationshipType", graph => graph.Types),
        Names("db.propertyKeys", "propertyKey", graph => graph.Keys),
        new("db.schema.visualization", [], [new("nodes", "LIST? OF MAP"), new("relationships", "LIST? OF MAP")], (graph, _) => [SchemaProcedure.Run(graph)]),
        new(
            "db.index.fulltext.queryNodes",
            [new("indexName", "STRING?"), new("queryString", "STRING?"), new("options", "MAP?", CypherValue.Of(CypherMap.Empty))],
            [new("node", "NODE?"), new("score", "FLOAT?")],
            FullTextProcedure.Run
        ),
        new(
            "graph.how",
            [new("x", "ANY?"), new("y", "ANY?"), new("options", "MAP?", CypherValue.Of(CypherMap.Empty))],
            [new("path", "PATH?"), new("cost", "FLOAT?"), new("sentence", "STRING?")],
            HowProcedure.Run
        ),
        new(
            "graph.evidence",
            [new("x", "ANY?")],
            [new("quote", "STRING?"), new("sentence", "STRING?"), new("article", "STRING?"), new("published", "STRING?")],
            EvidenceProcedure.Run
        ),
    ];

    private static Procedure Names(string name, string column, Func<PropertyGraph, ImmutableArray<string>> names) =>
        new(
            name,
            [],
            [new(column, "STRING?")],
            (graph, _) => names(graph).Order(StringComparer.Ordinal).Select(text => ImmutableArray.Create(CypherValue.Of(text)))
        );
}
