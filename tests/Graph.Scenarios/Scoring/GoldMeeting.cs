using System.Collections.Immutable;

namespace Graph.Scenarios.Scoring;

/// <summary>A meeting that the document speaks of.</summary>
/// <param name="Participants">People who are named in <c>GoldDocument.People</c>.</param>
/// <param name="Countries">ISO codes.</param>
/// <param name="Date">EDTF; <c>null</c> where the text does not say.</param>
/// <param name="Anchor">A few words of the text that speak of it.</param>
/// <param name="Optional">A matter of taste: finding or missing it changes no score.</param>
/// <param name="OptionalParticipants">People who may be given as participants without being wrong.</param>
/// <param name="Note">For readers only.</param>
internal sealed record GoldMeeting(
    string Kind,
    ImmutableArray<string> Participants,
    ImmutableArray<string> Countries,
    string? Date,
    string? Place,
    string Status,
    ImmutableArray<string> Issues,
    string Anchor,
    bool Optional = false,
    ImmutableArray<string> OptionalParticipants = default,
    string? Note = null
);
