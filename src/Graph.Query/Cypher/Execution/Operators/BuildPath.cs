using System.Collections.Immutable;
using Graph.Query.Cypher.Graphs;
using Graph.Query.Cypher.Values;

namespace Graph.Query.Cypher.Execution.Operators;

/// <summary>Puts a named path together from its first node and its relationships.</summary>
/// <param name="links">Slots of relationships and lists of them, in order.</param>
internal sealed class BuildPath(Operator input, int slot, int first, int[] links) : Piped(input)
{
    public override string Name => "BuildPath";

    protected override bool Advance(Frame frame)
    {
        if (!Input.Next(frame))
        {
            return false;
        }

        var walked = new List<int>();
        foreach (var link in links)
        {
            ref readonly var value = ref frame.Slots[link];
            foreach (var relationship in value.Kind == CypherKind.List ? value.Items : new ReadOnlySpan<CypherValue>(in value))
            {
                walked.Add(relationship.Index);
            }
        }

        frame.Slots[slot] = Of(frame.Graph, frame.Slots[first].Index, walked);
        return true;
    }

    /// <param name="relationships">One after the other, from the first node on.</param>
    public static CypherValue Of(PropertyGraph graph, int first, IReadOnlyList<int> relationships)
    {
        var nodes = ImmutableArray.CreateBuilder<int>(relationships.Count + 1);
        nodes.Add(first);
        foreach (var relationship in relationships)
        {
            nodes.Add(Steps.Other(graph, relationship, nodes[^1]));
        }

        return CypherValue.Of(new CypherPath(graph, nodes.MoveToImmutable(), [.. relationships]));
    }
}
