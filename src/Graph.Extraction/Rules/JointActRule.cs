using Graph.Extraction.Frames;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Reading;
using Graph.Model.Facts;
using Graph.Text;

namespace Graph.Extraction.Rules;

/// <summary>Reads a meeting from what people of two states did together, or one said to the other, at a place that is told.</summary>
/// <remarks>Reads "the presidents, A and B, signed a treaty in Kigali", "A told his counterpart, B, in Minsk that …" and, as talks, "the accord that negotiators
/// of A and B reached in Oslo". Refuses people of one state, what is only planned or denied, and words without a place: those may have been written.
/// Verbs: Lexicon/joint-acts.tsv.</remarks>
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
                && (act is JointAct.Negotiators ? Talks(surroundings, i) : Draft(surroundings, i, act is JointAct.Both) ?? Talks(surroundings, i)) is { } draft
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

    private EventDraft? Draft(Surroundings surroundings, int verb, bool both)
    {
        var passage = surroundings.Passage;
        var scene = surroundings.Scene;
        var frame = surroundings.Frames.At(verb);
        if (frame.Passive || surroundings.Clauses.IsNegated(verb) || frame.Obliques.Any(oblique => IsWritten(passage, oblique)))
        {
            return null;
        }

        var partners = frame.By("with").SelectMany(noun => surroundings.Parties.Strictly(noun)).Where(surroundings.IsPerson).ToList();
        var parties = frame.Agents.Concat(both ? partners : frame.Patients).Distinct().Where(surroundings.IsPerson).ToList();
        // Whose country the text does not tell is taken for a stranger.
        var states = parties.Select(person => scene.CountryOf(person) ?? person).Distinct().Count();
        if (
            states < 2
            || parties.Count > 6
            || (!both && (!frame.Agents.Any(surroundings.IsPerson) || !frame.Patients.Any(surroundings.IsPerson)))
            || (!both && frame.Agents.Intersect(frame.Patients).Any())
        )
        {
            return null;
        }

        var trigger = new TokenSpan(verb, verb + 1);
        var call = frame.Obliques.Any(oblique => passage.Keys[oblique.Noun] is "telephone" or "phone" or "line");
        var draft = MeetingDraft.Of(surroundings, Name, frame, trigger, call ? MeetingKind.Call : MeetingKind.Meeting, parties) with
        {
            Partners = [.. partners],
        };
        if (call)
        {
            return draft.Status is EventStatus.Held ? draft : null;
        }

        if (draft.Places.IsEmpty && passage.Lemma(verb) is "sign" or "initial" or "exchange" or "conclude" && PlaceOfObject(surroundings, verb) is { } place)
        {
            draft = draft with { Places = [place] };
        }

        var day =
            draft.Date is not null
            && passage.Lemma(verb)
                is "sign"
                    or "initial"
                    or "embrace"
                    or "hug"
                    or "pose"
                    or "stroll"
                    or "toast"
                    or "unveil"
                    or "tour"
                    or "inspect"
                    or "inaugurate";
        return
            draft.Status is EventStatus.Held && (day || !draft.Places.IsEmpty)
            || draft is { Status: EventStatus.Planned, Places: [_, ..], Date: not null } && partners.Count > 0
            ? draft
            : null;
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
