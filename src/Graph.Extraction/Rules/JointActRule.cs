using System.Collections.Immutable;
using Graph.Extraction.Frames;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Reading;
using Graph.Model.Facts;
using Graph.Text;

namespace Graph.Extraction.Rules;

/// <summary>Reads a meeting from what people of two states did together, or one said to the other, at a place that is told.</summary>
/// <remarks>Reads "the presidents, A and B, signed a treaty in Kigali", "A told his counterpart, B, in Minsk that …", "A flew to Minsk and urged B to yield",
/// "A discussed the mission with B" and, as talks, "the accord that negotiators of A and B reached in Oslo". Refuses people of one state, what is only
/// planned or denied, and what one told another nobody says where: it may have been written. Verbs: Lexicon/joint-acts.tsv.</remarks>
internal sealed class JointActRule : IEventRule
{
    public string Name => "joint-act";

    public IEnumerable<EventDraft> Read(Surroundings surroundings)
    {
        var passage = surroundings.Passage;
        for (var i = 0; i < passage.Count; i++)
        {
            if (
                passage.Part(i) is Upos.Verb
                && !passage.InTitleCase(i)
                && WordLists.JointActs.TryGetValue(passage.Lemma(i), out var act)
                && ((act is JointAct.Negotiators ? null : Draft(surroundings, i, act)) ?? Talks(surroundings, i)) is { } draft
            )
            {
                yield return draft;
            }
        }
    }

    // "the framework that negotiators of A and B settled on in Oslo"
    private EventDraft? Talks(Surroundings surroundings, int verb)
    {
        var passage = surroundings.Passage;
        var frame = surroundings.Frames.At(verb);
        if (
            frame.Passive
            || frame.Agents.Length != 2
            || !frame.Agents.All(surroundings.IsCountry)
            || surroundings.Clauses.IsNegated(verb)
            || surroundings.Clauses.Subject(verb) is not (>= 0 and var subject)
            || passage.Lemma(subject) is not ("negotiator" or "delegation")
        )
        {
            return null;
        }

        var draft = MeetingDraft.Of(surroundings, Name, frame, new TokenSpan(verb, verb + 1), MeetingKind.Talks, frame.Agents);
        var places = draft.Places.IsEmpty && PlaceOfObject(surroundings, verb) is { } place ? [place] : draft.Places;
        return draft.Status is EventStatus.Held && !places.IsEmpty ? draft with { Places = places } : null;
    }

    private EventDraft? Draft(Surroundings surroundings, int verb, JointAct act)
    {
        var passage = surroundings.Passage;
        var scene = surroundings.Scene;
        var frame = surroundings.Frames.At(verb);
        if ((frame.Passive && !IsSigning(passage, verb)) || surroundings.Clauses.IsNegated(verb) || frame.Obliques.Any(oblique => IsWritten(passage, oblique)))
        {
            return null;
        }

        var one = act is JointAct.One;
        var told = one ? Told(surroundings, frame) : [];
        var journey = one ? Journey(surroundings, verb) : null;
        var partners = With(surroundings, frame);
        var parties = frame
            .Agents.Concat(one ? told : partners)
            .Concat(journey?.Companions ?? [])
            .Distinct()
            .Where(party => surroundings.IsPerson(party) || partners.Contains(party))
            .ToList();
        if (parties.Count == 0 && IsSigning(passage, verb) && Officers(surroundings, frame) is { Length: > 1 } officers)
        {
            parties.AddRange(officers);
        }

        // Whose country the text does not tell is taken for a stranger.
        var states = parties.Select(party => scene.CountryOf(party) ?? party).Distinct().Count();
        if (
            states < 2
            || parties.Count > 6
            || (one && (!frame.Agents.Any(surroundings.IsPerson) || !told.Any(surroundings.IsPerson)))
            || (one && frame.Agents.Intersect(told).Any())
        )
        {
            return null;
        }

        var trigger = new TokenSpan(verb, verb + 1);
        var call = frame.Obliques.Any(oblique => passage.Keys[oblique.Noun] is "telephone" or "phone" or "line");
        var draft = MeetingDraft.Of(surroundings, Name, frame, trigger, call ? MeetingKind.Call : MeetingKind.Meeting, parties) with { Partners = partners };
        if (call)
        {
            return draft.Status is EventStatus.Held ? draft : null;
        }

        if (draft.Places.IsEmpty && ((IsConcluded(passage, verb) ? PlaceOfObject(surroundings, verb) : null) ?? journey?.Place) is { } place)
        {
            draft = draft with { Places = [place] };
        }

        var sure =
            draft.Date is not null
                && (
                    IsSigning(passage, verb)
                    || passage.Lemma(verb) is "embrace" or "hug" or "pose" or "stroll" or "toast" or "unveil" or "tour" or "inspect" or "inaugurate"
                )
            || (act is JointAct.Talk || IsSigning(passage, verb)) && !partners.IsEmpty && frame.Agents.Any(surroundings.IsPerson)
            || one && (IsVisiting(surroundings, verb) || passage.Children(verb).Any(child => passage.Keys[child] is "credentials"));
        return
            draft.Status is EventStatus.Held && (sure || !draft.Places.IsEmpty)
            || draft is { Status: EventStatus.Planned, Places: [_, ..], Date: not null } && !partners.IsEmpty
            ? draft
            : null;
    }

    // Also "handed the letter to B" and "told the visiting minister, B": the tree may take "visiting" for a verb.
    private static ImmutableArray<int> Told(Surroundings surroundings, Frame frame) =>
        frame.Patients.IsEmpty && surroundings.Passage.Key(frame.Head + 1) is "visiting" ? surroundings.Parties.Phrases.At(frame.Head + 2)?.Entities ?? []
        : frame.Patients.IsEmpty && surroundings.Passage.Lemma(frame.Head) is "hand" or "deliver" or "present" or "convey" or "relay"
            ? [.. frame.By("to").SelectMany(noun => surroundings.Parties.Strictly(noun))]
        : frame.Patients;

    // What is signed in a place, wherever the tree hangs the place.
    private static bool IsConcluded(Passage passage, int verb) => passage.Lemma(verb) is "sign" or "initial" or "exchange" or "conclude";

    private static bool IsSigning(Passage passage, int verb) => passage.Lemma(verb) is "sign" or "initial";

    // "discussed the mission with B": the tree may hang B on the mission.
    private static ImmutableArray<int> With(Surroundings surroundings, Frame frame)
    {
        var passage = surroundings.Passage;
        var below = passage
            .Children(frame.Head)
            .Where(child => passage.Relation(child) is "obj")
            .SelectMany(child => passage.Children(child))
            .Where(noun => passage.Relation(noun) is "nmod" && surroundings.Frames.Marker(noun) is "with");
        return [.. frame.By("with").Concat(below).SelectMany(noun => surroundings.Parties.Officials(noun)).Distinct()];
    }

    // "by the energy ministers of A, B and C": those of whom nobody is named.
    private static ImmutableArray<int> Officers(Surroundings surroundings, Frame frame)
    {
        var passage = surroundings.Passage;
        foreach (var child in passage.Children(frame.Head))
        {
            if (
                (frame.Passive ? surroundings.Frames.Marker(child) is "by" : passage.Relation(child) is "nsubj")
                && passage.Tag(child) is "NNS" or "NNPS"
                && surroundings.Parties.IsOffice(child)
            )
            {
                return surroundings.Parties.Strictly(child);
            }
        }

        return [];
    }

    // "A flew to Banjul with B and urged C to step down": where they had gone, and with whom; null where no journey is told of.
    private static (int Place, ImmutableArray<int> Companions)? Journey(Surroundings surroundings, int verb)
    {
        var passage = surroundings.Passage;
        for (var at = verb; passage.Relation(at) is "conj" or "advcl" or "xcomp" && passage.Head(at) is >= 0 and var above && above < at; at = above)
        {
            var travel = surroundings.Frames.At(above);
            foreach (var noun in travel.By("to", "in", "at"))
            {
                if (
                    WordLists.MeetingVerbs.Longest([passage.Keys[above], surroundings.Frames.Marker(noun)], 0, 2)
                        is { End: 2, Values: [{ Kind: MeetingKind.Visit }, ..] }
                    && surroundings.PlaceOf.In(noun) is { } place
                )
                {
                    return (place, With(surroundings, travel));
                }
            }
        }

        return null;
    }

    // "told the visiting minister, B", "warned B, who was visiting Beijing"
    private static bool IsVisiting(Surroundings surroundings, int verb)
    {
        var passage = surroundings.Passage;
        return passage.Key(verb + 1) is "visiting"
            || passage.Key(verb + 2) is "visiting"
            || passage
                .Children(verb)
                .Any(child =>
                    passage.Relation(child) is "obj"
                    && passage.Children(child).Any(word => passage.Relation(word) is "acl:relcl" && passage.Lemma(word) is "visit")
                );
    }

    // "signed an accord in Kigali": the tree hangs the place on the accord.
    private static int? PlaceOfObject(Surroundings surroundings, int verb)
    {
        var passage = surroundings.Passage;
        foreach (var child in passage.Children(verb).Where(child => passage.Relation(child) is "obj"))
        {
            foreach (var below in passage.Children(child))
            {
                if (passage.Relation(below) is "nmod" && surroundings.Frames.Marker(below) is "in" or "at" && surroundings.PlaceOf.In(below) is { } place)
                {
                    return place;
                }
            }
        }

        return null;
    }

    private static bool IsWritten(Passage passage, Oblique oblique) =>
        passage.Keys[oblique.Noun] is "letter" or "message" or "statement" or "telegram" or "cable" or "note" or "tweet" or "post" or "email"
        || oblique.Marker is "through" or "via";
}
