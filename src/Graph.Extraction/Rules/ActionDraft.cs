using System.Collections.Immutable;
using Graph.Extraction.Frames;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Reading;
using Graph.Model.Facts;
using Graph.Text;

namespace Graph.Extraction.Rules;

/// <summary>What every rule for deeds and statements fills in alike: day, amount, who says so, whether it says anything.</summary>
internal static class ActionDraft
{
    /// <param name="surroundings">The document.</param>
    /// <param name="rule">The name of the rule.</param>
    /// <param name="frame">The deed.</param>
    /// <param name="trigger">The words that name it.</param>
    /// <param name="type">What it is.</param>
    /// <param name="status">Whether it was done.</param>
    /// <param name="actors">Who does it, by entity index.</param>
    /// <param name="targets">Whom it reaches, by entity index.</param>
    /// <param name="about">What it is about, by entity index.</param>
    public static EventDraft Of(
        Surroundings surroundings,
        string rule,
        Frame frame,
        TokenSpan trigger,
        PloverType type,
        EventStatus status,
        ImmutableArray<int> actors,
        ImmutableArray<int> targets,
        ImmutableArray<int> about
    )
    {
        var date = surroundings.Times.Of(frame, status, token => !trigger.Contains(token) && IsEvent(surroundings, token));
        return new EventDraft
        {
            Trigger = trigger,
            Rule = rule,
            Type = type,
            Lemma = surroundings.Passage.Lemma(frame.Head),
            Status = Reality.Against(status, date, surroundings.Dates.Today),
            Participants = [.. actors.Select(actor => new Participant(actor, ParticipantRole.Participant))],
            Targets = targets,
            About = about,
            Date = date,
            Amount = Amounts.Near(surroundings.Passage, trigger, surroundings.Clause(trigger.First)),
            Speaker = surroundings.Speaker(trigger),
            Bare = targets.IsEmpty && about.IsEmpty,
        };
    }

    // What has a day of its own.
    private static bool IsEvent(Surroundings surroundings, int token) =>
        surroundings.IsMeetingWord(token) || (surroundings.Passage.Part(token) is Upos.Verb && !ActionVerbs.Of(surroundings.Passage.Keys[token]).IsEmpty);
}
