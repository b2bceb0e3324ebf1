using System.Collections.Immutable;
using Graph.Model.Dates;
using Graph.Model.Snapshot;
using Graph.Query.Citations;
using Graph.Query.Names;
using Graph.Query.Wording;

namespace Graph.Query.Questions;

/// <summary>Answers "which meetings": who, when, where, about what, and how many say so.</summary>
public static class MeetingsQuestion
{
    /// <summary>By date, the undated last, then by id.</summary>
    public static ImmutableArray<MeetingRow> Ask(GraphSnapshot graph, MeetingQuery query) =>
        [
            .. graph
                .Labelled(NodeLabel.Meeting)
                .Where(node => Passes(graph, node, query))
                .Select(node => (Node: node, When: EventTime.Of(node)))
                .OrderBy(pair => pair.When)
                .Select(pair => Row(graph, pair.Node)),
        ];

    internal static MeetingRow Row(GraphSnapshot graph, GraphNode meeting)
    {
        var view = EventView.Of(graph, meeting);
        return new MeetingRow(
            meeting,
            meeting.Properties.Text("kind"),
            view.Status,
            view.Date,
            view.Places,
            [.. Attending(graph, meeting).Select(r => new Party(graph.Node(r.Start), r.Properties.Text("role"))).DistinctBy(party => party.Node.Id)],
            view.About,
            Documents.Of(graph, meeting.Id).Count,
            meeting.Properties.Texts("disputed"),
            EventWording.Of(graph, meeting, []),
            CitationReader.Of(graph, [], [meeting])
        );
    }

    private static IEnumerable<GraphRelationship> Attending(GraphSnapshot graph, GraphNode meeting) =>
        graph.Incoming(meeting.Id).Where(r => r.Type == RelationshipType.Attends);

    private static bool Passes(GraphSnapshot graph, GraphNode meeting, MeetingQuery query)
    {
        var properties = meeting.Properties;
        return (query.Status.IsEmpty || query.Status.Contains(properties.Text("status") ?? string.Empty, StringComparer.OrdinalIgnoreCase))
            && (query.Kind is null || string.Equals(query.Kind, properties.Text("kind"), StringComparison.OrdinalIgnoreCase))
            && (query.Between is not { } between || InTime(meeting, between))
            && query.With.All(party => Attends(graph, meeting, party))
            && (query.About is not { } about || graph.Outgoing(meeting.Id).Any(r => r.Type == RelationshipType.About && r.End == about))
            && (query.Place is not { } place || graph.Outgoing(meeting.Id).Any(r => r.Type == RelationshipType.HeldIn && LiesIn(graph, r.End, place)));
    }

    private static bool InTime(GraphNode meeting, (DateOnly First, DateOnly Last) between) =>
        Edtf.TryParse(meeting.Properties.Text("date"), out var date)
        && date.Overlaps(Edtf.Between(PartialDate.Of(between.First), PartialDate.Of(between.Last)));

    private static bool Attends(GraphSnapshot graph, GraphNode meeting, NodeId party) =>
        Attending(graph, meeting)
            .Where(r => r.Properties.Text("role") != "absent")
            .Any(r =>
                r.Start == party
                || graph.Outgoing(r.Start).Any(tie => tie.Type == RelationshipType.HoldsOffice && tie.End == party && tie.Properties.Text("status") != "former")
            );

    private static bool LiesIn(GraphSnapshot graph, NodeId inner, NodeId outer)
    {
        var seen = new HashSet<NodeId>();
        var waiting = new Stack<NodeId>([inner]);
        while (waiting.TryPop(out var at))
        {
            if (at == outer)
            {
                return true;
            }

            if (seen.Add(at))
            {
                foreach (var tie in graph.Outgoing(at).Where(r => r.Type == RelationshipType.LocatedIn))
                {
                    waiting.Push(tie.End);
                }
            }
        }

        return false;
    }
}
