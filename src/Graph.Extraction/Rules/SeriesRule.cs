using System.Collections.Frozen;
using Graph.Extraction.Reading;
using Graph.Model.Dates;
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
        "prior",
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

    private static readonly FrozenSet<string> Counted = FrozenSet.Create(
        StringComparer.Ordinal,
        "ones",
        "rounds",
        "sessions",
        "meetings",
        "talks",
        "negotiations",
        "encounters",
        "summits",
        "consultations"
    );

    public string Name => "series";

    public static bool IsOrdinal(string key) => Ordinals.Contains(key);

    public IEnumerable<EventDraft> Read(Surroundings surroundings)
    {
        var passage = surroundings.Passage;
        for (var i = 0; i < passage.Count; i++)
        {
            if (!Ordinals.Contains(passage.Keys[i]))
            {
                continue;
            }

            foreach (var draft in Several(surroundings, i))
            {
                yield return draft;
            }

            if (Bare(surroundings, i) is { } one)
            {
                yield return one;
            }
        }
    }

    // "The third will be held …", "Another is likely"
    private EventDraft? Bare(Surroundings surroundings, int ordinal)
    {
        var passage = surroundings.Passage;
        if (
            passage.Relation(ordinal) is not ("nsubj" or "nsubj:pass")
            || passage.Part(ordinal + 1) is Upos.Noun or Upos.Propn or Upos.Adj
            || passage.Head(ordinal) is not (>= 0 and var verb)
            || !Happening.Contains(passage.Lemma(verb))
        )
        {
            return null;
        }

        // The verb holds the meeting that the ordinal stands for, as it would hold the noun.
        var whole = surroundings.Frames.At(verb) with
        {
            Nominal = true,
            Core = [ordinal],
            Support = verb,
            Relation = "nsubj",
        };
        var draft = MeetingDraft.Of(surroundings, Name, whole, new TokenSpan(ordinal, ordinal + 1), MeetingKind.Meeting, []);
        return draft.Date is not null || !draft.Places.IsEmpty || (draft.Cued && draft.Status is EventStatus.Possible or EventStatus.Planned)
            ? draft with
            {
                Serial = true,
                Distinct = true,
            }
            : null;
    }

    // "The earlier ones, in Geneva and London, …", "Two earlier rounds, in Geneva in April and in London in May, …": one for each place, or day.
    private IEnumerable<EventDraft> Several(Surroundings surroundings, int ordinal)
    {
        var passage = surroundings.Passage;
        var noun = ordinal + 1;
        if (!Counted.Contains(passage.Key(noun)))
        {
            yield break;
        }

        var at = passage.Form(noun + 1) is "," ? noun + 2 : noun + 1;
        var end = passage.SentenceAt(ordinal).End;
        var part = 0;
        int? place = null;
        Edtf? date = null;
        for (; at < end; at++)
        {
            if (passage.TimesWithin(new TokenSpan(at, at + 1)).FirstOrDefault() is { } time)
            {
                date ??= surroundings.Dates.Resolve(time, -1);
                at = time.End - 1;
                continue;
            }

            if (surroundings.Scene.Names.At(at) is { } name && surroundings.PlaceOf.In(name.Span.End - 1) is { } named)
            {
                if (place is not null)
                {
                    part++;
                    yield return Draft();
                }

                (place, date) = (named, null);
                at = name.Span.End - 1;
                continue;
            }

            if (passage.Keys[at] is not ("in" or "on" or "at" or "and" or "then" or "the"))
            {
                break;
            }
        }

        if (part > 0 || (place is not null && date is not null))
        {
            yield return Draft();
        }

        EventDraft Draft() =>
            new()
            {
                Trigger = new TokenSpan(ordinal, noun + 1),
                Rule = Name,
                Kind = MeetingKind.Talks,
                Lemma = "round",
                Status = EventStatus.Held,
                Date = date,
                Places = place is { } where ? [where] : [],
                Serial = true,
                Distinct = true,
            };
    }
}
