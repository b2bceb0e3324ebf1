using System.Collections.Frozen;
using Graph.Extraction.Frames;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Mentions;
using Graph.Extraction.Reading;
using Graph.Model.Facts;

namespace Graph.Extraction.Rules;

/// <summary>Reads a gathering with a name, and who attends it: "the APEC CEO Summit", "a NATO summit in Madrid".</summary>
/// <remarks>Reads "Rubio will attend the APEC summit". Refuses "the Security Council resolution": no word for a gathering follows the body's name; "the
/// Biological Weapons Convention" and "the Winter Olympics" unless they are told to be held or attended; and what a parliament does in session.</remarks>
internal sealed class GatheringRule : IEventRule
{
    private static readonly FrozenSet<string> Attending =
    [
        "attend",
        "attends",
        "attended",
        "attending",
        "join",
        "joins",
        "joined",
        "joining",
        "address",
        "addresses",
        "addressed",
        "open",
        "opens",
        "opened",
        "host",
        "hosts",
        "hosted",
        "hosting",
        "chair",
        "chairs",
        "chaired",
        "for",
        "at",
        "stops",
    ];

    // What one does, or does not do, about a gathering that is held all the same.
    private static readonly FrozenSet<string> Shunning = FrozenSet.Create(
        StringComparer.Ordinal,
        "attend",
        "join",
        "boycott",
        "skip",
        "miss",
        "shun",
        "snub",
        "address",
        "visit",
        "leave",
        "stay",
        "go",
        "travel",
        "come",
        "appear",
        "speak"
    );

    // Verbs that have a gathering take place, it being their subject or object.
    private static readonly FrozenSet<string> Holding =
    [
        .. Frame.Happening,
        "attend",
        "join",
        "boycott",
        "skip",
        "chair",
        "host",
        "convene",
        "gather",
        "organize",
        "organise",
        "resume",
        "conclude",
        "close",
        "kick",
        "postpone",
        "adjourn",
        "cancel",
        "plan",
        "meet",
    ];

    public string Name => "gathering";

    public IEnumerable<EventDraft> Read(Surroundings surroundings)
    {
        var passage = surroundings.Passage;
        var names = surroundings.Scene.Names;
        foreach (var name in names)
        {
            if (name.Kind == NameKind.Gathering)
            {
                var first = names.EndingAt(name.Span.First) is { Kind: NameKind.Organization } body ? body.Span.First : name.Span.First;
                if (Draft(surroundings, new TokenSpan(first, name.Span.End), name.Text) is var named && IsProven(surroundings, named))
                {
                    yield return named;
                }
            }
            else if (name.Kind != NameKind.Organization || name.Organization is { Kind: "parliament" })
            {
                continue;
            }
            else if (HeadBefore(passage, name.Span.First) is >= 0 and var head)
            {
                // "a gathering of the Association of Southeast Asian Nations"
                var span = new TokenSpan(head, name.Span.End);
                yield return Draft(surroundings, span, $"{name.Organization?.Acronym ?? name.Text} {passage.Forms[head].ToLowerInvariant()}");
            }
            else if (SmallHead(surroundings, name.Span.End) is > 0 and var end)
            {
                // "APEC summit", "(ASEAN) Summit"
                var span = new TokenSpan(name.Span.First, end);
                yield return Draft(surroundings, span, passage.Text(span));
            }
            else if (
                name.Organization is null
                && passage.Forms[name.Span.End - 1] is "Forum" or "Summit" or "Conference" or "Dialogue" or "Convention" or "Congress" or "Expo"
                && Draft(surroundings, name.Span, name.Text) is var unlisted
                && (unlisted.Date is not null || !unlisted.Places.IsEmpty)
                && IsProven(surroundings, unlisted)
            )
            {
                // "the Lanting Forum opens in Beijing": no list knows it, but it has a day or a place.
                yield return unlisted;
            }
        }
    }

    // The index of a gathering's noun that "of" ties to a body's name; −1 for none.
    private static int HeadBefore(Passage passage, int first)
    {
        var of = passage.Key(first - 1) is "the" ? first - 2 : first - 1;
        return
            passage.Key(of) is "of"
            && passage.Key(of - 1) is "summit" or "gathering" or "meeting" or "conference" or "session" or "forum"
            && !passage.IsCapital(of - 1)
            ? of - 1
            : -1;
    }

    // The index after a gathering's noun that follows a body's name, its acronym or up to three adjectives; 0 for none.
    private static int SmallHead(Surroundings surroundings, int end)
    {
        var passage = surroundings.Passage;
        var limit = end < passage.Count ? passage.SentenceAt(end - 1).End : end;
        if (passage.Form(end) is "(" && passage.Form(end + 2) is ")")
        {
            end += 3;
        }

        end = passage.Form(end) is "'s" or "’s" ? end + 1 : end;
        for (var i = end; i < end + 4 && i < limit; i++)
        {
            var key = passage.Keys[i];
            if (surroundings.Scene.Names.At(i) is { Kind: NameKind.Gathering })
            {
                return 0;
            }

            if (
                i > end
                && (
                    WordLists.SpeechVerbs.ContainsKey(passage.Keys[i - 1])
                    || passage.TimesWithin(new TokenSpan(Math.Max(0, i - 8), i)).Any(time => i <= time.End)
                )
            )
            {
                return 0;
            }

            if (
                WordLists.GatheringHeads.TryGetValue(key, out var gathering) && gathering is { Kind: "summit" or "conference", Proof: "" }
                || key is "meeting" or "session"
            )
            {
                return i + 1;
            }

            if (
                key.Length == 0 && passage.Form(i) is not ("'" or "’")
                || key is "and" or "in" or "of" or "to" or "for" or "on" or "said" or "has" or "is" or "was" or "the" or "with" or "a"
            )
            {
                return 0;
            }
        }

        return 0;
    }

    // Whether the text says of a gathering what the noun in its name asks for.
    private static bool IsProven(Surroundings surroundings, EventDraft draft)
    {
        var passage = surroundings.Passage;
        var span = draft.Trigger;
        var of = Enumerable.Range(span.First, span.Length).FirstOrDefault(i => passage.Keys[i] is "of" or "for" or "on", span.End);
        var proof = WordLists.GatheringHeads.GetValueOrDefault(passage.Key(of - 1))?.Proof;
        if (string.IsNullOrEmpty(proof))
        {
            return true;
        }

        var head = HeadOf(passage, span);
        var frame = surroundings.Frames.At(head);
        if (proof is "attended")
        {
            return frame.Support >= 0
                && (
                    frame.Relation is "obj" && !draft.Participants.IsEmpty
                    || frame.Relation is "obl" && surroundings.Frames.Marker(head) is "at" && surroundings.IsMeetingWord(frame.Support)
                );
        }

        return !draft.Participants.IsEmpty
            || draft is { Date: not null, Places: [_, ..] }
            || frame.Support >= 0 && frame.Relation is "nsubj" or "obj" && Holding.Contains(passage.Lemma(frame.Support))
            || frame.Tail.Any(verb => Frame.Happening.Contains(passage.Lemma(verb)))
            || surroundings.Frames.Marker(head) is "at" or "during"
            || passage.Key(passage.Key(span.First - 1) is "the" ? span.First - 3 : span.First - 2) is "sidelines" or "margins" or "fringes";
    }

    private static int HeadOf(Passage passage, TokenSpan span)
    {
        var head = span.End - 1;
        while (head > span.First && span.Contains(passage.Head(head)))
        {
            head = passage.Head(head);
        }

        return head;
    }

    private EventDraft Draft(Surroundings surroundings, TokenSpan span, string name)
    {
        var passage = surroundings.Passage;
        var head = HeadOf(passage, span);
        var frame = surroundings.Frames.At(head);
        frame = frame.Nominal ? frame : frame with { Nominal = true };
        var attends =
            frame.Support >= 0
            && (
                frame.Relation is "obj" && Attending.Contains(passage.Keys[frame.Support])
                || frame.Relation is "obl" && Attending.Contains(surroundings.Frames.Marker(head))
            );
        var people = attends ? surroundings.Frames.At(frame.Support).Agents.Where(surroundings.IsPerson) : [];
        EventStatus? assumed = IsAhead(surroundings, frame) ? EventStatus.Planned : null;
        var draft = MeetingDraft.Of(surroundings, Name, frame, span, MeetingKind.Conference, people, assumed);
        if (draft.Places.IsEmpty && Before(surroundings, span.First) is { } place)
        {
            draft = draft with { Places = [place] };
        }

        // Whoever stays away, the summit is held.
        if (draft.Status is EventStatus.Denied or EventStatus.Cancelled && frame.Support >= 0 && Shunning.Contains(passage.Lemma(frame.Support)))
        {
            var status = assumed ?? EventStatus.Held;
            var date = surroundings.Times.Of(frame, status, token => !span.Contains(token) && surroundings.IsMeetingWord(token));
            draft = draft with { Status = Reality.Against(status, date, surroundings.Dates.Today), Date = date, Participants = [] };
        }

        return draft with
        {
            Lemma = "conference",
            Name = name,
        };
    }

    // "then Malaysia, for the summit of the bloc", "in Lima for the APEC summit"
    private static int? Before(Surroundings surroundings, int first)
    {
        var passage = surroundings.Passage;
        var at = first - 1;
        while (passage.Part(at) is Graph.Text.Upos.Det or Graph.Text.Upos.Adj)
        {
            at--;
        }

        if (passage.Key(at) is not "for")
        {
            return null;
        }

        var noun = passage.Form(at - 1) is "," ? at - 2 : at - 1;
        return surroundings.Scene.Names.At(noun) is { Kind: NameKind.Place or NameKind.Country or NameKind.Capital } ? surroundings.PlaceOf.In(noun) : null;
    }

    // "the journey takes him to the summit": the present of a journey is a plan, but for headlines.
    private static bool IsDeparture(Passage passage, int verb) =>
        passage.Tag(verb) is "VBZ" or "VBP"
        && !passage.InTitleCase(verb)
        && passage.Lemma(verb) is "take" or "bring" or "go" or "fly" or "travel" or "head" or "come" or "leave" or "attend" or "join" or "host";

    // "they are expected to meet on the sidelines of the summit": it is to be held itself.
    private static bool IsAhead(Surroundings surroundings, Frame frame)
    {
        foreach (var above in frame.Governors.Prepend(frame.Support))
        {
            if (above >= 0 && surroundings.Passage.IsVerb(above))
            {
                return Reality.OrForm(surroundings.Passage, surroundings.Frames.At(above)) is EventStatus.Planned or EventStatus.Possible
                    || surroundings.Passage.Children(above).Any(child => surroundings.Passage.Keys[child] is "will" or "shall")
                    || IsDeparture(surroundings.Passage, above);
            }
        }

        return false;
    }
}
