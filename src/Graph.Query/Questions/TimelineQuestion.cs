using System.Collections.Immutable;
using Graph.Model.Dates;
using Graph.Model.Snapshot;
using Graph.Query.Citations;
using Graph.Query.Names;
using Graph.Query.Wording;

namespace Graph.Query.Questions;

/// <summary>Answers "what happened when": meetings and actions in the order of their dates, the undated at the end.</summary>
public static class TimelineQuestion
{
    /// <param name="of">An entity that they must touch, as party, target, place or topic; <c>null</c> for all.</param>
    /// <param name="between">Only those that can lie between these days, both included; the undated are left out then.</param>
    public static ImmutableArray<TimelineEntry> Ask(GraphSnapshot graph, NodeId? of = null, (DateOnly First, DateOnly Last)? between = null)
    {
        var events = of is { } id ? Around(graph, id) : graph.Nodes.Where(node => node.Label is NodeLabel.Meeting or NodeLabel.Action);
        return [.. events.Where(node => between is not { } days || InTime(node, days)).OrderBy(EventTime.Of).Select(node => Entry(graph, node, of))];
    }

    /// <summary>The meetings and actions that a node has part in or is the place or topic of, each once.</summary>
    internal static IEnumerable<GraphNode> Around(GraphSnapshot graph, NodeId id) =>
        graph
            .Outgoing(id)
            .Where(r => r.Type <= RelationshipType.Targets)
            .Select(r => r.End)
            .Concat(graph.Incoming(id).Where(r => r.Type <= RelationshipType.Targets).Select(r => r.Start))
            .Distinct()
            .Select(graph.Node)
            .Where(node => node.Label is NodeLabel.Meeting or NodeLabel.Action);

    internal static TimelineEntry Entry(GraphSnapshot graph, GraphNode node, NodeId? focus) =>
        new(
            node,
            Edtf.TryParse(node.Properties.Text("date"), out var date) ? date : null,
            node.Properties.Text("status"),
            EventWording.Of(graph, node, focus is { } id ? [id] : []),
            Documents.Of(graph, node.Id).Count,
            CitationReader.Of(graph, [], [node])
        );

    private static bool InTime(GraphNode node, (DateOnly First, DateOnly Last) between) =>
        Edtf.TryParse(node.Properties.Text("date"), out var date) && date.Overlaps(Edtf.Between(PartialDate.Of(between.First), PartialDate.Of(between.Last)));
}
