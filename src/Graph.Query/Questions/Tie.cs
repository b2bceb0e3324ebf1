using System.Collections.Immutable;
using Graph.Model.Snapshot;
using Graph.Query.Citations;

namespace Graph.Query.Questions;

/// <summary>A lasting tie of the one asked about: an office, a membership, a place it lies in.</summary>
/// <param name="Other">The other end.</param>
/// <param name="Relationship">The relationship itself.</param>
/// <param name="Status">Of an office: current, former, nominee; otherwise <c>null</c>.</param>
/// <param name="Sentence">What a person would say, without a full stop.</param>
/// <param name="Evidence">The sentences that say so.</param>
public sealed record Tie(GraphNode Other, GraphRelationship Relationship, string? Status, string Sentence, ImmutableArray<Citation> Evidence);
