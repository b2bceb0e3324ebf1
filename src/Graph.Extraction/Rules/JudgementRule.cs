using Graph.Extraction.Acts;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Reading;
using Graph.Model.Facts;
using Graph.Text;

namespace Graph.Extraction.Rules;

/// <summary>Reads what somebody is said to think of another's deed: "called the raid state terrorism", "found the step regrettable", "said that the
/// tariffs were illegal", "described X as a partner".</summary>
/// <remarks>Refuses a judgement of the weather or of talks ("called the meeting useful"): it reaches nobody. Words: Lexicon/evaluations.tsv.</remarks>
internal sealed class JudgementRule : IEventRule
{
    public string Name => "judgement";

    public IEnumerable<EventDraft> Read(Surroundings surroundings)
    {
        var passage = surroundings.Passage;
        for (var i = 0; i < passage.Count; i++)
        {
            if (passage.Keys[i].Length == 0 || !passage.IsVerb(i))
            {
                continue;
            }

            var draft =
                WordLists.JudgingVerbs.Contains(passage.Keys[i]) ? Judged(surroundings, i)
                : surroundings.IsSpeech(i) ? Said(surroundings, i)
                : null;
            if (draft is not null)
            {
                yield return draft;
            }
        }
    }

    // "found the step regrettable", "described X as a threat"
    private EventDraft? Judged(Surroundings surroundings, int verb)
    {
        var passage = surroundings.Passage;
        var judged = -1;
        foreach (var child in passage.Children(verb))
        {
            if (passage.Relation(child) is "obj" or "nsubj:pass")
            {
                judged = child;
                break;
            }
        }

        for (var i = verb + 1; i < Math.Min(passage.SentenceAt(verb).End, verb + 14); i++)
        {
            if (!WordLists.Evaluations.TryGetValue(passage.Keys[i], out var type) || passage.Part(i) is not (Upos.Adj or Upos.Noun or Upos.Verb))
            {
                continue;
            }

            // "called the operation state terrorism", taken by the tree for one noun phrase.
            if (i == judged)
            {
                foreach (var child in passage.Children(judged))
                {
                    if (passage.Relation(child) is "compound" && passage.Key(child - 1) is "the" or "this" or "that" or "its" or "his" or "her" or "their")
                    {
                        return Draft(surroundings, verb, verb, child, type);
                    }
                }

                continue;
            }

            // Not what describes the object itself ("called the illegal strike …").
            if (judged >= 0 && i < judged)
            {
                continue;
            }

            if (Hangs(passage, i, verb))
            {
                return Draft(surroundings, verb, verb, judged, type);
            }
        }

        return Said(surroundings, verb);
    }

    // "said that the tariffs were illegal": the predicate of what is said.
    private EventDraft? Said(Surroundings surroundings, int verb)
    {
        var passage = surroundings.Passage;
        foreach (var child in passage.Children(verb))
        {
            if (
                passage.Relation(child) is "ccomp"
                && surroundings.Clauses.Subject(child) is >= 0 and var subject
                && passage.Part(child) is Upos.Adj or Upos.Noun
                && Evaluation(passage, child) is { } type
                && !surroundings.Clauses.IsNegated(child)
            )
            {
                return Draft(surroundings, verb, child, subject, type);
            }
        }

        return null;
    }

    private EventDraft? Draft(Surroundings surroundings, int verb, int trigger, int judged, PloverType type)
    {
        var actors = surroundings.Clauses.Actors(verb);
        if (actors.IsEmpty || judged < 0)
        {
            return null;
        }

        var targets = surroundings.Parties.Reached(judged).Where(target => !surroundings.IsOneOf(target, actors)).ToList();
        var about = surroundings.Parties.Issues(judged);
        if (targets.Count == 0 && surroundings.Recalled(judged) is { } recalled)
        {
            about = [recalled, .. about.Where(issue => issue != recalled)];
        }
        else if (targets.Count == 0 && about.IsEmpty && type is PloverType.Accuse or PloverType.Reject && surroundings.Issue(judged) is { } issue)
        {
            about = [issue];
        }

        var open = targets.Count == 0 && Referents.IsOpen(surroundings, type, judged);

        // To call talks fruitful is no support of anyone.
        if (targets.Count == 0 && !open && about.IsEmpty)
        {
            return null;
        }

        var span = new TokenSpan(trigger, trigger + 1);
        var status = surroundings.Clauses.IsNegated(verb) ? EventStatus.Denied : EventStatus.Held;
        return ActionDraft.Of(surroundings, Name, surroundings.Frames.At(verb), span, type, status, actors, [.. targets], about) with
        {
            Speaker = surroundings.Speaker(new TokenSpan(verb, verb + 1)),
            Open = open,
        };
    }

    private static PloverType? Evaluation(Passage passage, int predicate)
    {
        // "said that a base was out of the question"
        if (
            passage.Keys[predicate] is "question"
            && passage.Children(predicate).Any(child => passage.Relation(child) is "case" && passage.Keys[child] is "out")
        )
        {
            return PloverType.Reject;
        }

        if (WordLists.Evaluations.TryGetValue(passage.Keys[predicate], out var type))
        {
            return type;
        }

        foreach (var child in passage.Children(predicate))
        {
            if (passage.Relation(child) is "amod" or "conj" && WordLists.Evaluations.TryGetValue(passage.Keys[child], out type))
            {
                return type;
            }
        }

        return null;
    }

    private static bool Hangs(Passage passage, int token, int verb)
    {
        var at = token;
        for (var steps = 0; steps < 4; steps++)
        {
            if (passage.Head(at) == verb)
            {
                return passage.Relation(at) is "xcomp" or "obl" or "obj" or "advcl" or "ccomp" or "conj" or "advmod" or "obl:arg";
            }

            at = passage.Head(at);
            if (at < 0 || passage.IsVerb(at))
            {
                return false;
            }
        }

        return false;
    }
}
