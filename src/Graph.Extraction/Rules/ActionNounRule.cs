using System.Collections.Frozen;
using System.Collections.Immutable;
using Graph.Extraction.Acts;
using Graph.Extraction.Frames;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Reading;
using Graph.Model.Facts;
using Graph.Text;

namespace Graph.Extraction.Rules;

/// <summary>Reads a deed from a noun and whose it is: "Trump's threat of tariffs", "Chinese support for Russia", "a deal between X and Y", "X renewed
/// its appeal to Y", "sanctions imposed by X on Y", "Y rejected calls by X", "from X came an offer", "the raid drew criticism from X".</summary>
/// <remarks>Refuses a noun that nobody owns, and one that reaches neither a party nor a topic. Nouns: Lexicon/action-nouns.tsv; verbs that only say
/// that it is done: Lexicon/light-verbs.tsv.</remarks>
internal sealed class ActionNounRule : IEventRule
{
    public string Name => "action-noun";

    public IEnumerable<EventDraft> Read(Surroundings surroundings)
    {
        var passage = surroundings.Passage;
        for (var i = 0; i < passage.Count; i++)
        {
            if (passage.Keys[i].Length == 0 || (passage.IsCapital(i) && !passage.StartsSentence(i)))
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
        var parties = surroundings.Parties;
        var head = Head(passage, trigger);
        if (IsOfPhrase(surroundings, head, noun))
        {
            return null;
        }

        var light = Participle(surroundings, head) is >= 0 and var participle ? participle : Light(passage, head);
        var drawn = Drawn(surroundings, head);
        var (actors, used) = drawn is { } told ? (told.From, string.Empty) : Owners(surroundings, head, light, noun);
        if (actors.IsEmpty)
        {
            return null;
        }

        var reached = drawn is { } drawing ? parties.Reached(drawing.Subject) : Targets(surroundings, head, light, used, noun);
        var targets = reached.Where(target => !actors.Contains(target)).Distinct().ToImmutableArray();
        var about = drawn is { } spoken && surroundings.Issue(spoken.Subject) is { } topic ? [topic] : parties.Issues(head);
        if (targets.IsEmpty)
        {
            targets = [.. Answering(surroundings, head, noun).Where(target => !actors.Contains(target))];
        }

        if (targets.IsEmpty && actors.Length > 1 && noun.Type is PloverType.Agree or PloverType.Cooperate)
        {
            targets = actors;
        }

        if (
            targets.IsEmpty
            && about.IsEmpty
            && noun.Type is PloverType.Reject or PloverType.Request or PloverType.Accuse or PloverType.Support
            && Topic(surroundings, head, used, noun) is { } own
        )
        {
            about = [own];
        }

        actors = surroundings.Voiced(actors, noun.Type, head);
        var open = targets.IsEmpty && light >= 0 && Referents.IsOpen(surroundings, noun.Type, head);
        if (targets.IsEmpty && about.IsEmpty && !open)
        {
            return null;
        }

        var frame = surroundings.Frames.At(head);
        var status =
            light >= 0 ? ActStatus.Of(surroundings, light)
            : noun.Type is PloverType.Request or PloverType.Accuse or PloverType.Threaten && Receiving(surroundings, head) >= 0 ? EventStatus.Held
            : Reality.Of(passage, frame) ?? EventStatus.Held;
        return ActionDraft.Of(surroundings, Name, frame, trigger, noun.Type, status, actors, targets, about) with { Lemma = noun.Lemma, Open = open };
    }

    // "Sanctions were imposed on Y by X": of one deed with the verb.
    private static bool IsOfPhrase(Surroundings surroundings, int head, ActionNoun noun) =>
        surroundings.Passage.Relation(head) is "nsubj:pass"
        && ActPhrase.At(surroundings.Passage, surroundings.Parties, surroundings.Clauses, surroundings.Passage.Head(head)) is { } phrase
        && phrase.Noun == head
        && phrase.Verb.Type == noun.Type
        && !surroundings.Clauses.Actors(phrase.Head).IsEmpty;

    // "Chad's objection to the border post": what no list knows, named by its own words.
    private static int? Topic(Surroundings surroundings, int head, string used, ActionNoun noun)
    {
        foreach (var child in surroundings.Passage.Children(head))
        {
            if (
                surroundings.Passage.Relation(child) is "nmod"
                && surroundings.Passage.Part(child) is Upos.Noun
                && surroundings.Parties.Case(child) is var marked
                && marked != used
                && (noun.Target.Contains(marked) || marked is "about")
            )
            {
                return surroundings.Issue(child);
            }
        }

        return null;
    }

    // "the raid drew criticism from X": who criticises, and the noun for what is criticised; null where no such verb stands there.
    private static (ImmutableArray<int> From, int Subject)? Drawn(Surroundings surroundings, int noun)
    {
        var passage = surroundings.Passage;
        var verb = passage.Head(noun);
        if (
            verb < 0
            || passage.Relation(noun) is not ("obj" or "obl")
            || !passage.IsVerb(verb)
            || !Drawing.Contains(passage.Lemma(verb))
            || surroundings.Clauses.Subject(verb) is not (>= 0 and var subject)
            || surroundings.Clauses.IsPassive(verb)
        )
        {
            return null;
        }

        foreach (var child in (IEnumerable<int>)[.. passage.Children(noun), .. passage.Children(verb)])
        {
            if (
                passage.Relation(child) is "nmod" or "obl"
                && surroundings.Parties.Case(child) is "from" or "by" or "in"
                && (surroundings.Parties.Strictly(child) is { IsEmpty: false } who ? who : Capital(surroundings, child)) is { IsEmpty: false } from
            )
            {
                return (from, What(passage, subject, verb));
            }
        }

        return surroundings.Parties.Owning(noun) is { IsEmpty: false } owners ? (owners, What(passage, subject, verb)) : null;
    }

    // "condemnation in Muscat": of the state.
    private static ImmutableArray<int> Capital(Surroundings surroundings, int noun) => surroundings.Parties.Government(noun) is { } state ? [state] : [];

    // Of "a raid that drew criticism" the raid.
    private static int What(Passage passage, int subject, int verb) =>
        passage.Keys[subject] is "which" or "that" && passage.Relation(verb) is "acl:relcl" && passage.Part(passage.Head(verb)) is Upos.Noun
            ? passage.Head(verb)
            : subject;

    private static readonly FrozenSet<string> Drawing = FrozenSet.Create(
        StringComparer.Ordinal,
        "draw",
        "win",
        "earn",
        "attract",
        "elicit",
        "provoke",
        "prompt",
        "trigger",
        "receive",
        "meet",
        "face",
        "incur",
        "encounter",
        "arouse"
    );

    // The word of a phrase that the others hang on.
    private static int Head(Passage passage, TokenSpan trigger)
    {
        for (var i = trigger.First; i < trigger.End; i++)
        {
            if (!trigger.Contains(passage.Head(i)))
            {
                // "a long list of demands": the list.
                return passage.Relation(i) is "nmod" && WordLists.Quantities.Contains(passage.Lemma(passage.Head(i))) ? passage.Head(i) : i;
            }
        }

        return trigger.End - 1;
    }

    // The verb that only says that the deed is done; −1 for none.
    private static int Light(Passage passage, int noun)
    {
        var verb = passage.Head(noun);
        return verb >= 0 && passage.Relation(noun) is "obj" or "nsubj:pass" or "nsubj" or "obl" && passage.IsVerb(verb) && Is(passage, noun, verb) ? verb : -1;

        static bool Is(Passage passage, int noun, int verb) =>
            passage.Relation(noun) is "obj" or "nsubj:pass"
                ? WordLists.LightVerbs.Contains(passage.Keys[verb]) || passage.Lemma(verb) is "come"
                : passage.Relation(noun) is "nsubj" && passage.Lemma(verb) is "come";
    }

    // "sanctions imposed by X on Y"; −1 for none.
    private static int Participle(Surroundings surroundings, int noun)
    {
        var passage = surroundings.Passage;
        foreach (var child in passage.Children(noun))
        {
            if (passage.Relation(child) is "acl" && WordLists.LightVerbs.Contains(passage.Keys[child]) && surroundings.Clauses.IsPassive(child))
            {
                return child;
            }
        }

        return -1;
    }

    // The verb that says how what a noun names was taken: "rejected calls by X", "X's demand was ignored"; −1 for none.
    private static int Receiving(Surroundings surroundings, int noun) =>
        surroundings.Passage.Head(noun) is >= 0 and var verb
        && surroundings.Passage.Relation(noun) is "obj" or "nsubj:pass"
        && ActionVerbs.Of(surroundings.Passage.Keys[verb]).Any(row => row.Type is PloverType.Reject or PloverType.Agree or PloverType.Concede)
            ? verb
            : -1;

    // "rejected calls by X": who rejects was called on. "Y came at the invitation of X": Y was invited.
    private static ImmutableArray<int> Answering(Surroundings surroundings, int head, ActionNoun noun) =>
        IsInvitation(surroundings, head) ? surroundings.Clauses.Actors(surroundings.Passage.Head(head))
        : Addressed.Contains(noun.Lemma) && Receiving(surroundings, head) is >= 0 and var verb ? surroundings.Clauses.Actors(verb)
        : [];

    // What is said to somebody, so that who answers it is meant.
    private static readonly FrozenSet<string> Addressed = FrozenSet.Create(
        StringComparer.Ordinal,
        "call",
        "appeal",
        "request",
        "demand",
        "plea",
        "invitation",
        "ultimatum",
        "warning",
        "threat",
        "entreaty",
        "accusation",
        "allegation",
        "charge",
        "criticism",
        "claim"
    );

    // "at the invitation of X", "under pressure from X": whoever does something so is invited or pressed.
    private static bool IsInvitation(Surroundings surroundings, int noun) =>
        surroundings.Passage.Relation(noun) is "obl"
        && surroundings.Parties.Case(noun) switch
        {
            "at" => surroundings.Passage.Lemma(noun) is "invitation" or "request" or "urging" or "insistence" or "suggestion",
            "under" => surroundings.Passage.Lemma(noun) is "pressure" or "attack" or "criticism" or "threat",
            _ => false,
        };

    private static (ImmutableArray<int> Actors, string Used) Owners(Surroundings surroundings, int head, int light, ActionNoun noun)
    {
        var passage = surroundings.Passage;
        var parties = surroundings.Parties;
        if (noun.Actor.Contains("self"))
        {
            // "X, a critic of Y"; "X is a critic of Y"
            var self =
                surroundings.Clauses.Subject(head) is >= 0 and var subject ? parties.Acting(subject)
                : passage.Relation(head) is "appos" or "conj" && passage.Head(head) is >= 0 and var named
                    ? parties.Acting(passage.Relation(named) is "appos" ? passage.Head(named) : named)
                : parties.Acting(head);
            return (self, string.Empty);
        }

        var owned = parties.Owning(head);
        if (!owned.IsEmpty)
        {
            return (owned, string.Empty);
        }

        // "the recognition of Y by X": X's, though "of" may tell whose.
        foreach (var child in passage.Children(head).OrderBy(child => parties.Case(child) is "of" ? 1 : 0))
        {
            var marked = parties.Case(child);
            if (
                marked is "of"
                && passage.Children(child).Where(below => parties.Case(below) is "by").SelectMany(below => parties.Strictly(below)).ToImmutableArray()
                    is { IsEmpty: false } by
            )
            {
                return (by, "by");
            }

            if (
                passage.Relation(child) is "nmod" or "obl" or "obl:agent"
                && marked is "by" or "from" or "of" or "between" or "among"
                && (noun.Actor.Contains(marked is "among" ? "between" : marked) || (marked is "of" && IsInvitation(surroundings, head)))
                && !(marked is "of" && noun.Target.Contains("of"))
                && parties.Strictly(child) is { IsEmpty: false } who
            )
            {
                return (who, marked);
            }
        }

        if (light < 0)
        {
            // "is at war with X"
            return (parties.Case(head) is "at" && surroundings.Clauses.Subject(head) is >= 0 and var holder ? parties.Acting(holder) : [], string.Empty);
        }

        if (passage.Lemma(light) is "come")
        {
            // "from X came an appeal"
            foreach (var child in passage.Children(light))
            {
                if (passage.Relation(child) is "obl" or "nsubj" && parties.Case(child) is "from")
                {
                    return (parties.Acting(child), "from");
                }
            }

            return ([], string.Empty);
        }

        return (surroundings.Clauses.Actors(light), string.Empty);
    }

    private static IEnumerable<int> Targets(Surroundings surroundings, int head, int light, string used, ActionNoun noun)
    {
        var passage = surroundings.Passage;
        var parties = surroundings.Parties;
        // Just after the noun, wherever the tree hangs it.
        var next = passage.SentenceAt(head).End > head + 1 ? head + 1 : -1;
        if (next >= 0 && passage.Relation(next) is "case" && passage.Keys[next] != used && noun.Target.Contains(passage.Keys[next]))
        {
            foreach (var target in parties.Reached(passage.Head(next)))
            {
                yield return target;
            }
        }

        foreach (var carrier in light >= 0 ? (int[])[head, light] : [head])
        {
            foreach (var child in passage.Children(carrier))
            {
                var marked = parties.Case(child);
                var fits = passage.Relation(child) switch
                {
                    "iobj" => true,
                    "nmod" or "obl" or "obl:arg" => marked != used
                        && (noun.Target.Contains(marked) || (marked is "of" && carrier == head))
                        && (carrier == head || marked is "to" or "against" or "with" or "on" or "at"),
                    _ => false,
                };
                if (fits)
                {
                    foreach (var target in parties.Reached(child))
                    {
                        yield return target;
                    }
                }
                else if (carrier == head && passage.Relation(child) is "acl" && noun.Type is PloverType.Agree or PloverType.Reject or PloverType.Threaten)
                {
                    // "its refusal to talk to Y", "an offer to help Y"
                    foreach (
                        var target in passage.Tag(child) is "VB"
                            ? passage.Children(child).Where(word => passage.Relation(word) is "obj" or "obl").SelectMany(word => parties.Reached(word))
                            : []
                    )
                    {
                        yield return target;
                    }
                }
                else if (carrier == head && passage.Relation(child) is "acl" or "ccomp" && noun.Type == PloverType.Request)
                {
                    // "its demand that Y ease the blockade", "an appeal to Y to stop"
                    var subject = surroundings.Clauses.Subject(child);
                    foreach (var target in subject >= 0 ? parties.Reached(subject) : [])
                    {
                        yield return target;
                    }
                }
            }
        }
    }
}
