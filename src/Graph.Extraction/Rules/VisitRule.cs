using System.Collections.Immutable;
using Graph.Extraction.Entities;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Reading;
using Graph.Model.Facts;
using Graph.Text;

namespace Graph.Extraction.Rules;

/// <summary>Reads a visit from a verb of travel or arrival, who travels and where to: "A travelled to X", "the tour takes him to X and Y".</summary>
/// <remarks>Reads "flew to Lima on Tuesday"; a place each for what is listed. Refuses "visited a school", "came to power", a journey home and one of
/// no person. Verbs: Lexicon/meeting-verbs.tsv.</remarks>
internal sealed class VisitRule : IEventRule
{
    public string Name => "visit";

    public IEnumerable<EventDraft> Read(Surroundings surroundings)
    {
        var passage = surroundings.Passage;
        for (var i = 0; i < passage.Count; i++)
        {
            if (passage.Keys[i].Length == 0 || !(passage.IsVerb(i) || passage.Keys[i] is "due" or "bound"))
            {
                continue;
            }

            var (end, verbs) = WordLists.MeetingVerbs.Longest(passage.Keys, i, passage.SentenceAt(i).End);
            if (verbs.FirstOrDefault(verb => verb.Kind is MeetingKind.Visit) is not { } verb || Enumerable.Range(i, end - i).Any(passage.IsNoun))
            {
                continue;
            }

            var trigger = new TokenSpan(i, end);
            foreach (var draft in Drafts(surroundings, trigger, verb))
            {
                yield return draft;
            }
        }
    }

    private IEnumerable<EventDraft> Drafts(Surroundings surroundings, TokenSpan trigger, MeetingVerb verb)
    {
        var passage = surroundings.Passage;
        var scene = surroundings.Scene;
        // "is due in", "was bound for": the adjective is what the tree hangs all on.
        var head = passage.Lemma(trigger.First) is "be" && trigger.Length > 1 ? trigger.First + 1 : trigger.First;
        var frame = surroundings.Frames.At(head);
        var carried = verb.Lemma.Split(' ')[0] is "take" or "bring" or "lead" && trigger.Length > 2;
        var people = (carried ? Carried(surroundings, trigger) : frame.Agents).Where(entity => scene.Entities.Kind(entity) == EntityKind.Person).ToList();
        if (people.Count == 0)
        {
            yield break;
        }

        var targets = Targets(surroundings, trigger);
        targets =
        [
            .. targets.Where(target =>
                !people.Any(person => IsHome(scene, person, target) && verb.Lemma.Split(' ')[0] is "return" or "go" or "fly" or "come" or "be")
            ),
        ];
        if (targets.Count == 0)
        {
            yield break;
        }

        // The present of a journey is a plan, but for headlines.
        var ahead = passage.Tag(head) is "VBZ" or "VBP" && !passage.InTitleCase(head) && passage.Form(passage.SentenceAt(head).End - 1) is ".";
        var draft = MeetingDraft.Of(surroundings, Name, frame, trigger, MeetingKind.Visit, people, ahead ? EventStatus.Planned : null);
        foreach (var target in targets.Distinct())
        {
            yield return draft with
            {
                Places = [target],
            };
        }
    }

    private static bool IsHome(Scene scene, int person, int place) => scene.Entities.Kind(place) == EntityKind.Country && scene.CountryOf(person) == place;

    private static ImmutableArray<int> Carried(Surroundings surroundings, TokenSpan trigger)
    {
        for (var i = trigger.First + 1; i < trigger.End; i++)
        {
            if (surroundings.Parties.At(i) is { } mention)
            {
                return mention.Entities;
            }
        }

        return [];
    }

    // The places right after the words, with those joined to them.
    private static List<int> Targets(Surroundings surroundings, TokenSpan trigger)
    {
        var passage = surroundings.Passage;
        var scene = surroundings.Scene;
        var found = new List<int>();
        var end = passage.SentenceAt(trigger.First).End;
        var last = trigger.End;
        foreach (var mention in scene.Within(new TokenSpan(trigger.End, Math.Min(trigger.End + 40, end))))
        {
            if (
                mention.Possessive
                || mention.Entities.Length != 1
                || mention.Form is not (MentionForm.Name or MentionForm.Government)
                || scene.Entities.Kind(mention.Entity) is not (EntityKind.Place or EntityKind.Country)
            )
            {
                if (found.Count == 0 && mention.Span.First - last < 3 && mention.Form is MentionForm.Demonym && passage.Key(mention.Span.End) is "capital")
                {
                    found.AddRange(surroundings.PlaceOf.In(mention.Span.End) is { } capital ? [capital] : []);
                    last = mention.Span.End + 1;
                }

                continue;
            }

            var joined = true;
            for (var i = last; i < mention.Span.First; i++)
            {
                joined &=
                    found.Count == 0
                        ? passage.Part(i) is Upos.Det or Upos.Adj or Upos.Adv or Upos.Adp && mention.Span.First - last <= 3
                        : passage.Keys[i] is "and" or "the" or "then" or "to" or "in" || passage.Form(i) is ",";
            }

            if (!joined)
            {
                break;
            }

            // "in Lima, Peru": one place.
            if (
                found.Count == 0
                || passage.Key(mention.Span.First - 1) is "and" or "to" or "the"
                || scene.Entities.Kind(mention.Entity) == scene.Entities.Kind(found[0])
            )
            {
                found.Add(mention.Entity);
            }

            last = mention.Span.End;
        }

        return found;
    }
}
