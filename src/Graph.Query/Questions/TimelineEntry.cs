using System.Collections.Immutable;
using Graph.Model.Dates;
using Graph.Model.Snapshot;
using Graph.Query.Citations;

namespace Graph.Query.Questions;

/// <summary>A meeting or action in time.</summary>
/// <param name="Event">The node.</param>
/// <param name="Date">When; <c>null</c> where nobody says.</param>
/// <param name="Status">held, planned, possible, cancelled, denied.</param>
/// <param name="Sentence">What a person would say, without a full stop.</param>
/// <param name="Reports">How many articles report it.</param>
/// <param name="Evidence">The sentences that do.</param>
public sealed record TimelineEntry(GraphNode Event, Edtf? Date, string? Status, string Sentence, int Reports, ImmutableArray<Citation> Evidence);
