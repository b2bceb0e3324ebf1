using System.Collections.Immutable;
using Graph.Extraction.Entities;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Mentions;
using Graph.Extraction.Reading;
using Graph.Model.Facts;

namespace Graph.Extraction.Rules;

/// <summary>Reads a meeting from a verb and its parties: "A met B", "A held talks with B", "A received B", "A travelled to X".</summary>
/// <remarks>Reads "Lavrov received his Turkish counterpart in Sochi". Refuses "Ankara received the note": no party follows; and
/// "met the target", "called for calm": what follows is no one. Verbs: Lexicon/meeting-verbs.tsv.</remarks>
internal sealed class MeetingVerbRule : IEventRule
{
    public string Name => "meeting-verb";

    public IEnumerable<EventDraft> Read(Surroundings surroundings)
    {
        var passage = surroundings.Passage;
        for (var i = 0; i < passage.Count; i++)
        {
            if (passage.Keys[i].Length == 0)
            {
                continue;
            }

            var (end, verbs) = WordLists.MeetingVerbs.Longest(passage.Keys, i, passage.SentenceAt(i).End);
            if (verbs.IsEmpty || passage.IsCapital(i) && !passage.StartsSentence(i) && !passage.InTitleCase(i))
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

    private EventDraft? Draft(Surroundings surroundings, TokenSpan trigger, ImmutableArray<MeetingVerb> verbs)
    {
        var passage = surroundings.Passage;
        var scene = surroundings.Scene;
        var verb = verbs[0];
        var form = Form(passage, trigger, verbs);
        if (IsNoun(surroundings, trigger, verb) || IsIdiom(passage, trigger))
        {
            return null;
        }

        if (verb.Kind == MeetingKind.Conference && verb.Object is not "none")
        {
            // To attend or address is to take part in a gathering that has a name of its own.
            return null;
        }

        var subjects = surroundings.Subjects(trigger.First);
        if (verb.Kind == MeetingKind.Visit)
        {
            return Visit(surroundings, trigger, verb, form, subjects);
        }

        var objects = surroundings.Passage.InTitleCase(trigger.First) ? [] : surroundings.Grammar.With(trigger, "with");
        if (objects.IsEmpty && verb.Object is "direct")
        {
            objects = surroundings.Grammar.Objects(trigger.First);
        }

        objects = !objects.IsEmpty
            ? objects
            : verb.Object switch
            {
                "direct"
                or "with"
                or "to"
                    when trigger.Length == 1
                        || verb.Lemma.EndsWith(" with", StringComparison.Ordinal)
                        || verb.Lemma.EndsWith(" to", StringComparison.Ordinal)
                        || verb.Object is "direct" => surroundings.Objects(trigger.End, 6),
                _ => [],
            };
        if (objects.IsEmpty && surroundings.After(trigger.End, 10, "with") is > 0 and var with)
        {
            objects = surroundings.Objects(with, 6);
        }

        if (objects.IsEmpty && form is VerbForm.Participle or VerbForm.Past && passage.Key(trigger.End) is "by")
        {
            // "was received by", "was telephoned by"
            objects = surroundings.Objects(trigger.End + 1, 6);
        }

        if (
            objects.IsEmpty
            && form is VerbForm.Participle
            && passage.Key(trigger.End) is "at" or "in"
            && surroundings.Names(passage.Key(trigger.End + 1) is "the" ? trigger.End + 2 : trigger.End + 1)
                is { Country: { } host, Kind: NameKind.Organization or NameKind.Seat }
        )
        {
            // "will be received at the White House"
            objects = [.. scene.Mentions.Where(mention => scene.Entities.Code(mention.Entity) == host.Iso).Take(1)];
        }

        var parties = Surroundings.Participants(subjects.Concat(objects));
        var people = parties.Count(party => scene.Entities.Kind(party.Entity) == EntityKind.Person);
        if (
            IsNaming(passage, verb, objects)
            || parties.Length < 2
            || (people == 0 && !verb.Strong && !objects.Any(mention => mention.Form == MentionForm.Office))
        )
        {
            return null;
        }

        // Persons meet; a country that is only the object of "call" or "see" does not.
        if (
            verb.Object is "direct"
            && !objects.IsEmpty
            && verb.Lemma is not ("meet" or "host")
            && objects.All(mention => scene.Entities.Kind(mention.Entity) != EntityKind.Person && mention.Form != MentionForm.Office)
        )
        {
            return null;
        }

        return Finish(surroundings, trigger, verb, form, parties);
    }

    private EventDraft? Visit(Surroundings surroundings, TokenSpan trigger, MeetingVerb verb, VerbForm form, ImmutableArray<EntityMention> subjects)
    {
        var scene = surroundings.Scene;
        var people = subjects.Where(mention => scene.Entities.Kind(mention.Entity) == EntityKind.Person).ToList();
        var target = scene
            .Within(new TokenSpan(trigger.End, Math.Min(trigger.End + 5, surroundings.Clause(trigger.First).End)))
            .FirstOrDefault(mention =>
                scene.Entities.Kind(mention.Entity) is EntityKind.Place or EntityKind.Country
                && !mention.Possessive
                && mention.Form is MentionForm.Name or MentionForm.Government
            );
        if (people.Count == 0 || target is null)
        {
            return null;
        }

        var draft = Finish(surroundings, trigger, verb, form, Surroundings.Participants(people));
        return draft with { Places = [target.Entity] };
    }

    private EventDraft Finish(Surroundings surroundings, TokenSpan trigger, MeetingVerb verb, VerbForm form, ImmutableArray<Participant> parties)
    {
        var status = StatusReader.Read(surroundings, trigger, form);
        var date = surroundings.Date(trigger, status);
        status = StatusReader.Against(status, date, surroundings.Dates.Today);
        return new EventDraft
        {
            Trigger = trigger,
            Rule = Name,
            Kind = verb.Kind is MeetingKind.Talks or MeetingKind.Meeting && surroundings.IsByPhone(trigger) ? MeetingKind.Call : verb.Kind,
            Lemma = verb.Lemma,
            Status = status,
            Participants = parties,
            Date = date,
            Places = verb.Kind == MeetingKind.Call ? [] : surroundings.Places(trigger),
            About = surroundings.Topics(trigger),
            Speaker = surroundings.Speaker(trigger),
        };
    }

    // A past that follows have or be is a participle.
    private static VerbForm Form(Passage passage, TokenSpan trigger, ImmutableArray<MeetingVerb> verbs)
    {
        var forms = verbs.Select(verb => verb.Form).ToHashSet();
        if (forms.Contains(VerbForm.Past) && forms.Contains(VerbForm.Participle))
        {
            for (var i = trigger.First - 1; i >= trigger.First - 3 && i >= 0; i--)
            {
                if (passage.Keys[i] is "have" or "has" or "had" or "was" or "were" or "been" or "be" or "is" or "are" or "being")
                {
                    return VerbForm.Participle;
                }
            }

            return VerbForm.Past;
        }

        return verbs[0].Form;
    }

    // "meet each other halfway", "meet the needs of"
    private static bool IsIdiom(Passage passage, TokenSpan trigger) =>
        Enumerable
            .Range(trigger.End, 5)
            .Any(i =>
                passage.Key(i)
                    is "halfway"
                        or "needs"
                        or "expectations"
                        or "demand"
                        or "demands"
                        or "target"
                        or "targets"
                        or "deadline"
                        or "requirements"
                        or "conditions"
                        or "criteria"
            );

    // "the upcoming meeting", "three phone conversations": for another rule, except "meeting Xi".
    private static bool IsNoun(Surroundings surroundings, TokenSpan trigger, MeetingVerb verb) =>
        !surroundings.Passage.IsVerb(trigger.First)
        && (
            verb.Form != VerbForm.Gerund
            || trigger.Length > 1
            || surroundings.Objects(trigger.End, 1).IsEmpty
            || surroundings.Passage.Key(trigger.End) is "between" or "with"
        );

    // "called the plan a success": to name is not to telephone.
    private static bool IsNaming(Passage passage, MeetingVerb verb, ImmutableArray<EntityMention> objects) =>
        verb.Lemma is "call"
        && !objects.IsEmpty
        && passage.Key(objects[^1].Span.End)
            is not (
                "on"
                or "to"
                or "after"
                or "before"
                or "from"
                or "and"
                or "by"
                or "at"
                or "in"
                or "for"
                or "last"
                or "this"
                or "earlier"
                or "yesterday"
                or "late"
                or "early"
            )
        && passage.Form(objects[^1].Span.End) is not ("." or "," or ";")
        && !passage.TimesWithin(new TokenSpan(objects[^1].Span.End, objects[^1].Span.End + 1)).Any();
}
