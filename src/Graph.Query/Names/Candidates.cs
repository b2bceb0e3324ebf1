using Graph.Model.Snapshot;
using Graph.Query.Wording;

namespace Graph.Query.Names;

/// <summary>Says what tells a node apart from its namesakes.</summary>
internal static class Candidates
{
    public static NameCandidate Of(GraphSnapshot graph, GraphNode node) => new(node, Detail(graph, node), Documents.Of(graph, node.Id).Count);

    private static string? Detail(GraphSnapshot graph, GraphNode node)
    {
        var ties = graph.Outgoing(node.Id);
        foreach (var type in new[] { RelationshipType.HoldsOffice, RelationshipType.AffiliatedWith, RelationshipType.BelongsTo, RelationshipType.LocatedIn })
        {
            // A current office says more than a former one; the list is in order of id, so the choice is the same each time.
            var tie = ties.Where(r => r.Type == type).OrderBy(r => r.Properties.Text("status") is null or "current" ? 0 : 1).FirstOrDefault();
            if (tie is not null)
            {
                var of = Naming.InText(graph.Node(tie.End));
                return type switch
                {
                    RelationshipType.LocatedIn => $"in {of}",
                    RelationshipType.BelongsTo => $"of {of}",
                    _ => $"{OfficeWording.Title(tie)} of {of}".TrimStart(),
                };
            }
        }

        return node.Label == NodeLabel.Meeting ? EventWording.Of(graph, node, []) : null;
    }
}
