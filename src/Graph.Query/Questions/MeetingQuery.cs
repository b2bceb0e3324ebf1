using System.Collections.Immutable;
using Graph.Model.Snapshot;

namespace Graph.Query.Questions;

/// <summary>Which meetings are asked for; a condition that is not set lets every meeting pass.</summary>
public sealed record MeetingQuery
{
    /// <summary>Meetings that can lie between these days, both included; undated ones do not pass.</summary>
    public (DateOnly First, DateOnly Last)? Between { get; init; }

    /// <summary>All of these have part in it. A country or organisation also through a person who holds its office; those who were absent do not count.</summary>
    public ImmutableArray<NodeId> With { get; init; } = [];

    /// <summary>What it is about.</summary>
    public NodeId? About { get; init; }

    /// <summary>One of these.</summary>
    public ImmutableArray<string> Status { get; init; } = [];

    /// <summary>A kind, such as <c>call</c>.</summary>
    public string? Kind { get; init; }

    /// <summary>Held there, or in a place that lies there.</summary>
    public NodeId? Place { get; init; }

    /// <summary>Every meeting.</summary>
    public static MeetingQuery All { get; } = new();
}
