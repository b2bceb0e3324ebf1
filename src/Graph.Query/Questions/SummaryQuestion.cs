using System.Collections.Immutable;
using Graph.Model.Snapshot;

namespace Graph.Query.Questions;

/// <summary>Answers "what is in this graph, and what should I ask it?".</summary>
public static class SummaryQuestion
{
    public static Summary Ask(GraphSnapshot graph)
    {
        var nodes = graph.Nodes.CountBy(node => node.Label).ToDictionary();
        var types = graph.Relationships.CountBy(r => r.Type).ToDictionary();
        var meetings = MeetingsQuestion.Ask(graph, MeetingQuery.All);
        return new Summary(
            [.. Enum.GetValues<NodeLabel>().Select(label => (label, nodes.GetValueOrDefault(label)))],
            [.. Enum.GetValues<RelationshipType>().Select(type => (type, types.GetValueOrDefault(type)))],
            meetings,
            Suggestions.For(graph, meetings)
        );
    }
}
