using System.Collections.Immutable;
using Graph.Model.Dates;

namespace Graph.Model.Facts;

/// <summary>What one sentence says of one meeting. All reports of a document with one <c>Meeting</c> number speak of the same one.</summary>
/// <remarks>A report keeps to its sentence: what others say of place, date or status is theirs, and is reconciled by resolution.</remarks>
public sealed record MeetingReport(Evidence Evidence) : Fact(Evidence)
{
    /// <summary>Which meeting of the document, from 0.</summary>
    public required int Meeting { get; init; }

    public required MeetingKind Kind { get; init; }

    public required EventStatus Status { get; init; }

    /// <summary>The meeting's own name ("APEC CEO Summit"); <c>null</c> for most.</summary>
    public string? Name { get; init; }

    /// <summary>Who takes part, each entity once, by entity index.</summary>
    public ImmutableArray<Participant> Participants { get; init; } = [];

    /// <summary>As precisely as the text allows; <c>null</c> where it does not say.</summary>
    public Edtf? Date { get; init; }

    /// <summary>Entity indexes of places, or of a country where no place is named; the most precise first.</summary>
    public ImmutableArray<int> Places { get; init; } = [];

    /// <summary>Entity indexes of what it is about: issues, or any actor.</summary>
    public ImmutableArray<int> About { get; init; } = [];

    /// <summary>The meeting of this document that it is part of, or on the sidelines of.</summary>
    public int? PartOf { get; init; }
}
