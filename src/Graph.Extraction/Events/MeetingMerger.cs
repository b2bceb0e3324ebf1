using System.Collections.Immutable;
using Graph.Extraction.Entities;
using Graph.Extraction.Rules;
using Graph.Model.Facts;
using Graph.Model.Names;

namespace Graph.Extraction.Events;

/// <summary>Tells which reports of a document speak of the same meeting.</summary>
/// <remarks>Same parties, kinds that go together, dates and places that do not exclude each other: one meeting. "The meeting", without parties, is the one
/// read last. A planned meeting and a held one without a date are two.</remarks>
internal static class MeetingMerger
{
    /// <param name="scene">The document.</param>
    /// <param name="drafts">Meeting reports in text order.</param>
    public static ImmutableArray<EventGroup> Merge(Scene scene, IEnumerable<EventDraft> drafts)
    {
        var groups = new List<EventGroup>();
        foreach (var draft in drafts)
        {
            var parties = draft.Participants.Select(party => party.Entity).ToHashSet();
            var home =
                draft.Definite || parties.Count == 0 && draft.Name is null
                    ? groups.LastOrDefault(group => Refers(scene, draft, group))
                    : groups
                        .Where(group => Fits(scene, draft, group))
                        .OrderByDescending(group => Likeness(scene, draft, group))
                        .ThenByDescending(group => group.Number)
                        .FirstOrDefault();
            if (home is not null)
            {
                // "The meeting …" says nothing new of whether it happens, nor does the bare name of a gathering.
                var names = draft.Name is not null && !draft.Cued && draft.Status is EventStatus.Held;
                home.Drafts.Add(
                    names || (draft.Definite && (!draft.Cued || draft.Status is not (EventStatus.Cancelled or EventStatus.Denied)))
                        ? draft with
                        {
                            Status = home.Drafts[^1].Status,
                        }
                        : draft
                );
            }
            else if (Stands(scene, draft))
            {
                groups.Add(new EventGroup(groups.Count, draft));
            }
        }

        return [.. groups];
    }

    // Enough of its own to be a meeting.
    private static bool Stands(Scene scene, EventDraft draft) =>
        draft.Name is not null
        || (draft.Lemma is "summon" or "convoke" && draft.Participants.Any(party => scene.Entities.Kind(party.Entity) == EntityKind.Person))
        || (draft.Kind is MeetingKind.Summit or MeetingKind.Conference && (draft.Date is not null || !draft.Places.IsEmpty))
        || draft.Participants.Any(party => scene.Entities.Kind(party.Entity) != EntityKind.Organization)
            && draft.Participants.Length >= (draft.Kind is MeetingKind.Visit or MeetingKind.Conference ? 1 : 2);

    private static bool Refers(Scene scene, EventDraft draft, EventGroup group) =>
        KindsMeet(draft.Kind!.Value, group.Kind)
        && Sets(draft, group)
        && Placed(scene, draft, group)
        && (draft.Status is EventStatus.Cancelled or EventStatus.Denied || !group.Drafts.TrueForAll(other => other.Status is EventStatus.Cancelled))
        && (draft.Definite || Timely(draft, group))
        && draft.Participants.All(party =>
            group.Parties.Contains(party.Entity)
            || (scene.CountryOf(party.Entity) is { } country && group.Parties.Any(member => scene.CountryOf(member) == country))
        );

    private static bool Fits(Scene scene, EventDraft draft, EventGroup group)
    {
        if (draft.Kind == MeetingKind.Conference || group.Kind == MeetingKind.Conference)
        {
            return draft.Kind == group.Kind && draft.Name is not null && group.Name is not null && SameName(draft.Name, group.Name) && Sets(draft, group);
        }

        if (draft.Kind == MeetingKind.Visit || group.Kind == MeetingKind.Visit)
        {
            return draft.Kind == group.Kind
                && draft.Participants.Any(party => group.Parties.Contains(party.Entity))
                && Sets(draft, group)
                && (draft.Places.IsEmpty || !group.Places.Any() || draft.Places.Any(place => group.Places.Contains(place)));
        }

        return KindsMeet(draft.Kind!.Value, group.Kind)
            && Sets(draft, group)
            && (
                // "talks between the two countries in Geneva" are no meeting of two persons of whom neither day nor place is told.
                (draft.Date is null || group.Dates.Any()) && (draft.Places.IsEmpty || group.Places.Any())
                || HasPersons(scene, draft)
                || !group.Parties.Any(party => scene.Entities.Kind(party) == EntityKind.Person)
            )
            && (
                draft.Status is not EventStatus.Denied
                || group.Drafts.TrueForAll(other => other.Status is EventStatus.Denied or EventStatus.Possible)
                || Likeness(scene, draft, group) >= 0.8
            )
            && (!draft.Distinct || (draft.Date is not null && group.Dates.Any()))
            && (draft.Partners.IsEmpty || draft.Partners.Any(partner => Shares(scene, partner, group)))
            && Placed(scene, draft, group)
            && Likeness(scene, draft, group) >= 0.5
            && Timely(draft, group);
    }

    private static bool HasPersons(Scene scene, EventDraft draft) => draft.Participants.Any(party => scene.Entities.Kind(party.Entity) == EntityKind.Person);

    // Whom they met is of the group, by name or by state: "the two presidents then saw the emir" is another meeting.
    private static bool Shares(Scene scene, int partner, EventGroup group) =>
        group.Parties.Contains(partner) || (scene.CountryOf(partner) is { } country && group.Parties.Any(party => scene.CountryOf(party) == country));

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
        var dated = draft.Date is not null && group.Dates.Any();
        var ahead = draft.Status is EventStatus.Planned or EventStatus.Possible;
        var groupAhead = group.Drafts.All(other => other.Status is EventStatus.Planned or EventStatus.Possible);
        // What was called off was a plan; what one denies another may report as held.
        var off = draft.Status is EventStatus.Cancelled;
        var groupOff = group.Drafts.TrueForAll(other => other.Status is EventStatus.Cancelled);
        if (off || groupOff)
        {
            return off == groupOff || (off && groupAhead) || (groupOff && ahead);
        }

        return dated || ahead == groupAhead || draft.Status is EventStatus.Denied || group.Drafts.Any(other => other.Status is EventStatus.Denied);
    }

    private static bool Sets(EventDraft draft, EventGroup group) => draft.Date is not { } date || group.Dates.All(other => other.Overlaps(date));

    private static bool KindsMeet(MeetingKind one, MeetingKind other) => one == other || (Talk(one) && Talk(other));

    private static bool Talk(MeetingKind kind) => kind is MeetingKind.Meeting or MeetingKind.Summit or MeetingKind.Talks;

    // Shared persons over all persons; where one side names no persons, shared countries.
    private static double Likeness(Scene scene, EventDraft draft, EventGroup group)
    {
        var mine = draft.Participants.Select(party => party.Entity).ToHashSet();
        var theirs = group.Parties;
        var myPeople = mine.Where(IsPerson).ToHashSet();
        var theirPeople = theirs.Where(IsPerson).ToHashSet();
        if (myPeople.Count > 0 && theirPeople.Count > 0)
        {
            var shared = myPeople.Count(theirPeople.Contains);
            var total = Math.Min(myPeople.Count, theirPeople.Count);
            return shared == 0
                ? 0
                : (double)shared
                    / total
                    * (
                        shared == myPeople.Count && shared == theirPeople.Count ? 1
                        : total == 1 && Countries(mine).SetEquals(Countries(theirs)) ? 0.9
                        : total == 1 ? 0.4
                        : 0.8
                    );
        }

        var a = Countries(mine);
        var b = Countries(theirs);
        return a.Count > 1 && a.SetEquals(b) ? 0.7 : 0;

        bool IsPerson(int entity) => scene.Entities.Kind(entity) == EntityKind.Person;
        HashSet<int> Countries(HashSet<int> parties) =>
            [.. parties.Select(scene.CountryOf).Where(country => country is not null).Select(country => country!.Value)];
    }

    private static bool IsHead(string word) => word is "summit" or "meeting" or "forum" or "conference" or "session" or "gathering" or "assembly" or "congress";

    private static bool SameName(string one, string other)
    {
        var (first, second) = (NameKey.Words(one).LastOrDefault(IsHead), NameKey.Words(other).LastOrDefault(IsHead));
        if (first is not null && second is not null && first != second)
        {
            return false;
        }

        var a = NameKey
            .Words(one)
            .Where(word =>
                word.Length > 2 && word is not "the" and not "of" and not "and" and not "summit" and not "meeting" and not "forum" and not "conference"
            )
            .ToHashSet(StringComparer.Ordinal);
        var b = NameKey
            .Words(other)
            .Where(word =>
                word.Length > 2 && word is not "the" and not "of" and not "and" and not "summit" and not "meeting" and not "forum" and not "conference"
            )
            .ToHashSet(StringComparer.Ordinal);
        return a.Count == 0 || b.Count == 0 ? NameKey.Of(one) == NameKey.Of(other) : a.IsSubsetOf(b) || b.IsSubsetOf(a);
    }
}
