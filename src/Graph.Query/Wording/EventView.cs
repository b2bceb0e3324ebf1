using System.Collections.Immutable;
using Graph.Model.Dates;
using Graph.Model.Snapshot;

namespace Graph.Query.Wording;

/// <summary>A meeting or action with everything around it that a sentence may need.</summary>
internal sealed record EventView(GraphNode Node)
{
    /// <summary>Those who attend or act, in order of id; those who were absent left out.</summary>
    public required ImmutableArray<GraphNode> Parties { get; init; }

    public required ImmutableArray<GraphNode> Absent { get; init; }

    public required ImmutableArray<GraphNode> Hosts { get; init; }

    /// <summary>Those an action is done to.</summary>
    public required ImmutableArray<GraphNode> Targets { get; init; }

    public required ImmutableArray<GraphNode> About { get; init; }

    /// <summary>Places before countries.</summary>
    public required ImmutableArray<GraphNode> Places { get; init; }

    /// <summary>Who said so, where every report passes it on from someone; otherwise empty.</summary>
    public required ImmutableArray<string> Speakers { get; init; }

    public string? Status => Node.Properties.Text("status");

    public Edtf? Date => Edtf.TryParse(Node.Properties.Text("date"), out var date) ? date : null;

    public static EventView Of(GraphSnapshot graph, GraphNode node)
    {
        var incoming = graph.Incoming(node.Id);
        var outgoing = graph.Outgoing(node.Id);
        ImmutableArray<GraphNode> Ends(RelationshipType type) => [.. outgoing.Where(r => r.Type == type).Select(r => graph.Node(r.End)).DistinctBy(n => n.Id)];
        var attending = incoming.Where(r => r.Type is RelationshipType.Attends or RelationshipType.Takes).ToList();
        ImmutableArray<GraphNode> Starts(Func<string?, bool> role) =>
            [.. attending.Where(r => role(r.Properties.Text("role"))).Select(r => graph.Node(r.Start)).DistinctBy(n => n.Id)];
        var spoken = outgoing.Where(r => r.Type == RelationshipType.ReportedIn).Select(r => Speaker(graph, r)).ToList();
        return new EventView(node)
        {
            Parties = Starts(role => role != "absent"),
            Absent = Starts(role => role == "absent"),
            Hosts = Starts(role => role == "host"),
            Targets = Ends(RelationshipType.Targets),
            About = Ends(RelationshipType.About),
            Places = [.. Ends(RelationshipType.HeldIn).OrderBy(place => place.Label == NodeLabel.Country)],
            Speakers = spoken.Contains(null) ? [] : [.. spoken.OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        };
    }

    private static string? Speaker(GraphSnapshot graph, GraphRelationship report)
    {
        var speaker = report.Properties.Text("attributed_to");
        return NodeId.TryParse(speaker, out var id) && graph.Find(id) is { } node ? Naming.InText(node) : speaker;
    }
}
