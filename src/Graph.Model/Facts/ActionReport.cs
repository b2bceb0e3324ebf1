using System.Collections.Immutable;
using Graph.Model.Dates;

namespace Graph.Model.Facts;

/// <summary>What one sentence says that one party does, or is to do, to another or about something. A meeting is never one of these.</summary>
public sealed record ActionReport(Evidence Evidence) : Fact(Evidence)
{
    /// <summary>Which action of the document, from 0; reports with one number speak of the same.</summary>
    public required int Action { get; init; }

    public required PloverType Type { get; init; }

    /// <summary>The lemma of the verb or noun that says it: "sanction", "threat".</summary>
    public required string Verb { get; init; }

    public required EventStatus Status { get; init; }

    /// <summary>Entity indexes of those who act: persons, countries, organisations.</summary>
    public ImmutableArray<int> Actors { get; init; } = [];

    /// <summary>Entity indexes of those it is done to.</summary>
    public ImmutableArray<int> Targets { get; init; } = [];

    /// <summary>Entity indexes of what it is about.</summary>
    public ImmutableArray<int> About { get; init; } = [];

    public Edtf? Date { get; init; }

    /// <summary>"100 percent", "90 days", as the text words it; <c>null</c> where there is none.</summary>
    public string? Amount { get; init; }
}
