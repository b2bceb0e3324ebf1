using System.Collections.Immutable;
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

        var nodes = ImmutableArray.CreateBuilder<int>();
        var relationships = ImmutableArray.CreateBuilder<int>();
        var at = frame.Slots[first].Index;
        nodes.Add(at);
        foreach (var link in links)
        {
            ref readonly var value = ref frame.Slots[link];
            foreach (var relationship in value.Kind == CypherKind.List ? value.Items : new ReadOnlySpan<CypherValue>(in value))
            {
                at = Steps.Other(frame.Graph, relationship.Index, at);
                relationships.Add(relationship.Index);
                nodes.Add(at);
            }
        }

        frame.Slots[slot] = CypherValue.Of(new CypherPath(frame.Graph, nodes.ToImmutable(), relationships.ToImmutable()));
        return true;
    }
}
