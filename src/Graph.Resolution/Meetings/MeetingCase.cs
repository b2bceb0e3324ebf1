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

    public required ImmutableSortedSet<NodeId> People { get; init; }

    /// <summary>Of the people and of those who attend as countries.</summary>
    public required ImmutableSortedSet<NodeId> Countries { get; init; }

    public required ImmutableSortedSet<NodeId> Places { get; init; }

    /// <summary>The countries that the places lie in, as far as documents say.</summary>
    public required ImmutableSortedSet<NodeId> Lands { get; init; }

    /// <summary>The most precise date its reports give.</summary>
    public required Edtf? Date { get; init; }

    public required EventStatus Status { get; init; }

    public required string? Name { get; init; }

    /// <summary>When the document was published, as far as is known.</summary>
    public required Edtf? Published { get; init; }

    /// <summary>Whether the document opens with it: this is its news, not its background.</summary>
    public required bool Leads { get; init; }

    /// <summary>It has no date, or one so wide that it tells no two meetings apart.</summary>
    public bool IsVague => Date is not { } date || (date.First is not null && date.Days > 62) || date is { First: null, Start.Month: null };

    /// <summary>All that matching looks at, as text: cases with the same one match the same.</summary>
    public string Signature => field ??= $"{Kind}|{Status}|{Date}|{Name}|{Published}|{Leads}|{Text(People)}|{Text(Countries)}|{Text(Places)}";

    internal static string Text(IEnumerable<NodeId> ids) => string.Join(',', ids);
}
