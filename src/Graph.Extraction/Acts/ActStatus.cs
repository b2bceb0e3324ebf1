using Graph.Extraction.Lexicon;
using Graph.Extraction.Reading;
using Graph.Extraction.Rules;
using Graph.Model.Facts;

namespace Graph.Extraction.Acts;

/// <summary>Whether a deed was done: by negation and by the verb that governs it, else by the words around it.</summary>
/// <remarks>"did not agree" and "failed to condemn" are denied, what is asked for or threatened is possible, what is agreed planned.</remarks>
internal static class ActStatus
{
    public static EventStatus Of(Surroundings surroundings, int head, TokenSpan trigger, VerbForm? form, bool negates = false)
    {
        var passage = surroundings.Passage;
        if (negates)
        {
            return EventStatus.Held;
        }

        if (surroundings.Clauses.IsNegated(head))
        {
            return EventStatus.Denied;
        }

        // "unless X withdraws": nobody says that it does.
        foreach (var child in passage.Children(head))
        {
            if (passage.Relation(child) is "mark" && passage.Keys[child] is "if" or "unless" or "whether" or "lest")
            {
                return EventStatus.Possible;
            }
        }

        var governor = passage.Head(head);
        if (governor >= 0 && passage.Relation(head) is "xcomp" or "ccomp" && form is VerbForm.Base or VerbForm.Gerund)
        {
            switch (passage.Lemma(governor))
            {
                case "fail" or "refuse" or "decline":
                    return EventStatus.Denied;
                case "urge" or "ask" or "want" or "press" or "call" or "threaten" or "warn" or "invite" or "encourage" or "tell" or "demand" or "wish" or "consider" or "hope":
                    return EventStatus.Possible;
                case "agree" or "pledge" or "promise" or "vow" or "plan" or "intend" or "undertake" or "prepare":
                    return EventStatus.Planned;
                default:
                    break;
            }
        }

        return StatusReader.Read(surroundings, trigger, form);
    }
}
