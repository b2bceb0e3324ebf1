using System.Collections.Immutable;
using Graph.Extraction.Acts;
using Graph.Extraction.Entities;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Reading;
using Graph.Model.Facts;
using Graph.Text;

namespace Graph.Extraction.Rules;

/// <summary>Reads a deed or statement from a verb phrase or adjective: "China sanctioned Rubio", "voiced concern about X", "was critical of Y".</summary>
/// <remarks>Reads "was condemned by" with the parties turned round, and whom a relative, control or raising makes the one who acts. Refuses a verb
/// without anyone who acts, and one that neither reaches a party nor a topic. Phrases: Lexicon/action-verbs.tsv.</remarks>
internal sealed class ActionVerbRule : IEventRule
{
    public string Name => "action-verb";

    public IEnumerable<EventDraft> Read(Surroundings surroundings)
    {
        var passage = surroundings.Passage;
        for (var i = 0; i < passage.Count; i++)
        {
            if (
                passage.Keys[i].Length == 0
                || !MayBe(surroundings, i)
                || ActPhrase.At(passage, surroundings.Parties, surroundings.Clauses, i) is not { } phrase
            )
            {
                continue;
            }

            if (Draft(surroundings, phrase) is { } draft)
            {
                yield return draft;
            }
        }
    }

    private static bool MayBe(Surroundings surroundings, int token) => IsVerbal(surroundings.Passage, token) || IsMistaken(surroundings, token);

    // "Dodoma demands that …", where the tagger takes the verb for a plural noun: a name before it, and after it what follows no noun.
    private static bool IsMistaken(Surroundings surroundings, int token)
    {
        var passage = surroundings.Passage;
        return passage.Tag(token) is "NNS"
            && !passage.IsCapital(token)
            && passage.Relation(token) is not "compound"
            && surroundings.Parties.At(token - 1) is { Possessive: false, Form: not MentionForm.Demonym }
            && (
                passage.Relation(token) is "acl:relcl"
                || passage.Key(token + 1) is "that" or "against" or "him" or "her" or "them" or "it"
                || passage.Part(token + 1) is Upos.Det
                || passage.Tag(token + 1) is "PRP$" or "NNP"
            );
    }

    private static bool IsVerbal(Passage passage, int token) =>
        (passage.IsVerb(token) || (passage.Part(token) is Upos.Adj && passage.Relation(token) is not "amod"))
        && (!passage.IsCapital(token) || passage.StartsSentence(token) || passage.InTitleCase(token));

    private EventDraft? Draft(Surroundings surroundings, ActPhrase phrase)
    {
        var scene = surroundings.Scene;
        var parties = surroundings.Parties;
        var head = phrase.Head;
        var actors = Actors(surroundings, phrase);
        if (
            actors.IsEmpty
            && phrase.Verb.Type is PloverType.Concede or PloverType.Retreat
            && surroundings.Clauses.IsPassive(head)
            && surroundings.Clauses.Subject(head) is >= 0 and var patient
        )
        {
            // "Vietnamese tariffs would be cut": who else could.
            actors = surroundings.Parties.Owning(patient);
        }

        var mutual = ImmutableArray<int>.Empty;
        if (
            actors.IsEmpty
            && surroundings.Clauses.IsPassive(head)
            && phrase.Noun >= 0
            && WordLists.ActionNouns.Longest(surroundings.Passage.Keys, phrase.Noun, phrase.Noun + 1).Values.IsEmpty
        )
        {
            // "Ties between X and Y were cut": by both.
            actors = mutual = Between(surroundings, phrase.Noun);
        }

        var unowned =
            actors.IsEmpty
            && phrase.Verb.Type is PloverType.Agree or PloverType.Cooperate
            && surroundings.Clauses.IsPassive(head)
            && (phrase.Noun >= 0 || phrase.Verb.Lemma.StartsWith("agree", StringComparison.Ordinal));
        if (actors.IsEmpty && !unowned)
        {
            return null;
        }

        var reach = ActReach.Of(surroundings, phrase, actors);
        var targets = mutual.Length > 1 ? mutual : reach.Targets;
        var about = reach.About;
        if (about.IsEmpty && reach.Topic >= 0 && (targets.IsEmpty || IsStatement(phrase.Verb.Type)) && surroundings.Issue(reach.Topic) is { } issue)
        {
            about = [issue];
        }
        else if (targets.IsEmpty && reach.Topic >= 0 && surroundings.Recalled(reach.Topic) is { } recalled && !about.Contains(recalled))
        {
            // "criticised the deal as a ransom": what the words after it name is not what is meant.
            about = [recalled, .. about];
        }

        var open = targets.IsEmpty && Referents.IsOpen(surroundings, phrase.Verb.Type, Pointing(reach, phrase));
        var bare = targets.IsEmpty && about.IsEmpty;
        if (bare && !open && !unowned && !Stands(surroundings, phrase, reach))
        {
            return null;
        }

        actors = surroundings.Voiced(actors, phrase.Verb.Type, head);
        if (!open && actors.Length > 1 && phrase.Verb.Type is PloverType.Agree or PloverType.Cooperate)
        {
            // Who agree among themselves agree with each other.
            targets = [.. actors, .. targets];
        }

        var trigger = Trigger(surroundings, phrase);
        var status = ActStatus.Of(surroundings, head, phrase.Verb.Negates);
        var type = Type(surroundings.Passage, phrase);
        return ActionDraft.Of(surroundings, Name, surroundings.Frames.At(head), trigger, type, status, actors, targets, about) with
        {
            Lemma = phrase.Verb.Lemma,
            Open = open,
            Unowned = unowned,
            Bare = bare && !Stands(surroundings, phrase, reach),
        };
    }

    private static ImmutableArray<int> Between(Surroundings surroundings, int noun)
    {
        foreach (var child in surroundings.Passage.Children(noun))
        {
            if (surroundings.Passage.Relation(child) is "nmod" && surroundings.Parties.Case(child) is "between")
            {
                return surroundings.Parties.Strictly(child);
            }
        }

        return [];
    }

    // What may point back to what was done.
    private static int Pointing(ActReach reach, ActPhrase phrase) =>
        reach.Topic >= 0 ? reach.Topic
        : reach.Pointer >= 0 ? reach.Pointer
        : phrase.Noun;

    // What is asked for, refused, backed or agreed to is spoken of; what is bombed is not.
    private static bool IsStatement(PloverType type) => type is PloverType.Request or PloverType.Reject or PloverType.Agree;

    // "rebels shelled the town": a deed, though nobody known is reached. One that only reaches its own doer is none.
    private static bool Stands(Surroundings surroundings, ActPhrase phrase, ActReach reach) =>
        reach.Targets.IsEmpty
        && (!reach.Own || reach.Clausal)
        && phrase.Verb.Type is not PloverType.Threaten
        && (
            reach.Topic >= 0
            || reach.Clausal
            || phrase.Noun >= 0
            || phrase.Verb.Type is PloverType.Protest or PloverType.Assault or PloverType.Retreat or PloverType.Mobilize
        )
        && (surroundings.Clauses.Actors(phrase.Head).Length > 0 || IsSpeaker(surroundings.Passage, surroundings.Clauses.Subject(phrase.Head)));

    private static bool IsSpeaker(Passage passage, int subject) => subject >= 0 && passage.Keys[subject] is "we" or "i";

    // "scrapped a meeting with X" is a deed, and the meeting one of its own.
    private static TokenSpan Trigger(Surroundings surroundings, ActPhrase phrase)
    {
        var passage = surroundings.Passage;
        var end = Math.Max(phrase.Head + 1, phrase.End);
        for (var i = phrase.Head + 1; i < end; i++)
        {
            if (passage.Keys[i].Length > 0 && (!WordLists.MeetingNouns.Longest(passage.Keys, i, end).Values.IsEmpty || IsAnothers(surroundings, i)))
            {
                return new TokenSpan(phrase.Head, i);
            }
        }

        return new TokenSpan(phrase.Head, end);
    }

    // "rejected calls by X": the calls are X's.
    private static bool IsAnothers(Surroundings surroundings, int noun) =>
        surroundings.Passage.Part(noun) is Upos.Noun
        && (
            surroundings.Passage.Key(noun + 1) is "by" or "from"
            || surroundings
                .Passage.Children(noun)
                .Any(child => surroundings.Passage.Relation(child) is "nmod:poss" or "amod" && surroundings.Passage.Part(child) is not Upos.Pron)
                && !surroundings.Parties.Owning(noun).IsEmpty
        );

    // Who promises money helps.
    private static PloverType Type(Passage passage, ActPhrase phrase)
    {
        if (phrase.Verb.Type == PloverType.Agree)
        {
            foreach (var child in passage.Children(phrase.Head))
            {
                if (passage.Relation(child) is "obj" && WordLists.Gifts.Contains(passage.Lemma(child)))
                {
                    return PloverType.Aid;
                }
            }
        }

        return phrase.Verb.Type;
    }

    private static ImmutableArray<int> Actors(Surroundings surroundings, ActPhrase phrase)
    {
        var head = phrase.Head;
        if (phrase.Verb.Lemma.StartsWith("be ", StringComparison.Ordinal))
        {
            // "is committed to", "Angered by X, Y …": no passive.
            var passage = surroundings.Passage;
            return surroundings.Clauses.Subject(head) is >= 0 and var holder ? surroundings.Clauses.Holders(head, holder)
                : passage.Head(head) is not (>= 0 and var above) ? []
                : passage.Relation(head) is "acl" or "acl:relcl" or "amod" ? surroundings.Parties.Acting(above)
                : surroundings.Clauses.Actors(above);
        }

        if (surroundings.Passage.Tag(head) is "NNS" && surroundings.Parties.At(head - 1) is { } before)
        {
            return before.Entities;
        }

        var told = surroundings.Clauses.Actors(head);
        var subject = surroundings.Clauses.Subject(head);
        if (!told.IsEmpty || surroundings.Clauses.IsPassive(head))
        {
            return told;
        }

        if (IsSpeaker(surroundings.Passage, subject))
        {
            // "We cannot accept this", said X.
            return surroundings.Attribution.At(head)?.Entity is { } speaker ? [speaker] : [];
        }

        // Word order where the tree names nobody: "X, an assistant minister, who warned".
        if (subject >= 0 && surroundings.Passage.Keys[subject] is not "who" && !surroundings.Passage.InTitleCase(head))
        {
            return [];
        }

        return surroundings.Frames.At(head).Agents;
    }
}
