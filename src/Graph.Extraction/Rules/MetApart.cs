using System.Collections.Immutable;
using Graph.Extraction.Frames;
using Graph.Extraction.Reading;
using Graph.Model.Facts;
using Graph.Text;

namespace Graph.Extraction.Rules;

/// <summary>Tells the meetings apart that one verb or noun names at once.</summary>
/// <remarks>Reads "both conferred separately with B" and "met with B and with C" as one for each, "received B in May and again in July" as two. Refuses
/// "met B and C", who are met together.</remarks>
internal static class MetApart
{
    /// <summary>What a verb tells, each meeting by itself.</summary>
    public static IEnumerable<EventDraft> Read(Surroundings surroundings, EventDraft draft)
    {
        var passage = surroundings.Passage;
        if (passage.Children(draft.Trigger.First).Any(child => passage.Keys[child] is "separately" or "individually" or "apart"))
        {
            return Each(draft);
        }

        var others = Others(surroundings, draft);
        return others.IsEmpty ? Again(surroundings, draft).Prepend(draft) : [With(draft, [.. draft.Partners.Except(others)]), With(draft, others)];
    }

    /// <summary>One meeting with each of several partners, or of each of several with the only one; the draft alone where neither is so.</summary>
    public static IEnumerable<EventDraft> Each(EventDraft draft)
    {
        ImmutableArray<Participant> hosts = [.. draft.Participants.Where(party => !draft.Partners.Contains(party.Entity))];
        // That they are apart is said: what else is told of those who are in both is no likeness.
        return (hosts.Length, draft.Partners.Length) switch
        {
            (_, > 1) => draft.Partners.Select(partner => With(draft, [partner]) with { Distinct = true }),
            (> 1, 1) => hosts.Select(host => draft with { Participants = [host, .. draft.Participants.Except(hosts)], Distinct = true }),
            _ => [draft],
        };
    }

    private static EventDraft With(EventDraft draft, ImmutableArray<int> partners) =>
        draft with
        {
            Participants = [.. draft.Participants.Where(party => partners.Contains(party.Entity) || !draft.Partners.Contains(party.Entity))],
            Partners = partners,
        };

    // "met with B and with C": C; empty where "with" is not said twice.
    private static ImmutableArray<int> Others(Surroundings surroundings, EventDraft draft)
    {
        var passage = surroundings.Passage;
        for (var i = draft.Trigger.End; i < passage.SentenceAt(draft.Trigger.First).End - 2; i++)
        {
            if (passage.Keys[i] is "and" && passage.Keys[i + 1] is "with" && surroundings.Parties.Phrases.At(i + 2) is { } others)
            {
                ImmutableArray<int> apart = [.. others.Entities.Where(draft.Partners.Contains)];
                return apart.Length < draft.Partners.Length ? apart : [];
            }

            if (passage.Part(i) is Upos.Verb)
            {
                break;
            }
        }

        return [];
    }

    // "in May and again in July": that of July.
    private static IEnumerable<EventDraft> Again(Surroundings surroundings, EventDraft draft)
    {
        var passage = surroundings.Passage;
        var end = passage.SentenceAt(draft.Trigger.First).End;
        for (var i = draft.Trigger.End; i < end - 1; i++)
        {
            if (
                passage.Keys[i] is "again"
                && passage.Key(i - 1) is "and" or "then"
                && passage.TimesWithin(new TokenSpan(i + 1, Math.Min(i + 4, end))).FirstOrDefault() is { } time
                && surroundings.Dates.Resolve(time, -1) is { } date
            )
            {
                yield return draft with
                {
                    Date = date,
                    Status = Reality.Against(draft.Status, date, surroundings.Dates.Today),
                };
            }
        }
    }
}
