using System.Collections.Frozen;
using System.Collections.Immutable;
using Graph.Extraction.Frames;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Reading;
using Graph.Model.Facts;
using Graph.Text;

namespace Graph.Extraction.Rules;

/// <summary>Reads a meeting from a verb and its parties: "A met B", "A, received by B", "A and B sat down together", "B had been summoned".</summary>
/// <remarks>Reads "Lavrov received his Turkish counterpart in Sochi". Refuses "Ankara received the note": no party follows; and
/// "met the target", "called for calm": what follows is no one. Verbs: Lexicon/meeting-verbs.tsv; what holds a noun ("held talks") is read
/// by <see cref="MeetingNounRule"/>.</remarks>
internal sealed class MeetingVerbRule : IEventRule
{
    // What is met, seen or received that is nobody.
    private static readonly FrozenSet<string> Things =
    [
        "halfway",
        "need",
        "expectation",
        "demand",
        "target",
        "deadline",
        "requirement",
        "condition",
        "criterion",
        "resistance",
        "criticism",
        "approval",
        "opposition",
        "challenge",
        "obligation",
        "goal",
        "standard",
        "fate",
        "death",
        "pledge",
        "commitment",
        "promise",
        "cost",
        "success",
        "failure",
    ];

    public string Name => "meeting-verb";

    public IEnumerable<EventDraft> Read(Surroundings surroundings)
    {
        var passage = surroundings.Passage;
        for (var i = 0; i < passage.Count; i++)
        {
            if (Participle(surroundings, i) is { } opening)
            {
                yield return opening;
                continue;
            }

            if (
                passage.Keys[i].Length == 0
                || !(passage.IsVerb(i) || IsUnknownVerb(passage, i))
                || (passage.IsCapital(i) && !passage.StartsSentence(i) && !passage.InTitleCase(i))
            )
            {
                continue;
            }

            // "Telephone calls between A and B": a noun, whatever the tag of its first word.
            if (
                WordLists.MeetingNouns.Longest(passage.Keys, i, passage.SentenceAt(i).End) is { Values.IsEmpty: false, End: var noun }
                && passage.Key(noun) is "between"
            )
            {
                continue;
            }

            if (OnTheLine(surroundings, i) is { } told)
            {
                yield return told;
                continue;
            }

            var (end, verbs) = WordLists.MeetingVerbs.Longest(passage.Keys, i, passage.SentenceAt(i).End);
            if (verbs.IsEmpty)
            {
                (end, verbs) = (i + 1, Apart(surroundings, i));
            }

            if (
                verbs.IsEmpty
                || verbs[0].Kind is MeetingKind.Visit
                || passage.Key(i) is "be"
                || passage.Lemma(i) is "be"
                || HoldsNoun(passage, i, end)
                || HoldsMeeting(passage, i)
            )
            {
                // What is said with "be" and a participle is a passive.
                continue;
            }

            var verb = verbs.FirstOrDefault(verb => verb.Kind is not MeetingKind.Conference) ?? verbs[0];
            if (Draft(surroundings, new TokenSpan(i, end), verb) is { } draft)
            {
                foreach (var one in MetApart.Read(surroundings, draft))
                {
                    yield return one;
                }

                i = end - 1;
            }
        }
    }

    // "dined with B", where the tagger does not know the word.
    private static bool IsUnknownVerb(Passage passage, int token) =>
        passage.Part(token) is Upos.Adj
        && passage.Key(token + 1) is "with"
        && passage.Keys[token].EndsWith("ed", StringComparison.Ordinal)
        && WordLists.MeetingVerbs.Longest(passage.Keys, token, token + 2).End == token + 2;

    // "sat in a hotel with B", "brought A and B together": the words of a row stand apart.
    private static ImmutableArray<MeetingVerb> Apart(Surroundings surroundings, int verb)
    {
        var passage = surroundings.Passage;
        if (Row("with") is { IsEmpty: false } with && surroundings.Frames.At(verb).By("with").Any(noun => !surroundings.Parties.Officials(noun).IsEmpty))
        {
            return with;
        }

        return Row("together") is { IsEmpty: false } together && passage.Children(verb).Any(child => child > verb && passage.Keys[child] is "together")
            ? together
            : [];

        ImmutableArray<MeetingVerb> Row(string second) =>
            WordLists.MeetingVerbs.Longest([passage.Keys[verb], second], 0, 2) is { End: 2, Values: var rows } ? rows : [];
    }

    // "Meeting in Malta, A and B agreed": a participle, though it may pass for a noun.
    private EventDraft? Participle(Surroundings surroundings, int first)
    {
        var passage = surroundings.Passage;
        if (
            passage.Key(first) is not "meeting"
            || !passage.StartsSentence(first)
            || passage.Key(first + 1) is not ("in" or "at" or "on" or "with" or "for" or "privately" or "separately" or "again" or "there" or "here")
        )
        {
            return null;
        }

        for (var i = first + 2; i < Math.Min(first + 24, passage.SentenceAt(first).End); i++)
        {
            if (passage.Form(i) is not "," || surroundings.Parties.Phrases.At(i + 1) is not { } phrase || !surroundings.Parties.Phrases.IsSubject(phrase))
            {
                continue;
            }

            var frame = surroundings.Frames.At(first);
            var partners = frame.By("with").SelectMany(noun => surroundings.Parties.Officials(noun)).Except(phrase.Entities).ToImmutableArray();
            return phrase.Entities.Length + partners.Length > 1
                ? MeetingDraft.Of(
                    surroundings,
                    Name,
                    frame,
                    new TokenSpan(first, first + 1),
                    MeetingKind.Meeting,
                    [.. phrase.Entities, .. partners],
                    EventStatus.Held
                ) with
                {
                    Partners = partners,
                }
                : null;
        }

        return null;
    }

    private EventDraft? OnTheLine(Surroundings surroundings, int verb)
    {
        var passage = surroundings.Passage;
        // "had B on the telephone", "urged B by telephone to let aid in"
        if (!passage.Children(verb).Any(child => passage.Keys[child] is "telephone" or "phone" or "line"))
        {
            return null;
        }

        var frame = surroundings.Frames.At(verb);
        return
            frame.By("on", "by", "over").Any(noun => passage.Keys[noun] is "telephone" or "phone" or "line")
            && frame.Agents.Any(surroundings.IsPerson)
            && frame.Agents.Concat(frame.Patients).Distinct().Count(surroundings.IsPerson) > 1
            ? MeetingDraft.Of(
                surroundings,
                Name,
                frame,
                new TokenSpan(verb, verb + 1),
                MeetingKind.Call,
                frame.Agents.Concat(frame.Patients).Where(surroundings.IsPerson)
            )
            : null;
    }

    private EventDraft? Draft(Surroundings surroundings, TokenSpan trigger, MeetingVerb verb)
    {
        var passage = surroundings.Passage;
        var scene = surroundings.Scene;
        var frame = surroundings.Frames.At(trigger.First);
        if (IsIdiom(passage, trigger))
        {
            return null;
        }

        var objects = Objects(surroundings, frame, trigger, verb);
        var parties = frame.Agents.Concat(objects).Distinct().ToList();
        var people = parties.Count(IsPerson);
        var summons = verb.Lemma is "summon" or "call in" or "haul in" or "convoke" || verb.Lemma.EndsWith("the foreign ministry", StringComparison.Ordinal);
        if (summons && (objects.Any(IsPerson) || parties.Count > 1 && Names(passage, surroundings, frame)))
        {
            // "was summoned to the Peruvian foreign ministry"
            var summoner = parties.Count == 1 && frame.Passive ? Host(surroundings, frame) : null;
            return MeetingDraft.Of(surroundings, Name, frame, trigger, verb.Kind, summoner is { } state ? [.. parties, state] : parties);
        }

        if (frame.Passive && verb.Object is "direct" && parties.Count == 1 && people == 1 && Host(surroundings, frame) is { } host)
        {
            // "will be received at the White House"
            return MeetingDraft.Of(surroundings, Name, frame, trigger, verb.Kind, [.. parties, host]);
        }

        // A body's people come together: "leaders of the Forum are to meet in Suva".
        if (
            parties.Count < 2
            && objects.IsEmpty
            && verb.Lemma is "meet" or "gather" or "convene" or "assemble" or "come together" or "get together" or "congregate" or "converge"
            && trigger.Length <= 2
            && (parties.Count == 1 && scene.Entities.Kind(parties[0]) == EntityKind.Organization || IsPlural(surroundings, frame))
            && MeetingDraft.Of(surroundings, Name, frame, trigger, MeetingKind.Conference, parties) is var gathering
            && (parties.Count > 0 ? gathering.Date is not null || !gathering.Places.IsEmpty : gathering.Date is not null && !gathering.Places.IsEmpty)
        )
        {
            return gathering;
        }

        if (verb.Kind == MeetingKind.Conference && verb.Object is not "none")
        {
            return null;
        }

        if (trigger.Length > 1 && objects.IsEmpty && passage.Part(trigger.End - 1) is Upos.Adp && passage.Keys[trigger.End - 1] is not ("down" or "up"))
        {
            return null;
        }

        if (parties.Count < 2 || (people == 0 && !verb.Strong && !Names(passage, surroundings, frame)) || IsNaming(passage, frame, verb, objects))
        {
            return null;
        }

        // Persons meet; a country that is only the object of "call" or "see" does not.
        if (
            verb.Object is "direct"
            && !verb.Strong
            && !frame.Passive
            && !objects.IsEmpty
            && verb.Lemma is not "host"
            && !objects.Any(IsPerson)
            && !Names(passage, surroundings, frame)
        )
        {
            return null;
        }

        var draft = MeetingDraft.Of(surroundings, Name, frame, trigger, verb.Kind, parties) with { Partners = frame.Passive ? [] : objects };
        return IsOverDistance(surroundings, frame, draft) ? draft with { Kind = MeetingKind.Call, Places = [] } : draft;

        bool IsPerson(int entity) => scene.Entities.Kind(entity) == EntityKind.Person;
    }

    // "spoke with the prime minister of Jamaica": people of two states who speak without a word of where do it by telephone.
    private static bool IsOverDistance(Surroundings surroundings, Frame frame, EventDraft draft) =>
        surroundings.Passage.Lemma(frame.Head) is "speak"
        && draft is { Kind: MeetingKind.Talks, Places: [] }
        && draft.Participants.All(party => surroundings.IsPerson(party.Entity))
        && draft.Participants.Select(party => surroundings.Scene.CountryOf(party.Entity)).OfType<int>().Distinct().Count() > 1
        && !frame.Obliques.Any(oblique =>
            oblique.Marker is "on" or "at" or "in" or "during" or "after" or "before" && !surroundings.Passage.IsTime(oblique.Noun)
        );

    private static ImmutableArray<int> Objects(Surroundings surroundings, Frame frame, TokenSpan trigger, MeetingVerb verb)
    {
        var passage = surroundings.Passage;
        var found = new List<int>();
        foreach (var noun in frame.By("with", "alongside", "together with", "between", "opposite"))
        {
            found.AddRange(surroundings.Parties.Strictly(noun));
        }

        var last = passage.Keys[trigger.End - 1];
        if (trigger.Length > 1 && found.Count == 0)
        {
            foreach (var noun in frame.By(last))
            {
                found.AddRange(surroundings.Parties.Strictly(noun));
            }
        }

        if (verb.Object is "direct" || trigger.Length > 1 && found.Count == 0)
        {
            found.AddRange(frame.Patients);
        }

        // The tree is silent: who stands right after the words.
        if (found.Count == 0 && !frame.Passive && verb.Object is not "none")
        {
            var at = trigger.End;
            if (surroundings.Parties.Phrases.At(at) is { } phrase && phrase.Span.First == at)
            {
                return [.. phrase.Entities.Except(frame.Agents)];
            }

            while (at < passage.SentenceAt(trigger.First).End && at - trigger.End < 4 && passage.Part(at) is Upos.Det or Upos.Adj or Upos.Noun or Upos.Adv)
            {
                at++;
            }

            if (
                surroundings.Parties.At(at) is { Possessive: false, Form: not Entities.MentionForm.Demonym }
                && passage.Relation(at) is not ("nmod:poss" or "compound")
            )
            {
                found.AddRange(surroundings.Parties.Strictly(at));
            }
        }

        return [.. found.Where(entity => !frame.Agents.Contains(entity) || frame.Agents.Length > 1).Distinct()];
    }

    // "ministers of the bloc", "the leaders"
    private static bool IsPlural(Surroundings surroundings, Frame frame) =>
        surroundings.Clauses.Subject(frame.Head) is >= 0 and var subject
        && surroundings.Passage.Tag(subject) is "NNS" or "NNPS"
        && surroundings.Parties.IsOfficer(subject);

    // Whether the object is a person by office, though nobody is named: "summoned the Peruvian ambassador".
    private static bool Names(Passage passage, Surroundings surroundings, Frame frame) =>
        passage.Children(frame.Head).Any(child => passage.Relation(child) is "obj" or "nsubj:pass" or "iobj" or "obl" && surroundings.Parties.IsOffice(child));

    // The state whose seat a guest is received at.
    private static int? Host(Surroundings surroundings, Frame frame)
    {
        foreach (var noun in frame.By("at", "in", "by", "to"))
        {
            if (surroundings.Scene.Names.At(noun) is { Kind: Mentions.NameKind.Seat or Mentions.NameKind.Organization, Country: { } state })
            {
                return surroundings.HeadOf(state) ?? surroundings.Scene.Entities.Country(state);
            }
        }

        return null;
    }

    // "hosted secret talks between A and B": the noun tells it.
    private static bool HoldsMeeting(Passage passage, int verb) =>
        passage
            .Children(verb)
            .Any(child =>
                passage.Relation(child) is "obj"
                && passage.Part(child) is Upos.Noun
                && !WordLists.MeetingNouns.Longest(passage.Keys, child, child + 1).Values.IsEmpty
            );

    private static bool HoldsNoun(Passage passage, int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            if (passage.IsNoun(i) && !WordLists.MeetingNouns.Longest(passage.Keys, i, end).Values.IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    // "meet the needs of", "met with criticism"
    private static bool IsIdiom(Passage passage, TokenSpan trigger)
    {
        for (var i = trigger.End; i < Math.Min(trigger.End + 4, passage.SentenceAt(trigger.First).End); i++)
        {
            if (Things.Contains(passage.Lemma(i)))
            {
                return true;
            }

            if (passage.Part(i) is Upos.Verb or Upos.Punct)
            {
                break;
            }
        }

        // "called on B to cancel the debt": to ask is not to visit.
        if (
            passage.Lemma(trigger.First) is "call"
            && passage.Key(trigger.End - 1) is "on"
            && passage
                .Children(trigger.First)
                .Any(child => passage.Relation(child) is "xcomp" or "advcl" && passage.Children(child).Any(word => passage.Keys[word] is "to"))
        )
        {
            return true;
        }

        return passage.Keys[trigger.First] is "met" or "meet" && passage.Children(trigger.First).Any(child => passage.Keys[child] is "halfway");
    }

    // "called the plan a success": to name is not to telephone.
    private static bool IsNaming(Passage passage, Frame frame, MeetingVerb verb, ImmutableArray<int> objects)
    {
        if (verb.Lemma is not "call" || objects.IsEmpty)
        {
            return false;
        }

        foreach (var child in passage.Children(frame.Head))
        {
            if (
                passage.Relation(child) is "xcomp" or "ccomp"
                || (passage.Relation(child) is "obj" && passage.Part(child) is Upos.Noun && passage.Key(child - 1) is "a" or "an")
            )
            {
                return true;
            }
        }

        for (var i = frame.Head + 1; i < Math.Min(frame.Head + 9, passage.SentenceAt(frame.Head).End); i++)
        {
            if (passage.Keys[i] is "a" or "an" or "the" && passage.Part(i + 1) is Upos.Noun or Upos.Adj && passage.Part(i - 1) is Upos.Propn)
            {
                return true;
            }
        }

        return false;
    }
}
