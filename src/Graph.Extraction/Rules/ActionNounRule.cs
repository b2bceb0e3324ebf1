using System.Collections.Immutable;
using Graph.Extraction.Entities;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Reading;
using Graph.Model.Facts;

namespace Graph.Extraction.Rules;

/// <summary>Reads a deed from a noun and whose it is: "Trump's threat of tariffs", "Chinese support for Russia", "US tariffs on Chinese products".</summary>
/// <remarks>Refuses a noun that nobody owns. Nouns: Lexicon/action-nouns.tsv.</remarks>
internal sealed class ActionNounRule : IEventRule
{
    public string Name => "action-noun";

    public IEnumerable<EventDraft> Read(Surroundings surroundings)
    {
        var passage = surroundings.Passage;
        for (var i = 0; i < passage.Count; i++)
        {
            if (passage.Keys[i].Length == 0 || passage.IsCapital(i))
            {
                continue;
            }

            var (end, nouns) = WordLists.ActionNouns.Longest(passage.Keys, i, passage.SentenceAt(i).End);
            if (!nouns.IsEmpty && passage.IsNoun(end - 1) && Draft(surroundings, new TokenSpan(i, end), nouns[0]) is { } draft)
            {
                yield return draft;
                i = end - 1;
            }
        }
    }

    private EventDraft? Draft(Surroundings surroundings, TokenSpan trigger, ActionNoun noun)
    {
        var passage = surroundings.Passage;
        var scene = surroundings.Scene;
        var clause = surroundings.Clause(trigger.First);
        var owner = Owner(surroundings, trigger, noun);
        if (owner is null)
        {
            return null;
        }

        var targets = ImmutableArray<int>.Empty;
        if (surroundings.After(trigger.End, 4, [.. noun.Target]) is > 0 and var to)
        {
            var group = surroundings.Objects(to, 4);
            targets = !group.IsEmpty
                ? [.. group.SelectMany(mention => mention.Entities).Distinct()]
                :
                [
                    .. scene
                        .Within(new TokenSpan(to, Math.Min(clause.End, to + 4)))
                        .Where(mention => scene.Entities.Kind(mention.Entity) == EntityKind.Country)
                        .Take(1)
                        .Select(mention => mention.Entity),
                ];
        }

        targets = [.. targets.Where(target => !owner.Entities.Contains(target))];
        ImmutableArray<int> about =
        [
            .. scene
                .Within(new TokenSpan(trigger.First - 3 < clause.First ? clause.First : trigger.First - 3, Math.Min(clause.End, trigger.End + 8)))
                .Where(mention => scene.Entities.Kind(mention.Entity) == EntityKind.Issue)
                .SelectMany(mention => mention.Entities)
                .Distinct(),
        ];
        if (targets.IsEmpty && about.IsEmpty)
        {
            return null;
        }

        var status = StatusReader.Read(surroundings, trigger, null);
        var date = surroundings.Date(trigger, status);
        return new EventDraft
        {
            Trigger = trigger,
            Rule = Name,
            Type = noun.Type,
            Lemma = noun.Lemma,
            Status = StatusReader.Against(status, date, surroundings.Dates.Today),
            Participants = [.. owner.Entities.Select(actor => new Participant(actor, ParticipantRole.Participant))],
            Targets = targets,
            About = about,
            Date = date,
            Amount = Amounts.Near(passage, trigger, clause),
            Speaker = surroundings.Speaker(trigger),
        };
    }

    private static EntityMention? Owner(Surroundings surroundings, TokenSpan trigger, ActionNoun noun)
    {
        var passage = surroundings.Passage;
        var scene = surroundings.Scene;
        for (var i = trigger.First; i > Math.Max(surroundings.Clause(trigger.First).First, trigger.First - 4); i--)
        {
            if (
                surroundings.EndingAt(i) is { } mention
                && mention.Entities.All(scene.IsActor)
                && (
                    mention.Possessive
                    || mention.Form == MentionForm.Demonym
                    || (i == trigger.First && mention.Form == MentionForm.Name && scene.Entities.Kind(mention.Entity) == EntityKind.Country)
                )
            )
            {
                return mention;
            }

            if (passage.Keys[i - 1].Length == 0 || !char.IsLower(passage.Forms[i - 1][0]))
            {
                break;
            }
        }

        foreach (var preposition in noun.Actor.Where(word => word is "by" or "from" or "of"))
        {
            if (passage.Key(trigger.End) == preposition && surroundings.Objects(trigger.End + 1, 3) is [var first, ..])
            {
                return first;
            }
        }

        return null;
    }
}
