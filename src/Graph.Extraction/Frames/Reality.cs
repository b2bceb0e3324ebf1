using Graph.Extraction.Lexicon;
using Graph.Extraction.Reading;
using Graph.Model.Dates;
using Graph.Model.Facts;
using Graph.Text;

namespace Graph.Extraction.Frames;

/// <summary>Whether what a frame tells has happened, is to happen, may happen, was called off or is denied.</summary>
/// <remarks>Reads the words that the tree ties to the predicate: its own auxiliaries, negation and determiner, then those above it, as far as a verb of
/// saying: "will meet", "agreed to meet", "called off a meeting", "no meeting took place", "had yet to meet". The nearest decides.
/// Refuses a cue of another clause: "the minister, who will resign, met". Cues: Lexicon/status-cues.tsv.</remarks>
internal static class Reality
{
    private readonly record struct Cue(int First, int End, int Depth, EventStatus Status);

    /// <summary>What the words say; <c>null</c> where none of them says anything.</summary>
    public static EventStatus? Of(Passage passage, Frame frame)
    {
        var cues = new List<Cue>();
        var conditional = false;
        var depth = 0;
        var seen = new HashSet<int>();
        foreach (var (token, level) in Levels(passage, frame))
        {
            if (!seen.Add(token))
            {
                continue;
            }

            depth = level;
            var own = frame.Core.Contains(token) || (token == frame.Support && frame.Nominal);
            if (
                level > 0
                && (
                    frame.Relation is not "obl"
                    || passage.Part(token) is not Upos.Verb
                    || passage.Lemma(token) is "plan" or "schedule" or "hope" or "expect" or "set"
                    || passage.Lemma(token) is "agree" && HasCase(passage, frame.Core[^1], "to", "on")
                    || passage.Lemma(token) is "call" or "push" or "invite"
                        && passage.Children(frame.Core[^1]).Any(word => passage.Relation(word) is "case" && passage.Keys[word] is "for" or "to")
                )
            )
            {
                Add(passage, cues, token, level);
            }

            foreach (var child in passage.Children(token))
            {
                switch (passage.Relation(child))
                {
                    case "advmod" or "det" or "cc:preconj" or "cc" when level > 0 && frame.Relation is "obl":
                        // Whoever did not speak at a summit, the summit was held.
                        break;
                    case "advmod" when level > 0 && IsOutcome(passage, frame, token):
                        // "the talks did not produce a deal": they were held.
                        break;
                    case "advmod" or "det" or "cc:preconj" or "cc" when passage.Keys[child] is "not" or "nt" or "never" or "no" or "neither":
                        // "not only met"
                        if (passage.Key(child + 1) is not "only")
                        {
                            // "it is not clear whether they will meet"
                            var open = passage.Lemma(token) is "clear" or "certain" or "sure" or "known" or "obvious" or "decided" or "say";
                            cues.Add(new Cue(child, child + 1, level, level > 0 && open ? EventStatus.Possible : EventStatus.Denied));
                            Add(passage, cues, child, level);
                        }

                        break;
                    case "mark" when passage.Keys[child] is "if" or "unless" or "whether" or "lest" or "should":
                    case "advcl"
                        when passage.Children(child).Any(mark => passage.Keys[mark] is "if" or "unless" or "provided" && passage.Relation(mark) is "mark"):
                        conditional = true;
                        break;
                    case "case" when passage.Keys[child] is "before" && frame.Nominal && own:
                        cues.Add(new Cue(child, child + 1, level + 1, EventStatus.Planned));
                        break;
                    case "aux" or "aux:pass" or "cop" or "advmod" or "det" or "amod" or "acl" or "mark" or "compound:prt":
                        Add(passage, cues, child, level);
                        break;
                    case "case" when token == frame.Head || own:
                        Add(passage, cues, child, level);
                        break;
                    case "nsubj" when level == 0 && passage.Children(child).Any(word => passage.Keys[word] is "no" or "neither"):
                        // "neither A nor B met C"
                        cues.Add(new Cue(child, child + 1, level, EventStatus.Denied));
                        break;
                    case "obj" when level > 0 && passage.Children(child).Any(word => passage.Keys[word] is "no"):
                        // "had no intention to meet"
                        cues.Add(new Cue(child, child + 1, level, EventStatus.Denied));
                        break;
                    default:
                        break;
                }
            }

            // "should X meet Y": turned round.
            if (passage.Keys[passage.SentenceAt(token).First] is "should" && passage.Head(passage.SentenceAt(token).First) == token)
            {
                conditional = true;
            }
        }

        var valid = cues.Where(cue => !cues.Exists(other => other.First <= cue.First && other.End >= cue.End && other.End - other.First > cue.End - cue.First))
            .ToList();
        if (valid.Count == 0)
        {
            return conditional ? EventStatus.Possible : null;
        }

        var nearest = valid.OrderBy(cue => cue.Depth).ThenBy(cue => Rank(cue.Status)).First();
        // "did not rule out that they would meet"
        conditional |= nearest.Status is EventStatus.Planned && valid.Exists(cue => cue.Status is EventStatus.Possible && cue.Depth <= nearest.Depth + 2);
        var ended = valid.Where(cue => cue.Status is EventStatus.Cancelled or EventStatus.Denied && cue.Depth <= nearest.Depth + 1).ToList();
        return ended.Count > 0 && nearest.Status is not EventStatus.Held ? ended[0].Status
            : conditional && nearest.Status is EventStatus.Held or EventStatus.Planned ? EventStatus.Possible
            : nearest.Status;
    }

    /// <summary>What the words say, else what the form of the verb does: an infinitive is a plan, and so is what stands in the present after "when"; all else
    /// has happened.</summary>
    public static EventStatus OrForm(Passage passage, Frame frame) =>
        Of(passage, frame)
        ?? (
            IsScheduled(passage, frame)
            || frame.Tail.Any(verb => passage.Tag(verb) is "VBZ" && Frame.Happening.Contains(passage.Lemma(verb)))
            || IsTimetabled(passage, frame)
            || !frame.Nominal && ((passage.Tag(frame.Head) is "VB" && !IsDone(passage, frame.Head)) || IsAwaited(passage, frame.Head))
                ? EventStatus.Planned
                : EventStatus.Held
        );

    // "where the summit is held", "the talks open on Monday": the present of a timetable.
    private static bool IsScheduled(Passage passage, Frame frame) =>
        frame.Nominal
        && frame.Relation is "nsubj"
        && frame.Support >= 0
        && !passage.InTitleCase(frame.Support)
        && passage.Lemma(frame.Support) is "hold" or "stage" or "take" or "open" or "begin" or "start" or "convene" or "resume" or "reconvene" or "close"
        && (
            passage.Tag(frame.Support) is "VBZ" or "VBP"
            || passage.Tag(frame.Support) is "VBN"
                && passage.Children(frame.Support).Any(word => passage.Keys[word] is "is" or "are")
                && !passage.Children(frame.Support).Any(word => passage.Keys[word] is "been" or "being")
        );

    // "begins a tour on Monday", "meets the king on Tuesday": the present with a day is to come, but for headlines and today.
    private static bool IsTimetabled(Passage passage, Frame frame)
    {
        var verb = frame.Nominal ? (frame.Relation is "obj" ? frame.Support : -1) : frame.Head;
        return verb >= 0
            && passage.Tag(verb) is "VBZ" or "VBP"
            && passage.Relation(verb) is "root" or "ccomp" or "conj" or "acl:relcl"
            && !passage.InTitleCase(verb)
            && passage.Form(passage.SentenceAt(verb).End - 1) is "."
            && passage
                .TimesWithin(passage.SentenceAt(verb))
                .Any(time =>
                    time.Kind is Graph.Text.Times.TimeKind.Weekday or Graph.Text.Times.TimeKind.Calendar
                    && time.Bound == Graph.Text.Times.TimeBound.None
                    && Enumerable.Range(time.First, time.End - time.First).Any(token => passage.Head(token) == verb)
                );
    }

    // "when they meet, he will bring a list", "a deal that they are to sign once they see each other"
    private static bool IsAwaited(Passage passage, int verb) =>
        passage.Tag(verb) is "VBZ" or "VBP"
        && passage.Relation(verb) is "advcl"
        && !passage.InTitleCase(verb)
        && passage
            .Children(verb)
            .Any(word => passage.Relation(word) is "mark" or "advmod" && passage.Keys[word] is "when" or "once" or "until" or "till" or "before" or "after");

    // "flew to Lima to meet X": told as what came of it.
    private static bool IsDone(Passage passage, int infinitive) =>
        passage.Relation(infinitive) is "advcl" or "xcomp"
        && passage.Head(infinitive) is >= 0 and var above
        && (passage.Tag(above) is "VBD" || passage.Tag(above) is "VBN" && passage.Children(above).Any(child => passage.Keys[child] is "had" or "has" or "have"))
        && passage.Lemma(above)
            is "fly"
                or "send"
                or "dispatch"
                or "travel"
                or "go"
                or "come"
                or "arrive"
                or "drive"
                or "journey"
                or "return"
                or "sail"
                or "stop"
                or "land"
                or "call"
                or "halt"
                or "pause"
                or "break"
                or "cross"
                or "rush"
                or "hurry";

    /// <summary>What is reported as held but lies after the day of the document is a plan; what is planned for a day well past stays as told.</summary>
    public static EventStatus Against(EventStatus status, Edtf? date, DateOnly? today) =>
        status == EventStatus.Held && today is { } now && date?.First is { } first && first > now ? EventStatus.Planned : status;

    // The predicate with what it is counted in at 0, then what holds it, then what governs that.
    private static IEnumerable<(int Token, int Level)> Levels(Passage passage, Frame frame)
    {
        foreach (var token in frame.Core)
        {
            yield return (token, 0);
        }

        // "talks, which will open on Monday": what is said of it after "which".
        foreach (var verb in frame.Tail.Where(verb => Frame.Happening.Contains(passage.Lemma(verb))))
        {
            yield return (verb, 0);
        }

        var level = 1;
        if (frame.Nominal && frame.Support >= 0 && (frame.Relation is not "obl" || passage.Part(frame.Support) is Upos.Verb))
        {
            foreach (var verb in frame.Tail.Where(verb => passage.Tag(verb) is "VBN"))
            {
                yield return (verb, 1);
            }

            if (
                frame.Relation is "obl"
                && !passage
                    .Children(frame.Core[^1])
                    .Any(word => passage.Relation(word) is "case" && passage.Keys[word] is "at" or "in" or "for" or "during" or "to" or "on")
            )
            {
                yield break;
            }

            // "promises made in talks": the talks have been held, whatever the promises.
            if (frame.Relation is "obl" && IsPast(passage, frame.Support) && HasCase(passage, frame.Core[^1], "in", "at", "during", "after"))
            {
                yield break;
            }

            yield return (frame.Support, level++);
            foreach (var above in frame.Governors.Where(token => token != frame.Support))
            {
                yield return (above, level++);
            }

            // Who shares the auxiliary of the verb that it is joined to: "will meet X and hold talks with Y".
            yield break;
        }

        foreach (var above in frame.Governors)
        {
            yield return (above, level++);
        }

        for (var at = frame.Head; passage.Relation(at) is "conj" && passage.Head(at) is >= 0 and var first; at = first)
        {
            if (passage.Part(first) is Upos.Verb && passage.Tag(at) is "VB" or "VBG")
            {
                yield return (first, level);
            }
        }
    }

    // Whether a verb tells what a meeting led to, not whether it was: "the talks failed to yield", "the meeting has not eased".
    private static bool IsOutcome(Passage passage, Frame frame, int verb) =>
        frame is { Nominal: true, Relation: "nsubj" }
        && verb == frame.Support
        && passage.Part(verb) is Upos.Verb
        && !Frame.Happening.Contains(passage.Lemma(verb))
        && passage.Lemma(verb)
            is not (
                "happen"
                or "materialise"
                or "materialize"
                or "go"
                or "proceed"
                or "come"
                or "convene"
                or "resume"
                or "continue"
                or "get"
                or "exist"
                or "figure"
            )
        && !passage.Children(verb).Any(child => passage.Relation(child) is "nsubj:pass" or "xcomp" or "aux:pass" or "ccomp" or "compound:prt");

    private static bool IsPast(Passage passage, int verb) =>
        passage.Tag(verb) is "VBD"
        || passage.Tag(verb) is "VBN" && !passage.Children(verb).Any(child => passage.Tag(child) is "MD" || passage.Relation(child) is "mark");

    private static bool HasCase(Passage passage, int noun, params ReadOnlySpan<string> markers)
    {
        foreach (var child in passage.Children(noun))
        {
            if (passage.Relation(child) is "case" && markers.Contains(passage.Keys[child]))
            {
                return true;
            }
        }

        return false;
    }

    private static void Add(Passage passage, List<Cue> cues, int token, int level)
    {
        var (end, found) = WordLists.StatusCues.Longest(passage.Keys, token, passage.SentenceAt(token).End);
        foreach (var cue in found)
        {
            cues.Add(new Cue(token, end, level, cue.Status));
        }

        // "called the visit off"
        foreach (var child in passage.Children(token))
        {
            if (
                passage.Relation(child) is "compound:prt"
                && child > token + 1
                && WordLists.StatusCues.Longest([passage.Keys[token], passage.Keys[child]], 0, 2) is { End: 2, Values: [var parted, ..] }
            )
            {
                cues.Add(new Cue(token, token + 2, level, parted.Status));
            }
        }
    }

    private static int Rank(EventStatus status) =>
        status switch
        {
            EventStatus.Denied or EventStatus.Cancelled => 0,
            EventStatus.Possible => 1,
            EventStatus.Planned => 2,
            _ => 3,
        };
}
