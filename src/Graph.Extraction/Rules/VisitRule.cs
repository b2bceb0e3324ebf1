using System.Collections.Immutable;
using Graph.Extraction.Entities;
using Graph.Extraction.Frames;
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

            if (passage.IsNoun(i))
            {
                continue;
            }

            var (end, verbs) = WordLists.MeetingVerbs.Longest(passage.Keys, i, passage.SentenceAt(i).End);
            if (verbs.FirstOrDefault(verb => verb.Kind is MeetingKind.Visit) is { } verb && !Enumerable.Range(i, end - i).Any(passage.IsNoun))
            {
                var trigger = new TokenSpan(i, end);
                foreach (var draft in Drafts(surroundings, trigger, verb, Targets(surroundings, trigger)))
                {
                    yield return draft;
                }
            }
            else if (Invited(surroundings, i) is { } invited)
            {
                yield return invited;
            }
            else if (Parted(surroundings, i) is { } parted)
            {
                foreach (var draft in Drafts(surroundings, new TokenSpan(i, i + 1), parted.Verb, parted.Targets))
                {
                    yield return draft;
                }
            }
        }
    }

    // "invited B to Brussels for the end of the month", "B has been invited to Rome": B may come.
    private EventDraft? Invited(Surroundings surroundings, int verb)
    {
        if (surroundings.Passage.Lemma(verb) is not "invite" || surroundings.Clauses.IsNegated(verb))
        {
            return null;
        }

        var frame = surroundings.Frames.At(verb);
        var guests = frame.Patients.Where(surroundings.IsPerson).ToImmutableArray();
        return
            !guests.IsEmpty
            && Destination(surroundings, frame) is { IsEmpty: false } places
            && !guests.Any(guest => IsHome(surroundings.Scene, guest, places[0]))
            ? MeetingDraft.Of(surroundings, Name, frame, new TokenSpan(verb, verb + 1), MeetingKind.Visit, guests, EventStatus.Possible) with
            {
                Places = places,
            }
            : null;
    }

    // Where "to" leads, also where the tree hangs the place on the last of those invited.
    private static ImmutableArray<int> Destination(Surroundings surroundings, Frame frame)
    {
        var passage = surroundings.Passage;
        foreach (var child in passage.Children(frame.Head))
        {
            if (surroundings.Parties.Phrases.At(child) is { } guests && passage.Key(guests.Span.End) is "to")
            {
                return [.. Joined(surroundings, guests.Span.End + 1)];
            }
        }

        return [.. frame.By("to").SelectMany(noun => Joined(surroundings, noun))];
    }

    // "is nevertheless expected in Abuja", "will travel next week to Quito": the tree ties together what stands apart.
    private static (MeetingVerb Verb, List<int> Targets)? Parted(Surroundings surroundings, int head)
    {
        var passage = surroundings.Passage;
        var words = new List<string>();
        if (
            passage.Part(head) is Upos.Adj or Upos.Verb
            && passage.Children(head).Any(child => passage.Lemma(child) is "be" && child < head)
            && passage.Tag(head) is "JJ" or "VBN" or "RB"
        )
        {
            words.Add("be");
        }

        words.Add(passage.Keys[head]);
        words.AddRange(passage.Children(head).Where(child => passage.Relation(child) is "compound:prt").Select(child => passage.Keys[child]));
        foreach (var oblique in surroundings.Frames.At(head).Obliques)
        {
            if (oblique.Noun < head)
            {
                continue;
            }

            string[] phrase = [.. words, .. oblique.Marker.Split(' ')];
            if (
                WordLists.MeetingVerbs.Longest([.. phrase], 0, phrase.Length) is { Values: var rows, End: var end }
                && end == phrase.Length
                && rows.FirstOrDefault(row => row.Kind is MeetingKind.Visit) is { } verb
                && Joined(surroundings, oblique.Noun) is { Count: > 0 } targets
            )
            {
                return (verb, targets);
            }
        }

        return null;
    }

    // The place that a noun names with those joined to it; empty where the noun is none itself.
    private static List<int> Joined(Surroundings surroundings, int noun)
    {
        var found = new List<int>();
        // "in Lima next week": the tree may hang the town on the week.
        if (
            surroundings.Passage.Part(noun) is Upos.Propn
            || surroundings.Passage.IsTime(noun)
            || surroundings.Passage.Keys[noun] is "capital" or "city" or "country"
        )
        {
            foreach (var token in surroundings.Passage.Children(noun).Where(child => surroundings.Passage.Relation(child) is "conj").Prepend(noun))
            {
                if (surroundings.PlaceOf.In(token) is { } place)
                {
                    found.Add(place);
                }
            }
        }

        return found;
    }

    private IEnumerable<EventDraft> Drafts(Surroundings surroundings, TokenSpan trigger, MeetingVerb verb, List<int> targets)
    {
        var passage = surroundings.Passage;
        var scene = surroundings.Scene;
        // "is due in", "was bound for": the adjective is what the tree hangs all on.
        var head = passage.Lemma(trigger.First) is "be" && trigger.Length > 1 ? trigger.First + 1 : trigger.First;
        var frame = surroundings.Frames.At(head);
        var carried = verb.Lemma.Split(' ')[0] is "take" or "bring" or "lead" && trigger.Length > 2;
        var travellers = carried ? Carried(surroundings, trigger) : frame.Agents;
        if (travellers.IsEmpty && frame.Passive)
        {
            travellers = frame.Patients;
        }

        var people = travellers.Where(entity => scene.Entities.Kind(entity) == EntityKind.Person).ToList();
        if (people.Count == 0 && verb.Lemma is not "reach" && IsOfficer(surroundings, head))
        {
            // "Ukraine's president visits Warsaw": for his country.
            people = [.. travellers.Select(scene.CountryOf).OfType<int>().Distinct()];
            people = people.Count == 1 ? people : [];
        }

        if (people.Count == 0)
        {
            yield break;
        }

        if (targets.Count == 0 && verb.Object is "direct" && Inviter(surroundings, head) is { } inviter)
        {
            targets = [inviter];
        }

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
        var ahead =
            passage.Tag(head) is "VBZ" or "VBP" && !passage.InTitleCase(head) && passage.Form(passage.SentenceAt(head).End - 1) is "."
            || passage.Keys[head] is "due" or "expected" or "awaited" or "bound";
        var draft = MeetingDraft.Of(surroundings, Name, frame, trigger, MeetingKind.Visit, people, ahead ? EventStatus.Planned : null);
        foreach (var target in targets.Distinct())
        {
            yield return draft with
            {
                Places = [target],
            };
        }
    }

    // "X invited Y to visit": X's country.
    private static int? Inviter(Surroundings surroundings, int visit)
    {
        foreach (var above in surroundings.Frames.At(visit).Governors)
        {
            if (surroundings.Passage.Lemma(above) is "invite")
            {
                return surroundings.Frames.At(above).Agents.Select(surroundings.Scene.CountryOf).FirstOrDefault(country => country is not null);
            }
        }

        return null;
    }

    private static bool IsOfficer(Surroundings surroundings, int head) =>
        surroundings.Clauses.Subject(head) is >= 0 and var subject
            ? IsOffice(surroundings, subject)
            : surroundings.Passage.Relation(head) is "conj" or "xcomp"
                && surroundings.Passage.Head(head) is >= 0 and var above
                && above < head
                && IsOfficer(surroundings, above);

    private static bool IsOffice(Surroundings surroundings, int subject) =>
        surroundings.Parties.At(subject) is { Form: MentionForm.Office }
        || surroundings.Passage.Part(subject) is Upos.Noun && surroundings.Parties.IsOfficer(subject);

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
                // Whoever goes to Beijing goes to the town, not to its government.
                found.Add(
                    mention.Form is MentionForm.Government && scene.Names.At(mention.Head.First) is { Kind: Mentions.NameKind.Capital } capital
                        ? scene.Entities.Place(capital.Text)
                        : mention.Entity
                );
            }

            last = mention.Span.End;
        }

        return found;
    }
}
