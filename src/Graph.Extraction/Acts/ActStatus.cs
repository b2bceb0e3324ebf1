using System.Collections.Frozen;
using Graph.Extraction.Rules;
using Graph.Model.Facts;

namespace Graph.Extraction.Acts;

/// <summary>Whether the deed of a verb was done: by its auxiliaries, by negation, and by the verb or noun that governs it.</summary>
/// <remarks>"did not agree" and "failed to condemn" are denied, "will impose" and "agreed to lift" planned, "may impose", "urged X to lift" and
/// "unless X withdraws" possible. What was called off is cancelled. All else was done.</remarks>
internal static class ActStatus
{
    private static readonly FrozenSet<string> Refusing = Set(
        "fail",
        "refuse",
        "decline",
        "neglect",
        "omit",
        "stop",
        "refrain",
        "deny",
        "rule",
        "avoid",
        "refusal",
        "failure",
        "inability",
        "resist",
        "oppose",
        "reject"
    );

    private static readonly FrozenSet<string> Planning = Set(
        "agree",
        "pledge",
        "promise",
        "vow",
        "plan",
        "intend",
        "undertake",
        "prepare",
        "decide",
        "resolve",
        "commit",
        "be",
        "set",
        "due",
        "schedule",
        "go",
        "move",
        "swear",
        "determine",
        "expect",
        "agreement",
        "pledge",
        "decision",
        "plan",
        "promise",
        "vow",
        "commitment",
        "ready"
    );

    // Who does these things has done what they govern.
    private static readonly FrozenSet<string> Doing = Set(
        "begin",
        "start",
        "continue",
        "manage",
        "proceed",
        "help",
        "come",
        "keep",
        "force",
        "prompt",
        "lead",
        "compel",
        "oblige",
        "get",
        "dare",
        "have",
        "say",
        "report",
        "believe",
        "allege",
        "claim",
        "use",
        "order",
        "vote",
        "quick",
        "hasten",
        "rush"
    );

    /// <param name="head">The verb.</param>
    /// <param name="negates">Whether its phrase itself negates, so that a negation says that it was done.</param>
    public static EventStatus Of(Surroundings surroundings, int head, bool negates = false)
    {
        var passage = surroundings.Passage;
        if (!negates && surroundings.Clauses.IsNegated(head))
        {
            return EventStatus.Denied;
        }

        var infinitive = false;
        foreach (var child in passage.Children(head))
        {
            switch (passage.Relation(child), passage.Keys[child])
            {
                case ("mark", "if" or "unless" or "whether" or "lest"):
                    return EventStatus.Possible;
                case ("mark", "to"):
                    infinitive = true;
                    break;
                case ("aux", "will" or "would" or "can" or "could" or "ca") when negates:
                    return EventStatus.Held;
                case ("aux", "will" or "shall" or "ll" or "wo"):
                    return EventStatus.Planned;
                case ("aux", "would"):
                    return surroundings.Attribution.At(head) is null ? EventStatus.Possible : EventStatus.Planned;
                case ("aux", "may" or "might" or "could" or "can" or "should" or "must" or "ought"):
                    return EventStatus.Possible;
                default:
                    break;
            }
        }

        var governor = passage.Head(head);
        if (governor < 0)
        {
            return EventStatus.Held;
        }

        // "demanded that X withdraw": the bare form says that it is only asked for.
        if (passage.Tag(head) is "VB" && !infinitive && passage.Relation(head) is "ccomp" or "acl")
        {
            return EventStatus.Possible;
        }

        var governed = infinitive || (passage.Tag(head) is "VBG" && (passage.Relation(head) is "xcomp" || Refusing.Contains(passage.Lemma(governor))));
        if (governed && passage.Relation(head) is "xcomp" or "ccomp" or "acl" or "advcl" or "conj")
        {
            var lemma = passage.Lemma(governor);
            return Refusing.Contains(lemma) || (Planning.Contains(lemma) && surroundings.Clauses.IsNegated(governor)) ? EventStatus.Denied
                : Planning.Contains(lemma) ? EventStatus.Planned
                : Doing.Contains(lemma) && (passage.Relation(head) is "xcomp" || lemma is "use" or "vote") ? EventStatus.Held
                : EventStatus.Possible;
        }

        // "said it would meet X and lift the ban": as the verb it is joined to.
        return passage.Relation(head) is "conj" && passage.Tag(head) is "VB" && passage.IsVerb(governor) ? Of(surroundings, governor) : EventStatus.Held;
    }

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.Ordinal);
}
