using System.Collections.Immutable;
using Graph.Extraction.Entities;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Reading;
using Graph.Model.Facts;

namespace Graph.Extraction.Rules;

/// <summary>Reads a deed or statement from a verb: "China sanctioned Rubio", "the US imposed tariffs on Chinese goods", "Xi invited Trump".</summary>
/// <remarks>Reads "was condemned by" with the parties turned round. Refuses a verb without anyone who acts, and one that neither reaches a party nor
/// a topic. Verbs: Lexicon/action-verbs.tsv.</remarks>
internal sealed class ActionVerbRule : IEventRule
{
    public string Name => "action-verb";

    public IEnumerable<EventDraft> Read(Surroundings surroundings)
    {
        var passage = surroundings.Passage;
        for (var i = 0; i < passage.Count; i++)
        {
            if (passage.Keys[i].Length == 0)
            {
                continue;
            }

            var (end, verbs) = WordLists.ActionVerbs.Longest(passage.Keys, i, passage.SentenceAt(i).End);
            if (verbs.IsEmpty || (passage.IsCapital(i) && !passage.StartsSentence(i) && !passage.InTitleCase(i)) || !passage.IsVerb(i))
            {
                continue;
            }

            if (Draft(surroundings, new TokenSpan(i, end), verbs) is { } draft)
            {
                yield return draft;
                i = end - 1;
            }
        }
    }

    private EventDraft? Draft(Surroundings surroundings, TokenSpan trigger, ImmutableArray<ActionVerb> verbs)
    {
        var passage = surroundings.Passage;
        var scene = surroundings.Scene;
        var verb = verbs[0];
        var subjects = surroundings.Subjects(trigger.First);
        var clause = surroundings.Clause(trigger.First);
        var passive =
            verb.Form is VerbForm.Past or VerbForm.Participle
            && Enumerable.Range(1, 3).Any(back => passage.Key(trigger.First - back) is "was" or "were" or "been" or "be" or "is" or "are" or "being");
        ImmutableArray<EntityMention> targets;
        if (passive && surroundings.After(trigger.End, 10, "by") is > 0 and var by)
        {
            targets = surroundings.Grammar.IsPassive(trigger.First) ? surroundings.Grammar.Objects(trigger.First) : subjects;
            subjects = surroundings.Objects(by, 6);
        }
        else if (passive)
        {
            return null;
        }
        else
        {
            targets = surroundings.Grammar.Objects(trigger.First);
            targets = !targets.IsEmpty || verb.Object is "direct" or "none" ? targets : surroundings.Grammar.With(trigger, verb.Object);
            targets = !targets.IsEmpty || verb.Object is "none" ? targets : surroundings.Objects(trigger.End, 7);
            if (targets.IsEmpty)
            {
                // "tariffs on Chinese products": the owner of what is done to.
                targets =
                [
                    .. scene
                        .Within(new TokenSpan(trigger.End, Math.Min(clause.End, trigger.End + 9)))
                        .Where(mention =>
                            scene.Entities.Kind(mention.Entity) is EntityKind.Country
                            && (
                                mention.Form is MentionForm.Demonym
                                || mention.Possessive
                                || passage.Key(mention.Span.First - 1) is "on" or "against" or "to" or "for" or "toward"
                            )
                        )
                        .Take(1),
                ];
            }
        }

        if (subjects.IsEmpty)
        {
            return null;
        }

        var actors = subjects.SelectMany(mention => mention.Entities).Distinct().ToImmutableArray();
        var about = surroundings
            .Topics(trigger)
            .Where(topic => scene.Within(clause).Any(mention => mention.Entity == topic && mention.Span.First >= trigger.First))
            .ToImmutableArray();
        var others = targets.SelectMany(mention => mention.Entities).Distinct().Where(entity => !actors.Contains(entity)).ToImmutableArray();
        if (others.IsEmpty && about.IsEmpty)
        {
            return null;
        }

        var status = StatusReader.Read(surroundings, trigger, verb.Form);
        var date = surroundings.Date(trigger, status);
        return new EventDraft
        {
            Trigger = trigger,
            Rule = Name,
            Type = verb.Type,
            Lemma = verb.Lemma,
            Status = StatusReader.Against(status, date, surroundings.Dates.Today),
            Participants = [.. actors.Select(actor => new Participant(actor, ParticipantRole.Participant))],
            Targets = others,
            About = about,
            Date = date,
            Amount = Amounts.Near(passage, trigger, clause),
            Speaker = surroundings.Speaker(trigger),
        };
    }
}
