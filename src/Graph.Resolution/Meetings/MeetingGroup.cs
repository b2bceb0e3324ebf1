using Graph.Resolution.Actors;

namespace Graph.Resolution.Meetings;

/// <summary>Cases that are taken for one meeting. Equality is identity.</summary>
internal sealed class MeetingGroup(MeetingConstraints constraints)
{
    private readonly HashSet<object> documents = [];
    private readonly Dictionary<string, MeetingCase> distinct = new(StringComparer.Ordinal);

    public List<MeetingCase> Cases { get; } = [];

    /// <summary>Whether the case can be this meeting: no case of the same document, and the same meeting as each that is in it.</summary>
    public bool Takes(MeetingCase item) =>
        !documents.Contains(item.Document)
        && distinct.Values.All(other => Likeness.AreOne(other, item))
        && (item.Tag is null || Cases.TrueForAll(other => constraints.MayJoin(other, item)))
        && Cases.TrueForAll(other => other.Tag is null || constraints.MayJoin(other, item));

    public bool Has(object document) => documents.Contains(document);

    public void Add(MeetingCase item)
    {
        documents.Add(item.Document);
        Cases.Add(item);
        distinct.TryAdd($"{item.Signature[(item.Signature.IndexOf('|', StringComparison.Ordinal) + 1)..]}|{item.Published}|{item.Round}", item);
    }

    /// <summary>How well a case that it takes fits: larger is better, in this order of importance.</summary>
    public (double Parties, bool Date, bool Kind, bool Place, bool Status, int Days) Fit(MeetingCase item) =>
        (
            distinct.Values.Max(other => Likeness.Of(other, item)),
            distinct.Values.Any(other => other.Date == item.Date && item.Date is not null),
            distinct.Values.Any(other => other.Kind == item.Kind),
            distinct.Values.Any(other => other.Places.Overlaps(item.Places)),
            distinct.Values.Any(other => (other.Status == Model.Facts.EventStatus.Held) == (item.Status == Model.Facts.EventStatus.Held)),
            -distinct.Values.Min(other => other.Date?.Days ?? int.MaxValue)
        );

    /// <summary>Whether a report puts it in a town where the case is, too; a country is too wide to tell two meetings apart.</summary>
    public bool IsInTownOf(MeetingCase item) => distinct.Values.Any(other => other.Places.Intersect(item.Places).Any(place => !TieIndex.IsCountry(place)));

    public bool Leads => distinct.Values.Any(other => other.Leads);
}
