using Graph.Query.Cypher.Graphs;
using Graph.Query.Cypher.Values;

namespace Graph.Tests.Query.Cypher.Engine;

/// <summary>Six people in a ring, a meeting that three of them attend, and two that nobody knows.</summary>
internal static class SmallWorld
{
    public static PropertyGraph Graph { get; } = Build();

    private static PropertyGraph Build()
    {
        var builder = new PropertyGraphBuilder();
        for (var i = 0; i < 8; i++)
        {
            builder.AddNode(
                ["Person"],
                [new("id", CypherValue.Of((long)i)), new("name", CypherValue.Of($"name {i}")), new("aliases", CypherValue.List([CypherValue.Of($"alias {i}")]))]
            );
        }

        var meeting = builder.AddNode(["Meeting"], [new("id", CypherValue.Of(100L)), new("place", CypherValue.Of("name 2"))]);
        for (var i = 0; i < 6; i++)
        {
            builder.AddRelationship("KNOWS", i, (i + 1) % 6, [new("since", CypherValue.Of(2020L + i))]);
        }

        for (var i = 0; i < 3; i++)
        {
            builder.AddRelationship("ATTENDS", i, meeting, []);
        }

        return builder.Build();
    }
}
