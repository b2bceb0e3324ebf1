using System.Collections.Immutable;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Reading;
using Graph.Model.Facts;
using Graph.Text;

namespace Graph.Extraction.Rules;

/// <summary>Reads what somebody demands or charges in what they say: "X said that Y must withdraw" is X's request of Y, "X said Y's boats had intruded"
/// X's accusation.</summary>
/// <remarks>Refuses what the writer says, and what one must or did oneself. Misdeeds: Lexicon/misdeeds.tsv.</remarks>
internal sealed class SayingRule : IEventRule
{
    public string Name => "saying";

    public IEnumerable<EventDraft> Read(Surroundings surroundings)
    {
        var passage = surroundings.Passage;
        for (var i = 0; i < passage.Count; i++)
        {
            if (passage.Keys[i].Length == 0 || surroundings.Attribution.At(i) is not { Entity: { } speaker } || !IsPredicate(passage, i))
            {
                continue;
            }

            var verb = surroundings.Attribution.Verb(i);
            var type =
                Must(surroundings, i) ? PloverType.Request
                : Pays(passage, i) ? PloverType.Threaten
                : WordLists.Misdeeds.Contains(passage.Lemma(i)) && IsAssertion(passage, verb) && !surroundings.Clauses.IsNegated(i) ? PloverType.Accuse
                : (PloverType?)null;
            if (type is { } told && Draft(surroundings, i, speaker, told) is { } draft)
            {
                yield return draft;
            }
        }
    }

    private static bool IsPredicate(Passage passage, int token) =>
        passage.Part(token) is Upos.Verb or Upos.Adj or Upos.Noun
        && passage.Relation(token) is "root" or "ccomp" or "conj" or "parataxis" or "advcl" or "xcomp";

    private static bool IsAssertion(Passage passage, int verb) =>
        verb >= 0 && (!WordLists.SpeechVerbs.TryGetValue(passage.Keys[verb], out var kind) || kind is "say" or "report" or "opine");

    private static bool IsTold(Passage passage, int verb) => verb >= 0 && WordLists.SpeechVerbs.TryGetValue(passage.Keys[verb], out var kind) && kind is "say";

    // "X said that Y would pay a price"
    private static bool Pays(Passage passage, int verb)
    {
        if (passage.Lemma(verb) is not ("pay" or "bear" or "face" or "suffer" or "take" or "live"))
        {
            return false;
        }

        var will = false;
        var price = false;
        foreach (var child in passage.Children(verb))
        {
            will |= passage.Relation(child) is "aux" && passage.Keys[child] is "will" or "would" or "must" or "shall";
            price |=
                passage.Relation(child) is "obj" or "obl"
                && passage.Lemma(child) is "price" or "consequence" or "consequences" or "response" or "retaliation" or "sanction" or "blame";
        }

        return will && price;
    }

    private static bool Must(Surroundings surroundings, int token)
    {
        var passage = surroundings.Passage;
        foreach (var child in passage.Children(token))
        {
            if (passage.Relation(child) is "aux" && passage.Keys[child] is "must" or "should" or "ought")
            {
                return true;
            }
        }

        return passage.Relation(token) is "xcomp"
            && passage.Head(token) is >= 0 and var head
            && passage.Lemma(head) is "have" or "need"
            && surroundings.Clauses.Subject(head) >= 0;
    }

    private EventDraft? Draft(Surroundings surroundings, int head, int speaker, PloverType type)
    {
        var passage = surroundings.Passage;
        var clauses = surroundings.Clauses;
        ImmutableArray<int> actors = [speaker];
        var governor = type == PloverType.Request && passage.Relation(head) is "xcomp" ? passage.Head(head) : head;
        var subject = clauses.Subject(governor);
        var does = subject >= 0 && !clauses.IsPassive(head) ? surroundings.Parties.Acting(subject) : clauses.Actors(head);
        if (subject >= 0 && does.IsEmpty && !clauses.IsPassive(head))
        {
            does = surroundings.Parties.Reached(subject);
        }

        var targets = does.Where(target => !surroundings.IsOneOf(target, actors)).ToImmutableArray();
        var about = surroundings.Parties.Issues(head);
        if (
            does.IsEmpty
            && about.IsEmpty
            && subject >= 0
            && IsTold(passage, surroundings.Attribution.Verb(head))
            && type == PloverType.Request
            && passage.Part(subject) is Graph.Text.Upos.Noun
            && surroundings.Issue(subject) is { } topic
        )
        {
            // "said that the camps must be closed"
            about = [topic];
        }

        var own = !does.IsEmpty && targets.IsEmpty;
        if (own || (targets.IsEmpty && (about.IsEmpty || type != PloverType.Request)))
        {
            return null;
        }

        var trigger = new TokenSpan(head, head + 1);
        return ActionDraft.Of(surroundings, Name, surroundings.Frames.At(head), trigger, type, EventStatus.Held, actors, targets, about) with
        {
            Lemma = surroundings.IsSpeech(surroundings.Attribution.Verb(head)) ? passage.Lemma(surroundings.Attribution.Verb(head)) : "say",
            Speaker = null,
        };
    }
}
