using System.Collections.Immutable;
using Graph.Model.Snapshot;

namespace Graph.Query.Questions;

/// <summary>Counts who comes up how often.</summary>
internal static class Tally
{
    /// <summary>The nodes that occur most often, ties by id.</summary>
    public static ImmutableArray<Counted> Of(IEnumerable<GraphNode> nodes, int most) =>
        [
            .. nodes
                .GroupBy(node => node.Id)
                .Select(group => new Counted(group.First(), group.Count()))
                .OrderByDescending(counted => counted.Count)
                .ThenBy(counted => counted.Node.Id)
                .Take(most),
        ];

    /// <summary>Those who attend a meeting, were they not absent, or take an action or are its target; each once.</summary>
    public static IEnumerable<GraphNode> Parties(GraphSnapshot graph, GraphNode node) =>
        graph
            .Incoming(node.Id)
            .Where(r => r.Type == RelationshipType.Takes || (r.Type == RelationshipType.Attends && r.Properties.Text("role") != "absent"))
            .Select(r => r.Start)
            .Concat(graph.Outgoing(node.Id).Where(r => r.Type == RelationshipType.Targets).Select(r => r.End))
            .Distinct()
            .Select(graph.Node);
}
