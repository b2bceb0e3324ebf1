using Graph.Extraction.Frames;
using Graph.Extraction.Reading;
using Graph.Model.Facts;

namespace Graph.Extraction.Rules;

/// <summary>What every rule for meetings fills in alike: status, day, place, what about, who says so.</summary>
internal static class MeetingDraft
{
    /// <param name="surroundings">The document.</param>
    /// <param name="rule">The name of the rule.</param>
    /// <param name="frame">The event.</param>
    /// <param name="trigger">The words that name it.</param>
    /// <param name="kind">A meeting or talks by telephone or video become a call.</param>
    /// <param name="parties">Who takes part, by entity index.</param>
    /// <param name="assumed">What it is where no word says whether it happens; <c>null</c> for what the form of the verb says.</param>
    public static EventDraft Of(
        Surroundings surroundings,
        string rule,
        Frame frame,
        TokenSpan trigger,
        MeetingKind kind,
        IEnumerable<int> parties,
        EventStatus? assumed = null
    )
    {
        var told = Reality.Of(surroundings.Passage, frame);
        var status = told ?? assumed ?? Reality.OrForm(surroundings.Passage, frame);
        var date = surroundings.Times.Of(frame, status, token => !trigger.Contains(token) && surroundings.IsMeetingWord(token));
        var remote = kind is MeetingKind.Talks or MeetingKind.Meeting && surroundings.IsByPhone(trigger) ? MeetingKind.Call : kind;
        return new EventDraft
        {
            Trigger = trigger,
            Rule = rule,
            Kind = remote,
            Lemma = surroundings.Passage.Lemma(frame.Head),
            Status = Reality.Against(status, date, surroundings.Dates.Today),
            Participants = [.. parties.Distinct().Select(party => new Participant(party, ParticipantRole.Participant))],
            Date = date,
            Places = remote == MeetingKind.Call ? [] : surroundings.PlaceOf.Of(frame),
            About = surroundings.Topics(trigger),
            Speaker = surroundings.Speaker(trigger),
            Cued = told is not null,
        };
    }
}
