using System.Collections.Immutable;
using Graph.Model.Dates;
using Graph.Model.Facts;
using Graph.Model.Snapshot;
using Graph.Resolution.Documents;

namespace Graph.Resolution.Meetings;

/// <summary>One meeting as one document tells it, with its parties and places as nodes of the corpus.</summary>
/// <remarks>Equality is identity.</remarks>
internal sealed class MeetingCase
{
    public required DocumentState Document { get; init; }

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

    /// <summary>The most precise date its reports give; where they give none, <see cref="Within"/>.</summary>
    public required Edtf? Date { get; init; }

    /// <summary>Where no report gives a date: that of the gathering which the document says it is part of.</summary>
    public required Edtf? Within { get; init; }

    public required EventStatus Status { get; init; }

    public required string? Name { get; init; }

    /// <summary>Which of a series the text says it is: 5 for "the fifth round"; <c>null</c> where it does not say.</summary>
    public required int? Round { get; init; }

    /// <summary>Whether the document opens with it: this is its news, not its background.</summary>
    public required bool Leads { get; init; }

    /// <summary>Set where somebody has judged this very meeting.</summary>
    public required string? Tag { get; init; }

    /// <summary>When the document was published, as far as was known or the corpus told when this was read.</summary>
    public required Edtf? Published { get; init; }

    /// <summary>It has no date, or one so wide that it tells no two meetings apart.</summary>
    public bool IsVague => Date is not { } date || (date.First is not null && date.Days > 62) || date is { First: null, Start.Month: null };

    /// <summary>A few days of a known year: it says by itself which meeting of its parties is meant.</summary>
    public bool IsPrecise => Date is { First: not null } date && date.Days <= 7 && date.Form != EdtfForm.OneOf;

    /// <summary>What it shares with every case that may be the same meeting.</summary>
    public ImmutableArray<string> Keys => keys.IsDefault ? keys = [.. MeetingKeys.Of(this).Distinct(StringComparer.Ordinal)] : keys;

    private ImmutableArray<string> keys;

    /// <summary>In the order of documents, then of numbers.</summary>
    public static int Compare(MeetingCase one, MeetingCase other) =>
        DocumentState.Compare(one.Document, other.Document) is not 0 and var order ? order : one.Number.CompareTo(other.Number);

    /// <summary>All that its document gave, as text: a case with the same one is the same case.</summary>
    public string Signature => field ??= $"{Number}|{Kind}|{Status}|{Date}|{Name}|{Leads}|{Text(People)}|{Text(Countries)}|{Text(Places)}|{Text(Lands)}";

    internal static string Text(IEnumerable<NodeId> ids) => string.Join(',', ids);
}
