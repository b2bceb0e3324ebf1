using System.Collections.Immutable;
using Graph.Model.Snapshot;

namespace Graph.Query.Questions;

/// <summary>What a graph holds, at a glance.</summary>
/// <param name="Nodes">How many of each label, in the order of labels; none left out.</param>
/// <param name="Relationships">How many of each type, in the order of types; none left out.</param>
/// <param name="Meetings">All, by date.</param>
/// <param name="Suggestions">At most three; fewer where the graph gives no reason for more.</param>
public sealed record Summary(
    ImmutableArray<(NodeLabel Label, int Count)> Nodes,
    ImmutableArray<(RelationshipType Type, int Count)> Relationships,
    ImmutableArray<MeetingRow> Meetings,
    ImmutableArray<Suggestion> Suggestions
);
