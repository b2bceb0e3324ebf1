using System.Collections.Immutable;
using Graph.Model.Snapshot;

namespace Graph.Query.Wording;

/// <summary>A meeting or action as one sentence, without a full stop: "Ana Prado met Jan Novak in Prague on 3 May 2024 (held)".</summary>
public static class EventWording
{
    /// <param name="graph">Where the meeting or action stands.</param>
    /// <param name="node">A meeting or an action.</param>
    /// <param name="focus">Nodes that the sentence must name, in the order they should come in; the others follow.</param>
    /// <exception cref="ArgumentException">The node is neither.</exception>
    public static string Of(GraphSnapshot graph, GraphNode node, IReadOnlyList<NodeId> focus)
    {
        var view = EventView.Of(graph, node);
        var clause = node.Label switch
        {
            NodeLabel.Meeting => MeetingWording.Clause(view, focus),
            NodeLabel.Action => ActionWording.Clause(view, focus),
            _ => throw new ArgumentException($"'{node.Id}' is no meeting or action.", nameof(node)),
        };
        var speakers = view.Speakers.IsEmpty ? string.Empty : $", according to {Naming.List([.. view.Speakers], 3)}";
        return Naming.Capital(clause) + speakers + StatusWording.Tail(view.Status, [.. node.Properties.Texts("disputed")]);
    }

    /// <summary>The nodes with those of the focus first, in its order.</summary>
    internal static ImmutableArray<GraphNode> Ordered(ImmutableArray<GraphNode> nodes, IReadOnlyList<NodeId> focus)
    {
        int Place(GraphNode node)
        {
            for (var i = 0; i < focus.Count; i++)
            {
                if (focus[i] == node.Id)
                {
                    return i;
                }
            }

            return focus.Count;
        }

        return [.. nodes.OrderBy(Place)];
    }

    internal static string Names(IEnumerable<GraphNode> nodes) => Naming.List([.. nodes.Select(Naming.InText)]);

    internal static string Spaced(params ReadOnlySpan<string?> parts)
    {
        var kept = new List<string>();
        foreach (var part in parts)
        {
            if (!string.IsNullOrEmpty(part))
            {
                kept.Add(part);
            }
        }

        return string.Join(' ', kept);
    }
}
