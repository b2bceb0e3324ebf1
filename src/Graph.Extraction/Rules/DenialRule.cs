using Graph.Extraction.Reading;
using Graph.Model.Facts;

namespace Graph.Extraction.Rules;

/// <summary>Reads that the meeting told of before is denied without a word for it: "According to Riyadh, nothing of the kind took place."</summary>
/// <remarks>Refuses "nothing of the kind has been seen": only what takes place or happens was said to.</remarks>
internal sealed class DenialRule : IEventRule
{
    public string Name => "denial";

    public IEnumerable<EventDraft> Read(Surroundings surroundings)
    {
        var passage = surroundings.Passage;
        for (var i = 0; i + 4 < passage.Count; i++)
        {
            if (passage.Keys[i] is not "nothing" || passage.Keys[i + 1] is not "of" || passage.Keys[i + 3] is not ("kind" or "sort"))
            {
                continue;
            }

            var verb = passage.Head(i);
            if (verb >= 0 && passage.Lemma(verb) is "take" or "happen" or "occur" or "transpire")
            {
                var trigger = new TokenSpan(i, i + 4);
                yield return new EventDraft
                {
                    Trigger = trigger,
                    Rule = Name,
                    Kind = MeetingKind.Meeting,
                    Lemma = "nothing",
                    Status = EventStatus.Denied,
                    Speaker = surroundings.Speaker(trigger),
                    Definite = true,
                };
            }
        }
    }
}
