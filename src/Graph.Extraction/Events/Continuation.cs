using Graph.Extraction.Entities;
using Graph.Extraction.Rules;
using Graph.Model.Dates;
using Graph.Model.Facts;

namespace Graph.Extraction.Events;

/// <summary>Gives a meeting the day or place that the text has just told of, where it plainly goes on about the same occasion.</summary>
/// <remarks>Reads "He arrived on Monday. He met the king." (both on Monday), and a meeting within a dated visit to the place where it is held. Refuses to carry
/// over a new paragraph, between a plan and a report, to other parties, and into what had happened before ("had met").</remarks>
internal static class Continuation
{
    private const int Sentences = 2;

    // Days that a visit may last to date what was done on it.
    private const int Longest = 21;

    public static List<EventDraft> Carry(Scene scene, IReadOnlyList<EventDraft> drafts)
    {
        var done = new List<EventDraft>(drafts.Count);
        var visits = drafts
            .Where(draft => draft is { Kind: MeetingKind.Visit, Date: not null, Places: [_, ..] })
            .Select((draft, order) => (Draft: draft, Order: order))
            .ToLookup(visit => visit.Draft.Places[0]);
        var occasions = drafts
            .Where(draft => draft is { Kind: MeetingKind.Conference or MeetingKind.Summit or MeetingKind.Visit })
            .ToLookup(draft => scene.Passage.SentenceOf(draft.Trigger.First));
        foreach (var draft in drafts)
        {
            var read = draft;
            var occasion = draft.Kind is null ? null : During(scene, draft, occasions);
            if (draft is { Kind: not null, Date: null, Name: null, Definite: false } && !IsBefore(scene, draft))
            {
                read = draft with { Date = occasion?.Date ?? Within(draft, visits) ?? Before(scene, draft, done)?.Date };
            }

            if (read is { Kind: MeetingKind.Meeting or MeetingKind.Talks, Places: [], Name: null } && occasion is { Places: [_, ..] })
            {
                read = read with { Places = occasion.Places };
            }

            if (read is { Kind: MeetingKind.Meeting or MeetingKind.Talks, Places: [], Name: null } && Stay(scene, read, done) is { } stay)
            {
                read = read with { Places = stay.Places };
            }

            done.Add(read);
        }

        return done;
    }

    // "met on the sidelines of the summit in Lima in May", "will meet during a visit to Rome": the occasion that the tree ties below.
    private static EventDraft? During(Scene scene, EventDraft draft, ILookup<int, EventDraft> occasions)
    {
        var passage = scene.Passage;
        foreach (var occasion in occasions[passage.SentenceOf(draft.Trigger.First)])
        {
            if (occasion == draft || occasion.Trigger.First < draft.Trigger.End || Ahead(occasion) != Ahead(draft))
            {
                continue;
            }

            var at = occasion.Trigger.End - 1;
            for (var steps = 0; at >= 0 && steps < 6; steps++, at = passage.Head(at))
            {
                if (draft.Trigger.Contains(at))
                {
                    return occasion;
                }

                if (!occasion.Trigger.Contains(at) && passage.Part(at) is Graph.Text.Upos.Verb)
                {
                    break;
                }

                if (
                    passage
                        .Children(at)
                        .Any(word =>
                            passage.Relation(word) is "case"
                            && passage.Keys[word] is "before" or "after" or "since" or "until" or "for" or "to" or "of"
                            && passage.Keys[at] is not ("summit" or "forum" or "conference" or "assembly" or "meeting")
                        )
                )
                {
                    break;
                }
            }
        }

        return null;
    }

    // A visit to the place of the meeting, or to the country of one who is met, by one of its parties.
    private static Edtf? Within(EventDraft draft, ILookup<int, (EventDraft Draft, int Order)> visits) =>
        draft.Kind is MeetingKind.Visit or MeetingKind.Call
            ? null
            : draft
                .Places.SelectMany(place => visits[place])
                .Where(visit =>
                    Ahead(visit.Draft) == Ahead(draft) && visit.Draft.Participants.Any(guest => draft.Participants.Any(party => party.Entity == guest.Entity))
                )
                .OrderBy(visit => visit.Order)
                .FirstOrDefault()
                .Draft?.Date;

    private static EventDraft? Before(Scene scene, EventDraft draft, List<EventDraft> done)
    {
        var passage = scene.Passage;
        var sentence = passage.SentenceOf(draft.Trigger.First);
        for (var i = done.Count - 1; i >= 0; i--)
        {
            var other = done[i];
            var at = passage.SentenceOf(other.Trigger.First);
            if (sentence - at > Sentences || Parted(scene, at, sentence))
            {
                return null;
            }

            if (
                (other is { Kind: not null, Date: { Form: EdtfForm.Single, Start.Day: not null } } || IsStay(other))
                && Ahead(other) == Ahead(draft)
                && other.Participants.Any(party => draft.Participants.Any(mine => mine.Entity == party.Entity))
            )
            {
                return other;
            }
        }

        return null;
    }

    // "visited Lima from March 1 to March 4": what is told next was on one of its days.
    private static bool IsStay(EventDraft draft) =>
        draft is { Kind: MeetingKind.Visit, Date: { Form: EdtfForm.Interval, First: { } first, Last: { } last } }
        && last.DayNumber - first.DayNumber <= Longest;

    // A visit told of in the same or the last sentence, by one of the parties and of the same day if both have one.
    private static EventDraft? Stay(Scene scene, EventDraft draft, List<EventDraft> done)
    {
        var passage = scene.Passage;
        var sentence = passage.SentenceOf(draft.Trigger.First);
        for (var i = done.Count - 1; i >= 0; i--)
        {
            var other = done[i];
            var at = passage.SentenceOf(other.Trigger.First);
            if (sentence - at > 1 || Parted(scene, at, sentence))
            {
                return null;
            }

            if (
                other is { Kind: MeetingKind.Visit, Places: [_, ..], Lemma: not ("leave" or "depart") }
                && Ahead(other) == Ahead(draft)
                && (other.Date is null || draft.Date is null || other.Date.Value.Overlaps(draft.Date.Value))
                && other.Participants.Any(party => draft.Participants.Any(mine => mine.Entity == party.Entity))
            )
            {
                return other;
            }
        }

        return null;
    }

    private static bool Parted(Scene scene, int from, int to)
    {
        for (var s = from + 1; s <= to; s++)
        {
            if (scene.Passage.StartsParagraph(s))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Ahead(EventDraft draft) => draft.Status is EventStatus.Planned or EventStatus.Possible;

    // "had met", "last met", "have met": another time.
    private static bool IsBefore(Scene scene, EventDraft draft)
    {
        var passage = scene.Passage;
        foreach (var child in passage.Children(draft.Trigger.First))
        {
            if (passage.Keys[child] is "had" or "have" or "has" or "last" or "previously" or "earlier" or "once" or "often" or "never" or "ever")
            {
                return true;
            }
        }

        return passage.Keys[draft.Trigger.First] is "last" or "previous" or "earlier" or "first";
    }
}
