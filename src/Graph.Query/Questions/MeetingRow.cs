using System.Collections.Immutable;
using Graph.Model.Dates;
using Graph.Model.Snapshot;
using Graph.Query.Citations;

namespace Graph.Query.Questions;

/// <summary>A meeting as a row of a table.</summary>
/// <param name="Meeting">The node.</param>
/// <param name="Kind">meeting, call, summit, talks, visit, conference; <c>null</c> where the graph does not say, as for all that follows.</param>
/// <param name="Status">held, planned, possible, cancelled, denied.</param>
/// <param name="Date">As precisely as the reports say.</param>
/// <param name="Places">Places before countries.</param>
/// <param name="Parties">In order of id.</param>
/// <param name="About">Issues and others that it is about.</param>
/// <param name="Reports">How many articles report it.</param>
/// <param name="Disputed">The fields on which reports differ, such as <c>date</c>.</param>
/// <param name="Sentence">The meeting in words, without a full stop.</param>
/// <param name="Evidence">The sentences that report it.</param>
public sealed record MeetingRow(
    GraphNode Meeting,
    string? Kind,
    string? Status,
    Edtf? Date,
    ImmutableArray<GraphNode> Places,
    ImmutableArray<Party> Parties,
    ImmutableArray<GraphNode> About,
    int Reports,
    ImmutableArray<string> Disputed,
    string Sentence,
    ImmutableArray<Citation> Evidence
);
