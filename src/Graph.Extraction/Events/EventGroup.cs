using Graph.Extraction.Entities;
using Graph.Extraction.Rules;
using Graph.Model.Dates;
using Graph.Model.Facts;

namespace Graph.Extraction.Events;

/// <summary>The reports of one document that speak of one meeting, while it is read.</summary>
internal sealed class EventGroup
{
    private readonly List<EventDraft> drafts = [];

    public EventGroup(Scene scene, int number, EventDraft first)
    {
        Number = number;
        Parties = new PartySet(scene);
        Add(first);
    }

    public int Number { get; }

    public IReadOnlyList<EventDraft> Drafts => drafts;

    public MeetingKind Kind => drafts[0].Kind!.Value;

    /// <summary>The first name that a report gives it; <c>null</c> for none.</summary>
    public GatheringName? Name { get; private set; }

    public PartySet Parties { get; }

    /// <summary>What the reports say of its status, each once.</summary>
    public HashSet<EventStatus> Statuses { get; } = [];

    /// <summary>What the reports say of its date, each once.</summary>
    public HashSet<Edtf> Dates { get; } = [];

    /// <summary>Where the reports put it, each once.</summary>
    public HashSet<int> Places { get; } = [];

    public void Add(EventDraft draft)
    {
        drafts.Add(draft);
        Parties.Add(draft);
        Statuses.Add(draft.Status);
        Places.UnionWith(draft.Places);
        if (draft.Date is { } date)
        {
            Dates.Add(date);
        }

        Name ??= draft.Name is { } name ? new GatheringName(name) : null;
    }
}
