using Graph.Extraction.Lexicon;
using Graph.Extraction.Reading;
using Graph.Model.Facts;

namespace Graph.Extraction.Rules;

/// <summary>Says whether what a trigger names has happened, is to happen, may happen, was called off or is denied.</summary>
/// <remarks>Reads "will meet" as planned, "would like to meet" as possible, "called off a meeting" as cancelled, "no meeting took place" as denied.
/// Refuses a cue that another verb of saying separates from the trigger.</remarks>
internal static class StatusReader
{
    private const int Reach = 9;

    /// <param name="form">The form of a verb; <c>null</c> for a noun.</param>
    public static EventStatus Read(Surroundings surroundings, TokenSpan trigger, VerbForm? form) =>
        Said(surroundings, trigger, form) ?? (form == VerbForm.Base ? EventStatus.Planned : EventStatus.Held);

    // What the cues around a trigger say; nothing where there are none.
    private static EventStatus? Said(Surroundings surroundings, TokenSpan trigger, VerbForm? form)
    {
        var passage = surroundings.Passage;
        if (form is not null && passage.Key(trigger.First - 1) is "not" or "nt" or "never" && passage.Key(trigger.First) is not "only")
        {
            return EventStatus.Denied;
        }

        var clause = surroundings.Clause(trigger.First);
        var best = (Cost: int.MaxValue, Status: EventStatus.Held);
        for (var i = Math.Max(clause.First, trigger.First - Reach); i < Math.Min(clause.End, trigger.End + (form is null ? 2 * Reach : Reach)); i++)
        {
            if (passage.Keys[i].Length == 0 || trigger.Contains(i))
            {
                continue;
            }

            var (end, cues) = WordLists.StatusCues.Longest(passage.Keys, i, clause.End);
            foreach (var cue in cues)
            {
                var before = end <= trigger.First;
                // A cue that ends in the trigger's own word ("agreed to meet") stands before it.
                var onto = i < trigger.First && end > trigger.First && end <= trigger.End;
                if (!(cue.Scope is "either" || (cue.Scope is "before" ? before || onto : i >= trigger.End)))
                {
                    continue;
                }

                var cost =
                    before ? trigger.First - end
                    : onto ? 0
                    : i - trigger.End + 1;
                if (
                    before
                    && form is not null
                    && form is not (VerbForm.Base or VerbForm.Participle or VerbForm.Gerund)
                    && cue.Status is EventStatus.Planned or EventStatus.Possible
                )
                {
                    // "who will leave office met": a finite verb takes no auxiliary from afar.
                    continue;
                }

                if (Separated(passage, Math.Min(end, trigger.End), Math.Max(i, trigger.First)))
                {
                    continue;
                }

                cost -= cue.Status is EventStatus.Denied or EventStatus.Cancelled ? 2 : 0;
                if (cost < best.Cost)
                {
                    best = (cost, cue.Status);
                }
            }
        }

        return best.Cost < int.MaxValue ? best.Status : null;
    }

    private static bool Separated(Passage passage, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (passage.Keys[i] is "said" or "told" or "says" or "after" or "who" or "which" or "since" or "when" || passage.Forms[i] is "“" or "”")
            {
                return true;
            }
        }

        return false;
    }
}
