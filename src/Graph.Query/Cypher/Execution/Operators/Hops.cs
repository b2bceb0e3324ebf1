using Graph.Query.Cypher.Graphs;
using Graph.Query.Cypher.Syntax;

namespace Graph.Query.Cypher.Execution.Operators;

/// <summary>Which relationships lead away from a node, as a pattern names types and a direction.</summary>
/// <param name="Lists">What to look through, one after the other.</param>
/// <param name="Types">By type, whether it counts; <c>null</c> where the lists hold no others.</param>
internal sealed record Hops((Adjacency Adjacency, bool IsIncoming)[] Lists, bool[]? Types, bool IsBoth)
{
    /// <summary>Up to how many types are looked up one by one.</summary>
    private const int MostLists = 4;

    /// <param name="direction">As seen from the node that is left.</param>
    public static Hops Of(PropertyGraph graph, LabelExpression? types, Direction direction)
    {
        var allowed = LabelTest.OfTypes(graph, types);
        var numbers = Enumerable.Range(0, allowed.Length).Where(type => allowed[type]).ToArray();
        var isAll = numbers.Length == allowed.Length;
        bool[] directions = direction switch
        {
            Direction.Outgoing => [true],
            Direction.Incoming => [false],
            _ => [true, false],
        };
        var single = !isAll && numbers.Length <= MostLists;
        int[] lists = single ? numbers : [-1];
        return new Hops(
            [.. directions.SelectMany(outgoing => lists.Select(type => (graph.Adjacent(type, outgoing), !outgoing)))],
            isAll || single ? null : allowed,
            directions.Length == 2
        );
    }

    /// <summary>How many there are of a node; exact, a loop counted once.</summary>
    public long Degree(PropertyGraph graph, int node)
    {
        var degree = 0L;
        foreach (var (adjacency, isIncoming) in Lists)
        {
            if (Types is null && !IsBoth)
            {
                degree += adjacency.Degree(node);
                continue;
            }

            for (var i = adjacency.Offsets[node]; i < adjacency.Offsets[node + 1]; i++)
            {
                var isLoop = IsBoth && isIncoming && adjacency.Others[i] == node;
                degree += !isLoop && (Types is null || Types[graph.TypeNumber(adjacency.Relationships[i])]) ? 1 : 0;
            }
        }

        return degree;
    }
}
