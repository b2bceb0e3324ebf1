using System.Collections.Immutable;
using Graph.Extraction.Reading;
using Graph.Model.Dates;
using Graph.Model.Facts;

namespace Graph.Extraction.Rules;

/// <summary>What one trigger says of one event, before events of the document are told apart.</summary>
internal sealed record EventDraft
{
    /// <summary>The words that say it happens.</summary>
    public required TokenSpan Trigger { get; init; }

    /// <summary>The name of the rule.</summary>
    public required string Rule { get; init; }

    public required EventStatus Status { get; init; }

    /// <summary>For a meeting; <c>null</c> for an action.</summary>
    public MeetingKind? Kind { get; init; }

    /// <summary>For an action; <c>null</c> for a meeting.</summary>
    public PloverType? Type { get; init; }

    /// <summary>The lemma of the verb or noun.</summary>
    public required string Lemma { get; init; }

    /// <summary>A gathering's own name.</summary>
    public string? Name { get; init; }

    /// <summary>Those who meet, or act.</summary>
    public ImmutableArray<Participant> Participants { get; init; } = [];

    public ImmutableArray<int> Targets { get; init; } = [];

    /// <summary>Those of a meeting's parties whom the others met, where the words tell them apart.</summary>
    public ImmutableArray<int> Partners { get; init; } = [];

    public ImmutableArray<int> About { get; init; } = [];

    /// <summary>Whether the words point back for whom it reaches: "denounced the move".</summary>
    public bool Open { get; init; }

    /// <summary>Whether nobody is told to do it, so that it is those of the meeting told of before: "An agreement was signed."</summary>
    public bool Unowned { get; init; }

    /// <summary>Whether it says nothing unless those it reaches are found.</summary>
    public bool Bare { get; init; }

    public Edtf? Date { get; init; }

    public ImmutableArray<int> Places { get; init; } = [];

    public string? Amount { get; init; }

    public Speaker? Speaker { get; init; }

    /// <summary>Whether the words point back ("the meeting", "the call"), so that without parties of its own it is one already read.</summary>
    public bool Definite { get; init; }

    /// <summary>Whether the words say whether it happens; else the status is what nouns mean by default.</summary>
    public bool Cued { get; init; } = true;

    /// <summary>Whether it is one more of a series, between those who met for the one told of before: "the third round will be held in July".</summary>
    public bool Serial { get; init; }

    /// <summary>Whether another of its kind is meant for sure ("another round", "their first meeting").</summary>
    public bool Distinct { get; init; }
}
