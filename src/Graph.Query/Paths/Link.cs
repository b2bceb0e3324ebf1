using System.Collections.Immutable;
using Graph.Model.Dates;
using Graph.Model.Snapshot;
using Graph.Query.Citations;

namespace Graph.Query.Paths;

/// <summary>One thing that ties two neighbours of a connection: a relationship, or a meeting or action that both have part in.</summary>
/// <param name="Through">The meetings and actions between the two; empty for a direct relationship.</param>
/// <param name="Relationships">All relationships that make it up, from the first end to the other.</param>
/// <param name="Sentence">What a person would say, without a full stop.</param>
/// <param name="Date">When; <c>null</c> where nobody says, and for lasting ties.</param>
/// <param name="Status">Of the meeting or action, or of the office; <c>null</c> for other ties.</param>
/// <param name="Evidence">The sentences that say so.</param>
public sealed record Link(
    ImmutableArray<GraphNode> Through,
    ImmutableArray<GraphRelationship> Relationships,
    string Sentence,
    Edtf? Date,
    string? Status,
    ImmutableArray<Citation> Evidence
);
