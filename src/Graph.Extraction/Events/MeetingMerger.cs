using System.Collections.Immutable;
using Graph.Extraction.Entities;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Mentions;
using Graph.Extraction.Rules;
using Graph.Model.Facts;

namespace Graph.Extraction.Events;

/// <summary>Tells which reports of a document speak of the same meeting.</summary>
/// <remarks>Same parties, kinds that go together, dates and places that do not exclude each other: one meeting. "The meeting", without parties, is the one
/// read last. A planned meeting and a held one without a date are two.</remarks>
internal static class MeetingMerger
{
    // Sentences over which a history speaks of one meeting, and over which "the meeting" points back.
    private const int Reach = 6;

    /// <param name="scene">The document.</param>
    /// <param name="drafts">Meeting reports in text order.</param>
    public static ImmutableArray<EventGroup> Merge(Scene scene, IEnumerable<EventDraft> drafts)
    {
        var groups = new List<EventGroup>();
        var index = new GroupIndex();
        foreach (var draft in drafts)
        {
            var parties = new PartySet(scene);
            parties.Add(draft);
            var name = draft.Name is null ? null : new GatheringName(draft.Name);
            var home =
                draft.Definite || draft.Participants.IsEmpty && name is null
                    ? groups.LastOrDefault(group => Refers(scene, draft, group))
                    : index
                        .Like(draft.Kind!.Value, parties, name)
                        .Where(group => Fits(scene, draft, parties, name, group))
                        .OrderByDescending(group => parties.Likeness(group.Parties))
                        .ThenByDescending(group => group.Number)
                        .FirstOrDefault();
            if (home is not null)
            {
                // "The meeting …" says nothing new of whether it happens, nor does the bare name of a gathering.
                var names = draft.Name is not null && !draft.Cued && draft.Status is EventStatus.Held;
                home.Add(
                    names || (draft.Definite && (!draft.Cued || draft.Status is not (EventStatus.Cancelled or EventStatus.Denied)))
                        ? draft with
                        {
                            Status = home.Drafts[^1].Status,
                        }
                        : draft
                );
                index.Enter(home);
            }
            else if (Stands(scene, draft))
            {
                groups.Add(new EventGroup(scene, groups.Count, draft));
                index.Enter(groups[^1]);
            }
        }

        return [.. groups];
    }

    // Enough of its own to be a meeting.
    private static bool Stands(Scene scene, EventDraft draft) => !IsAlone(scene, draft) && HasEnough(scene, draft);

    // "his inauguration", "her funeral", "a session of Congress": nobody is told to have come from elsewhere.
    private static bool IsAlone(Scene scene, EventDraft draft)
    {
        var passage = scene.Passage;
        var head = draft.Trigger.End - 1;
        if (draft is not { Kind: MeetingKind.Conference, Name: null })
        {
            return false;
        }

        var of = passage.Key(draft.Trigger.End + 1) is "the" ? draft.Trigger.End + 2 : draft.Trigger.End + 1;
        return passage.Key(draft.Trigger.End) is "of" && scene.Names.StartingAt(of) is { Kind: NameKind.Organization, Organization.Kind: "parliament" }
            || WordLists.GatheringHeads.GetValueOrDefault(passage.Keys[head])?.Proof is "attended"
                && draft.Participants.Length < 2
                && passage.Children(head).Any(child => passage.Relation(child) is "nmod:poss");
    }

    private static bool HasEnough(Scene scene, EventDraft draft) =>
        draft.Name is not null
        || (draft.Lemma is "summon" or "convoke" && draft.Participants.Any(party => scene.Entities.Kind(party.Entity) == EntityKind.Person))
        || (draft.Kind is MeetingKind.Summit or MeetingKind.Conference && (draft.Date is not null || !draft.Places.IsEmpty))
        || (
            draft is
            { Kind: MeetingKind.Meeting or MeetingKind.Talks, Status: EventStatus.Held, Participants: [], Date: not null, Places: [_, ..], Definite: false }
        )
        || draft.Participants.Any(party => scene.Entities.Kind(party.Entity) != EntityKind.Organization)
            && draft.Participants.Length >= (draft.Kind is MeetingKind.Visit or MeetingKind.Conference ? 1 : 2);

    private static bool Refers(Scene scene, EventDraft draft, EventGroup group) =>
        KindsMeet(draft.Kind!.Value, group.Kind)
        && Sets(draft, group)
        && Placed(scene, draft, group)
        && Reaches(scene, draft, group)
        && (draft.Status is EventStatus.Cancelled or EventStatus.Denied || !group.Statuses.All(status => status is EventStatus.Cancelled or EventStatus.Denied))
        && (draft.Definite || Timely(draft, group))
        && draft.Participants.All(party => group.Parties.Has(party.Entity));

    // A history goes from meeting to meeting; what is not dated is of those told of just before.
    private static bool Reaches(Scene scene, EventDraft draft, EventGroup group)
    {
        var here = scene.Passage.SentenceOf(draft.Trigger.First);
        var there = scene.Passage.SentenceOf(group.Drafts[^1].Trigger.First);
        return !scene.Passage.IsHistory || (here - there <= Reach && !scene.Passage.HasHeading(there, here));
    }

    private static bool Fits(Scene scene, EventDraft draft, PartySet parties, GatheringName? name, EventGroup group)
    {
        if (draft.Kind == MeetingKind.Conference || group.Kind == MeetingKind.Conference)
        {
            return draft.Kind == group.Kind && name is not null && group.Name is not null && name.IsSame(group.Name) && Sets(draft, group);
        }

        if (draft.Kind == MeetingKind.Visit || group.Kind == MeetingKind.Visit)
        {
            return draft.Kind == group.Kind
                && parties.All.Overlaps(group.Parties.All)
                && Sets(draft, group)
                && (draft.Date is not null && group.Dates.Count > 0 || Reaches(scene, draft, group))
                && (draft.Places.IsEmpty || group.Places.Count == 0 || draft.Places.Any(place => group.Places.Contains(place)));
        }

        return KindsMeet(draft.Kind!.Value, group.Kind)
            && Sets(draft, group)
            && (draft.Date is not null && group.Dates.Contains(draft.Date.Value) || Reaches(scene, draft, group))
            && (
                // "talks between the two countries in Geneva" are no meeting of two persons of whom neither day nor place is told.
                (draft.Date is null || group.Dates.Count > 0) && (draft.Places.IsEmpty || group.Places.Count > 0)
                || parties.People.Count > 0
                || group.Parties.People.Count == 0
            )
            && (
                draft.Status is not EventStatus.Denied
                || group.Statuses.All(status => status is EventStatus.Denied or EventStatus.Possible)
                // What did not take place in a month that is told is not what took place at another time.
                || parties.Likeness(group.Parties) >= 0.8 && (draft.Date is null || group.Dates.Count > 0)
            )
            && (!draft.Distinct || (draft.Date is not null && group.Dates.Count > 0))
            // Whom they met is of the group, by name or by state: "the two presidents then saw the emir" is another meeting.
            && (draft.Partners.IsEmpty || draft.Partners.Any(group.Parties.Has))
            && Placed(scene, draft, group)
            && parties.Likeness(group.Parties) >= 0.5
            && Timely(draft, group);
    }

    // Two different towns are two meetings; a town and a country may be one.
    private static bool Placed(Scene scene, EventDraft draft, EventGroup group)
    {
        var mine = draft.Places.Where(place => scene.Entities.Kind(place) == EntityKind.Place).ToList();
        var theirs = group.Places.Where(place => scene.Entities.Kind(place) == EntityKind.Place).ToList();
        return mine.Count == 0 || theirs.Count == 0 || mine.Exists(theirs.Contains) || draft.Kind == MeetingKind.Call;
    }

    // A plan and a past meeting are two unless a date says otherwise.
    private static bool Timely(EventDraft draft, EventGroup group)
    {
        var dated = draft.Date is not null && group.Dates.Count > 0;
        var ahead = draft.Status is EventStatus.Planned or EventStatus.Possible;
        var groupAhead = group.Statuses.All(status => status is EventStatus.Planned or EventStatus.Possible);
        // What was called off was a plan; what one denies another may report as held.
        var off = draft.Status is EventStatus.Cancelled;
        var groupOff = group.Statuses.All(status => status is EventStatus.Cancelled);
        if (off || groupOff)
        {
            return off == groupOff || (off && groupAhead) || (groupOff && ahead);
        }

        return dated || ahead == groupAhead || draft.Status is EventStatus.Denied || group.Statuses.Any(status => status is EventStatus.Denied);
    }

    private static bool Sets(EventDraft draft, EventGroup group) => draft.Date is not { } date || group.Dates.All(other => other.Overlaps(date));

    private static bool KindsMeet(MeetingKind one, MeetingKind other) => one == other || (Talk(one) && Talk(other));

    private static bool Talk(MeetingKind kind) => kind is MeetingKind.Meeting or MeetingKind.Summit or MeetingKind.Talks;
}
