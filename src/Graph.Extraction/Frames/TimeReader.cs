using System.Collections.Frozen;
using System.Globalization;
using Graph.Extraction.Dates;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Reading;
using Graph.Model.Dates;
using Graph.Model.Facts;
using Graph.Text;
using Graph.Text.Times;

namespace Graph.Extraction.Frames;

/// <summary>When a frame's event is: the time expressions that the tree ties to it, else one of its sentence that belongs to nothing else.</summary>
/// <remarks>Reads "met on Monday", "is due on Monday to meet", "two days of talks ended on Sunday" (two days). Refuses the day on which somebody
/// spoke, was born, or met somebody else: "said on Monday that they had met".</remarks>
internal sealed class TimeReader(Passage passage, DateResolver dates, Dateline? dateline)
{
    // Verbs and adjectives that lend their day to what hangs on them.
    private static readonly FrozenSet<string> Lending =
    [
        "due",
        "set",
        "schedule",
        "expect",
        "be",
        "begin",
        "start",
        "go",
        "seem",
        "appear",
        "slate",
        "continue",
        "plan",
        "tentative",
        "supposed",
        "will",
        "have",
        "arrange",
        "open",
        "end",
        "conclude",
        "finish",
        "hold",
        "take",
        "resume",
        "launch",
        "wrap",
        "come",
    ];

    /// <param name="frame">The event.</param>
    /// <param name="status">Whether it is past or to come, which says which Monday is meant.</param>
    /// <param name="elsewhere">Whether a token is the predicate of another event.</param>
    public Edtf? Of(Frame frame, EventStatus status, Func<int, bool> elsewhere)
    {
        var direction = status is EventStatus.Planned or EventStatus.Possible ? 1 : -1;
        var sentence = passage.SentenceAt(frame.Head);
        (int Rank, int Distance, Edtf Date)? best = null;
        foreach (var time in passage.TimesWithin(sentence))
        {
            var day = LengthBefore(time) is null ? time : time with { Bound = TimeBound.None };
            if (IsNoDate(time) || (dates.Resolve(day, direction) ?? Counted(time)) is not { } date)
            {
                continue;
            }

            var rank = Rank(frame, time, elsewhere);
            var distance = Distance(frame, time);
            if (rank < 9 && (best is null || (rank, distance).CompareTo((best.Value.Rank, best.Value.Distance)) < 0))
            {
                best = (rank, distance, Lasting(frame, time, date));
            }
        }

        return best?.Date ?? Named(frame) ?? JustBefore(frame);
    }

    // "told reporters on Thursday, having just come from a meeting with X", "fresh from talks in Y, he landed on Monday": on the day of what follows.
    private Edtf? JustBefore(Frame frame)
    {
        var at = frame.Head;
        var fresh = false;
        for (var steps = 0; frame.Nominal && steps < 5 && passage.Head(at) is >= 0 and var above; steps++, at = above)
        {
            fresh |=
                passage.Keys[at] is "fresh"
                || at != frame.Head
                    && passage
                        .Children(at)
                        .Any(child => passage.Keys[child] is "just" or "straight" or "directly" or "fresh" && passage.Relation(child) is "advmod");
            if (!fresh || passage.Part(above) is not Upos.Verb)
            {
                continue;
            }

            foreach (var time in passage.TimesWithin(passage.SentenceAt(frame.Head)))
            {
                if (Anchor(time) == above && !IsNoDate(time) && dates.Resolve(time, -1) is { Form: EdtfForm.Single, Start.Day: not null } day)
                {
                    return day;
                }
            }
        }

        return null;
    }

    // "his 2009 visit", "the 2018 summit"
    private Edtf? Named(Frame frame)
    {
        for (var i = frame.Head - 1; frame.Nominal && i >= frame.Head - 3 && i >= passage.SentenceAt(frame.Head).First; i--)
        {
            if (passage.Forms[i] is [('1' or '2'), _, _, _] && int.TryParse(passage.Forms[i], NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            {
                return year is > 1800 and < 2100 ? Edtf.Of(new PartialDate(year)) : null;
            }

            if (passage.Part(i) is not (Upos.Adj or Upos.Noun or Upos.Propn))
            {
                break;
            }
        }

        return null;
    }

    // "Two days of talks ended on Sunday", "a three-day visit from Monday"
    private Edtf Lasting(Frame frame, TimeExpression time, Edtf date)
    {
        if (LengthBefore(time) is { } length)
        {
            return DateResolver.Ending(length, date) ?? date;
        }

        foreach (var duration in passage.TimesWithin(passage.SentenceAt(frame.Head)))
        {
            if (
                duration.Kind != TimeKind.Duration
                || !(
                    frame.Core.Any(token => duration.First <= token && token < duration.End)
                    || frame.Core.Contains(passage.Head(duration.End - 1))
                    || frame.Core.Contains(passage.Head(duration.First))
                )
            )
            {
                continue;
            }

            var verb = frame.Support >= 0 ? passage.Lemma(frame.Support) : string.Empty;
            return (
                    verb switch
                    {
                        "end" or "conclude" or "finish" or "close" or "wrap" or "complete" => DateResolver.Ending(duration, date),
                        "begin" or "start" or "open" or "launch" or "kick" or "embark" => DateResolver.Starting(duration, date),
                        _ => null,
                    }
                ) ?? date;
        }

        return date;
    }

    // "negotiated for two days, until Sunday": how long it had lasted by then.
    private TimeExpression? LengthBefore(TimeExpression time)
    {
        if (passage.Key(time.First - 1) is not ("until" or "till") && passage.Key(time.First) is not ("until" or "till"))
        {
            return null;
        }

        foreach (var before in passage.TimesWithin(passage.SentenceAt(time.First)))
        {
            if (before.Kind == TimeKind.Duration && before.End < time.First && time.First - before.End <= 2)
            {
                return before;
            }
        }

        return null;
    }

    // "that day", "two days later": from the day that the text spoke of last.
    private Edtf? Counted(TimeExpression time)
    {
        // "a day after the talks" counts from the talks.
        if (
            time.Kind is not TimeKind.Anchored
            || passage.Key(time.End - 1) is "after" or "before" or "ahead"
            || passage.Key(time.End - 2) is "ahead"
            || passage.Key(time.End) is "after" or "before" or "ahead" or "of"
        )
        {
            return null;
        }

        var from = passage.Tokens(Math.Max(0, passage.SentenceOf(time.First) - 3)).First;
        Edtf? anchor = null;
        foreach (var before in passage.TimesWithin(new TokenSpan(from, time.First)))
        {
            anchor =
                before.Kind is TimeKind.Calendar or TimeKind.Weekday or TimeKind.Relative
                && dates.Resolve(before, -1) is { Form: EdtfForm.Single, Start.Day: not null } day
                    ? day
                    : anchor;
        }

        return anchor is { } known ? DateResolver.Counted(time, known) : null;
    }

    private bool IsNoDate(TimeExpression time) =>
        time.Kind is TimeKind.Duration or TimeKind.Repeated
        || (dateline is not null && time.End <= dateline.End)
        || passage.Key(time.First - 1) is "until" or "till" && LengthBefore(time) is null
        || passage.Key(time.First - 1) is "since" or "than" or "date" or "published" or "updated" or "posted" or "by" or "before"
        || passage.Form(time.End) is "'s" or "’s"
            && passage.Part(time.End + 1) is Upos.Noun
            && passage.Lemma(time.End + 1)
                is not ("meeting" or "session" or "summit" or "talk" or "visit" or "call" or "round" or "conference" or "gathering" or "trip");

    // 0 tied to the event, 1 to what lends its day, 2 to what governs it, 3 of the same sentence; 9 to something else.
    private int Rank(Frame frame, TimeExpression time, Func<int, bool> elsewhere)
    {
        var rank = Tied(frame, time, elsewhere);
        return rank == 9 && IsBeside(frame, time) ? 2 : rank;
    }

    // "negotiations in May", "talked by phone, in January,": right behind, with nothing between that could have a day of its own.
    private bool IsBeside(Frame frame, TimeExpression time)
    {
        if (time.First <= frame.Head || time.First - frame.Head > 5)
        {
            return false;
        }

        for (var i = frame.Head + 1; i < time.First; i++)
        {
            if (
                passage.Keys[i]
                    is not (
                        "in"
                        or "on"
                        or "by"
                        or "over"
                        or "phone"
                        or "telephone"
                        or "together"
                        or "last"
                        or "early"
                        or "late"
                        or "the"
                        or "again"
                        or "briefly"
                        or "here"
                        or "there"
                    )
                && passage.Forms[i] is not ","
            )
            {
                return false;
            }
        }

        return true;
    }

    private int Tied(Frame frame, TimeExpression time, Func<int, bool> elsewhere)
    {
        // "the session in Lima later this year": the tree may hang the event on the time.
        if (frame.Core.Any(token => passage.Head(token) is var head && time.First <= head && head < time.End))
        {
            return 0;
        }

        var at = Anchor(time);
        for (var steps = 0; at >= 0 && steps < 6; steps++)
        {
            if (frame.Core.Contains(at))
            {
                return 0;
            }

            if (frame.Tail.Contains(at))
            {
                return 1;
            }

            if (at == frame.Support)
            {
                return WordLists.SpeechVerbs.ContainsKey(passage.Keys[at]) && !Lending.Contains(passage.Lemma(at)) ? 9 : 1;
            }

            if (frame.Governors.Contains(at))
            {
                return Lending.Contains(passage.Lemma(at)) ? 1
                    // "agreed to meet in Malta on June 30", "agreed on Monday to meet"
                    : time.First > frame.Head && passage.Lemma(at) is "agree" or "decide" or "plan" or "invite" or "offer" or "propose" ? 3
                    : WordLists.SpeechVerbs.ContainsKey(passage.Keys[at])
                    || passage.Lemma(at)
                        is "agree"
                            or "announce"
                            or "decide"
                            or "plan"
                            or "invite"
                            or "urge"
                            or "ask"
                            or "refuse"
                            or "confirm"
                            or "offer"
                            or "propose"
                            or "decline"
                            or "promise"
                            or "pledge"
                            or "vow"
                            or "threaten"
                            or "reject"
                        ? 9
                    : 3;
            }

            if (elsewhere(at) || WordLists.SpeechVerbs.ContainsKey(passage.Keys[at]) && passage.Part(at) is Upos.Verb)
            {
                return 9;
            }

            if (passage.Part(at) is Upos.Verb && passage.Relation(at) is not ("xcomp" or "conj" or "amod"))
            {
                break;
            }

            at = passage.Head(at);
        }

        var distance = Distance(frame, time);
        return distance > 24 || Crosses(frame, time) ? 9
            : at >= 0 && passage.Part(at) is Upos.Verb && !IsAbove(frame, at) ? 5
            : 3;
    }

    // The predicate that the time expression hangs on.
    private int Anchor(TimeExpression time)
    {
        for (var i = time.First; i < time.End; i++)
        {
            var head = passage.Head(i);
            if (head < time.First || head >= time.End)
            {
                return head;
            }
        }

        return -1;
    }

    private bool IsAbove(Frame frame, int token)
    {
        for (var (at, steps) = (frame.Head, 0); at >= 0 && steps < 12; at = passage.Head(at), steps++)
        {
            if (at == token)
            {
                return true;
            }
        }

        return false;
    }

    // Another clause begins between the two.
    private bool Crosses(Frame frame, TimeExpression time)
    {
        var from = Math.Min(time.End, frame.Head + 1);
        var to = Math.Max(time.First, frame.Head);
        for (var i = from; i < to; i++)
        {
            if (
                passage.Keys[i] is "after" or "before" or "when" or "which" or "who" or "because" or "where" or "if" or "while" or "whose" or "since" or "until"
                || passage.Forms[i] is ";" or "“" or "”"
                || (WordLists.SpeechVerbs.ContainsKey(passage.Keys[i]) && passage.Part(i) is Upos.Verb)
            )
            {
                return true;
            }
        }

        return false;
    }

    private static int Distance(Frame frame, TimeExpression time) => time.First > frame.Head ? time.First - frame.Head : frame.Head - time.End + 4;
}
