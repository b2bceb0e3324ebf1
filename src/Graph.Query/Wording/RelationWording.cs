using Graph.Model.Snapshot;

namespace Graph.Query.Wording;

/// <summary>A single relationship as a sentence, without a full stop.</summary>
public static class RelationWording
{
    /// <remarks>A relationship with a meeting or action at one end gives that event's own sentence, with the other end named in it.</remarks>
    public static string Of(GraphSnapshot graph, GraphRelationship relationship)
    {
        var (start, end) = (graph.Node(relationship.Start), graph.Node(relationship.End));
        var (from, to) = (Naming.InText(start), Naming.InText(end));
        return relationship.Type switch
        {
            RelationshipType.HoldsOffice or RelationshipType.AffiliatedWith => Naming.Capital(OfficeWording.Sentence(start, relationship, end)),
            RelationshipType.BelongsTo => Naming.Capital(end.Label == NodeLabel.Country ? $"{from} belongs to {to}" : $"{from} is part of {to}"),
            RelationshipType.MemberOf => Naming.Capital($"{from} is a member of {to}"),
            RelationshipType.LocatedIn => Naming.Capital($"{from} is in {to}"),
            RelationshipType.PartOf => $"{EventWording.Of(graph, start, [])}, as part of this: {EventWording.Of(graph, end, [])}",
            _ when start.Label is NodeLabel.Meeting or NodeLabel.Action => EventWording.Of(graph, start, [end.Id]),
            _ when end.Label is NodeLabel.Meeting or NodeLabel.Action => EventWording.Of(graph, end, [start.Id]),
            _ => Naming.Capital($"{from} is linked to {to}"),
        };
    }
}
