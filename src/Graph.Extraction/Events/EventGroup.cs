using Graph.Extraction.Rules;
using Graph.Model.Dates;
using Graph.Model.Facts;

namespace Graph.Extraction.Events;

/// <summary>The reports of one document that speak of one meeting, while it is read.</summary>
internal sealed class EventGroup(int number, EventDraft first)
{
    public int Number { get; } = number;

    public List<EventDraft> Drafts { get; } = [first];

    public MeetingKind Kind => Drafts[0].Kind!.Value;

    public string? Name => Drafts.Select(draft => draft.Name).FirstOrDefault(name => name is not null);

    public HashSet<int> Parties => [.. Drafts.SelectMany(draft => draft.Participants).Select(party => party.Entity)];

    public IEnumerable<Edtf> Dates => Drafts.Where(draft => draft.Date is not null).Select(draft => draft.Date!.Value);

    public IEnumerable<int> Places => Drafts.SelectMany(draft => draft.Places);
}
