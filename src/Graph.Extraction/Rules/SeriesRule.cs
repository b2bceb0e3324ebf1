using System.Collections.Frozen;
using Graph.Extraction.Reading;
using Graph.Model.Facts;
using Graph.Text;

namespace Graph.Extraction.Rules;

/// <summary>Reads one more meeting of a series that is told without its noun: "The third will be held in Mogadishu in July", "Another is planned for May".</summary>
/// <remarks>Between whom is what the meeting told of before says. Refuses an ordinal that counts something else ("the third ship was sunk"), and one where no
/// meeting was told of.</remarks>
internal sealed class SeriesRule : IEventRule
{
    private static readonly FrozenSet<string> Ordinals = FrozenSet.Create(
        StringComparer.Ordinal,
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth",
        "next",
        "last",
        "latest",
        "previous",
        "earlier",
        "final",
        "another",
        "follow-up",
        "further"
    );

    // What happens to meetings.
    private static readonly FrozenSet<string> Happening = FrozenSet.Create(
        StringComparer.Ordinal,
        "hold",
        "take",
        "plan",
        "schedule",
        "set",
        "expect",
        "open",
        "begin",
        "start",
        "convene",
        "due",
        "likely",
        "possible",
        "end",
        "conclude",
        "break",
        "follow",
        "cancel",
        "postpone",
        "call",
        "slate",
        "arrange",
        "occur",
        "collapse",
        "fail"
    );

    public string Name => "series";

    public static bool IsOrdinal(string key) => Ordinals.Contains(key);

    public IEnumerable<EventDraft> Read(Surroundings surroundings)
    {
        var passage = surroundings.Passage;
        for (var i = 0; i < passage.Count; i++)
        {
            if (
                !Ordinals.Contains(passage.Keys[i])
                || passage.Relation(i) is not ("nsubj" or "nsubj:pass")
                || passage.Part(i + 1) is Upos.Noun or Upos.Propn or Upos.Adj
                || passage.Head(i) is not (>= 0 and var verb)
                || !Happening.Contains(passage.Lemma(verb))
            )
            {
                continue;
            }

            var frame = surroundings.Frames.At(verb);
            var trigger = new TokenSpan(i, i + 1);
            // The verb holds the meeting that the ordinal stands for, as it would hold the noun.
            var whole = frame with { Nominal = true, Core = [i], Support = verb, Relation = "nsubj" };
            var draft = MeetingDraft.Of(surroundings, Name, whole, trigger, MeetingKind.Meeting, []);
            if (draft.Date is not null || !draft.Places.IsEmpty)
            {
                yield return draft with { Serial = true, Distinct = true };
            }
        }
    }
}
