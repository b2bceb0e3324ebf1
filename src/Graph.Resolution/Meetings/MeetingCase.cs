using System.Collections.Immutable;
using Graph.Model.Dates;
using Graph.Model.Facts;
using Graph.Model.Snapshot;

namespace Graph.Resolution.Meetings;

/// <summary>One meeting as one document tells it, with its parties and places as nodes of the corpus.</summary>
internal sealed record MeetingCase
{
    /// <summary>The document's place in the sorted corpus.</summary>
    public required int Document { get; init; }

    /// <summary>The document's own number for it.</summary>
    public required int Number { get; init; }

    public required ImmutableArray<MeetingReport> Reports { get; init; }

    public required MeetingKind Kind { get; init; }

    public required ImmutableHashSet<NodeId> People { get; init; }

    /// <summary>Of the people and of those who attend as countries.</summary>
    public required ImmutableHashSet<NodeId> Countries { get; init; }

    public required ImmutableHashSet<NodeId> Places { get; init; }

    /// <summary>The most precise date its reports give.</summary>
    public required Edtf? Date { get; init; }

    public required EventStatus Status { get; init; }

    public required string? Name { get; init; }
}
