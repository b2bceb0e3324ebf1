using System.Collections.Frozen;
using System.Collections.Immutable;
using Graph.Extraction.Reading;
using Graph.Model.Facts;
using Graph.Text;

namespace Graph.Extraction.Rules;

/// <summary>Reads a meeting from time that one person gave another: "after ninety minutes with B, A left", "A spent part of Thursday with B",
/// "A found twenty minutes for B".</summary>
/// <remarks>Refuses years of company ("spent three years with the general"), and time spent with what is no person or on what is no one.</remarks>
internal sealed class CompanyRule : IEventRule
{
    // Tokens from the verb to the company.
    private const int Farthest = 12;

    private static readonly FrozenSet<string> Spans = FrozenSet.Create(
        StringComparer.Ordinal,
        "minute",
        "minutes",
        "hour",
        "hours",
        "half",
        "morning",
        "afternoon",
        "evening",
        "night",
        "day",
        "days",
        "weekend",
        "time"
    );

    public string Name => "company";

    public IEnumerable<EventDraft> Read(Surroundings surroundings)
    {
        var passage = surroundings.Passage;
        for (var i = 1; i < passage.Count; i++)
        {
            if (
                passage.Keys[i] is "with" or "for"
                && After(surroundings, i) is { IsEmpty: false } partners
                && Giver(surroundings, i) is >= 0 and var verb
                && surroundings.Frames.At(verb) is var frame
                && (frame.Passive ? frame.Patients : frame.Agents).Where(surroundings.IsPerson).Except(partners).ToImmutableArray() is { IsEmpty: false } agents
            )
            {
                yield return MeetingDraft.Of(surroundings, Name, frame, new TokenSpan(i, i + 1), MeetingKind.Meeting, [.. agents, .. partners]) with
                {
                    Partners = partners,
                };
            }
        }
    }

    // The people right after a preposition.
    private static ImmutableArray<int> After(Surroundings surroundings, int preposition)
    {
        var passage = surroundings.Passage;
        for (var i = preposition + 1; i < Math.Min(preposition + 8, passage.SentenceAt(preposition).End); i++)
        {
            if (surroundings.Parties.Phrases.At(i) is { } phrase)
            {
                return phrase.Entities;
            }

            if (surroundings.Parties.At(i) is { Possessive: false, Form: Entities.MentionForm.Office } office)
            {
                return office.Entities;
            }

            if (passage.Part(i) is not (Upos.Det or Upos.Adj or Upos.Noun or Upos.Propn or Upos.Pron) || passage.Keys[i].Length == 0)
            {
                break;
            }
        }

        return [];
    }

    // The verb of whoever spent the time that stands before a preposition; −1 for none.
    private static int Giver(Surroundings surroundings, int preposition)
    {
        var passage = surroundings.Passage;
        var span = Spans.Contains(passage.Keys[preposition - 1]);
        var first = passage.SentenceAt(preposition).First;
        var spent = span;
        for (var i = preposition - 1; i >= Math.Max(first, preposition - Farthest); i--)
        {
            if (passage.Part(i) is Upos.Verb)
            {
                return passage.Keys[preposition] is "with"
                        ? passage.Lemma(i) switch
                        {
                            "spend" => spent ? i : -1,
                            "come" or "have" or "get" or "take" or "sit" or "stay" => span ? i : -1,
                            _ => span && passage.Keys[i] is "closeted" ? i : -1,
                        }
                    : span && passage.Lemma(i) is "find" or "spare" or "make" ? i
                    : -1;
            }

            // "After ninety minutes with B, A left": of the one who left.
            if (span && passage.Keys[preposition] is "with" && passage.Keys[i] is "after" or "following")
            {
                return Main(passage, preposition);
            }

            spent |= passage.IsTime(i) || Spans.Contains(passage.Keys[i]);
        }

        return -1;
    }

    private static int Main(Passage passage, int token)
    {
        for (var at = token; at >= 0; at = passage.Head(at))
        {
            if (passage.Part(at) is Upos.Verb)
            {
                return at;
            }
        }

        return -1;
    }
}
