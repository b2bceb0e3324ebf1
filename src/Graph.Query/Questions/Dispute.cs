using System.Collections.Immutable;

namespace Graph.Query.Questions;

/// <summary>A field of a meeting on which reports differ.</summary>
/// <param name="Meeting">The meeting, with what won.</param>
/// <param name="Field"><c>date</c>, <c>place</c> or <c>status</c>.</param>
/// <param name="Won">What the graph says; <c>null</c> where it says nothing.</param>
/// <param name="Decided">How that was decided, in words; <c>null</c> where nothing is written down.</param>
/// <param name="Sides">Each value that reports give, the one that won first, then those with most reports.</param>
public sealed record Dispute(MeetingRow Meeting, string Field, string? Won, string? Decided, ImmutableArray<DisputeSide> Sides);
