using System.Collections.Frozen;
using System.Collections.Immutable;
using Graph.Extraction.Frames;
using Graph.Extraction.Lexicon;
using Graph.Model.Facts;

namespace Graph.Extraction.Rules;

/// <summary>Who takes part in what a meeting's noun names: what "between", "with" and "of" attach, whose it is, who holds it, who speaks there.</summary>
/// <remarks>Reads "talks that A was to host" with A as host, "talks chaired by A" with A as mediator. Refuses who only speaks of it: of "A announced talks
/// between B and C" A is no party.</remarks>
internal static class MeetingParties
{
    private static readonly FrozenSet<string> Hosting = ["host", "convene", "organize", "organise", "accommodate"];

    private static readonly FrozenSet<string> Mediating = ["chair", "mediate", "broker", "facilitate", "moderate", "sponsor", "lead", "oversee"];

    // What a subject does to a meeting that is its own, though it names nobody beside.
    private static readonly FrozenSet<string> Holding =
    [
        "hold",
        "have",
        "begin",
        "start",
        "open",
        "resume",
        "conclude",
        "finish",
        "complete",
        "end",
        "conduct",
        "attend",
        "join",
        "cancel",
        "scrap",
        "postpone",
        "plan",
        "make",
        "pay",
        "enter",
        "wrap",
        "wind",
        "continue",
        "skip",
        "boycott",
        "leave",
        "schedule",
        "arrange",
        "seek",
        "request",
        "propose",
        "do",
        "undertake",
        "take",
        "embark",
        "cut",
        "delay",
        "drop",
        "break",
        "keep",
        "need",
        "want",
        "interrupt",
        "suspend",
        "rule",
        "accept",
        "launch",
        "engage",
        "meet",
        "sit",
        "gather",
        "return",
        "fly",
        "come",
        "arrive",
        "exchange",
        "kick",
        "call",
        "be",
        "share",
        "put",
        "defer",
        "shorten",
        "extend",
        "prolong",
        "abandon",
        "consider",
        "mull",
        "weigh",
        "round",
        "wound",
        "forgo",
        "forego",
        "abort",
        "reschedule",
        "cap",
        "repeat",
        "give",
        "offer",
        "throw",
        "lay",
        "finalise",
        "finalize",
        "prepare",
    ];

    private static readonly string[] During =
    [
        "during",
        "in",
        "over",
        "at",
        "on",
        "by",
        "after",
        "before",
        "following",
        "for",
        "ahead of",
        "from",
        "to",
        "into",
        "with",
        "ahead of",
    ];

    public readonly record struct Found(ImmutableArray<Participant> Participants, ImmutableArray<int> Partners);

    public static Found Of(Surroundings surroundings, Frame frame, MeetingNoun noun)
    {
        var parties = surroundings.Parties;
        var passage = surroundings.Passage;
        var roles = Roles(surroundings, frame);
        var listed = Acting(frame.By("between", "among", "amongst", "involving"));
        if (listed.Count > 1)
        {
            return Done(listed, roles);
        }

        var found = new List<int>(listed);
        var partners = Acting(frame.By("with", "alongside"));
        if (noun.Kind is MeetingKind.Call)
        {
            partners.AddRange(Acting(frame.By("to", "from")));
        }

        if (noun.Kind is MeetingKind.Visit)
        {
            // "a visit by X"; who is seen on the way is no traveller: "a visit with talks with Y".
            partners.Clear();
            found.AddRange(Acting(frame.By("by")));
        }

        if (IsMeal(noun))
        {
            // "gave a dinner for B"
            partners.AddRange(Acting(frame.By("for").Concat(Honoured(surroundings, frame))).Where(surroundings.IsPerson));
        }

        var owners = frame.Agents.Where(surroundings.Scene.IsActor).ToList();
        found.AddRange(owners);
        found.AddRange(partners);
        if (frame.Modifiers.Length > 1 || (frame.Modifiers.Length == 1 && found.Count == 1 && frame.Modifiers[0] != found[0]))
        {
            found.AddRange(frame.Modifiers);
        }

        // "held talks with A and B": who held them is still to be found.
        var open = partners.Count > 0 && found.TrueForAll(partners.Contains);
        if (Several(found) && !open)
        {
            return Done(found, roles, partners);
        }

        var of = Acting(frame.By("of", "for").Where(at => at > frame.Head));
        if (of.Distinct().Count() > 1 && noun.Kind is not MeetingKind.Visit)
        {
            return Done([.. found, .. of], roles);
        }

        found.AddRange(Relative(surroundings, frame));
        if ((!Several(found) || open) && frame.Support >= 0)
        {
            found.AddRange(Holders(surroundings, frame, noun, partners.Count > 0));
        }

        if (frame.Modifiers.Length == 1 && found.Count == 1)
        {
            found.AddRange(frame.Modifiers);
        }

        // "A meeting with X is possible": of the one whom the text is about. "A flew in, but no meeting with the government took place": of who is the subject there.
        if (
            noun.Strong
            && partners.Count > 0
            && found.TrueForAll(partners.Contains)
            && (partners.TrueForAll(surroundings.IsPerson) ? surroundings.Protagonist(frame.Head) : Visitor(surroundings, frame, partners)) is { } other
            && !partners.Contains(other)
        )
        {
            found.Insert(0, other);
        }

        return Done(found, roles, partners);

        bool Several(List<int> who) => who.Distinct().Count() > 1 || (noun.Kind == MeetingKind.Visit && who.Any(surroundings.IsPerson));

        List<int> Acting(IEnumerable<int> nouns) => [.. nouns.SelectMany(at => parties.Strictly(at))];
    }

    // Who came to another state, where the noun is the subject of what did or did not happen then.
    private static int? Visitor(Surroundings surroundings, Frame frame, List<int> states) =>
        frame is { Relation: "nsubj", Support: >= 0 }
        && Frame.Happening.Contains(surroundings.Passage.Lemma(frame.Support))
        && surroundings.SubjectBefore(frame.Head) is { } guest
        && surroundings.Scene.CountryOf(guest) is { } home
        && !states.Contains(home)
            ? guest
            : null;

    // "in honour of B"
    private static IEnumerable<int> Honoured(Surroundings surroundings, Frame frame) =>
        frame
            .By("in")
            .Where(noun => surroundings.Passage.Keys[noun] is "honour" or "honor")
            .SelectMany(noun => surroundings.Passage.Children(noun))
            .Where(child => surroundings.Frames.Marker(child) is "of");

    private static bool IsMeal(MeetingNoun noun) =>
        noun.Lemma is "dinner" or "lunch" or "luncheon" or "breakfast" or "banquet" or "supper" or "reception" or "tea" or "state dinner" or "state banquet";

    private static Found Done(List<int> parties, List<Participant> roles, List<int>? partners = null) =>
        new(
            [
                .. parties
                    .Distinct()
                    .Where(party => !roles.Exists(role => role.Entity == party))
                    .Select(party => new Participant(party, ParticipantRole.Participant)),
                .. roles.DistinctBy(role => role.Entity),
            ],
            partners is null ? [] : [.. partners]
        );

    private static ImmutableArray<int> Holders(Surroundings surroundings, Frame frame, MeetingNoun noun, bool partnered)
    {
        var passage = surroundings.Passage;
        var verb = passage.Lemma(frame.Support);
        var holder = surroundings.Frames.At(frame.Support);
        if (frame.Core.Any(token => passage.Lemma(token) is "sideline" or "margin" or "fringe"))
        {
            // Who meets on the sidelines of a summit is none of the parties that it is told of.
            return [];
        }

        switch (frame.Relation)
        {
            case "root":
                // "A is in talks with B"
                return surroundings.Frames.Marker(frame.Support) is "in" or "on" or "at" or "" ? surroundings.Clauses.Actors(frame.Support) : [];
            case "obj" or "xcomp" or "iobj" or "dep":
                if (verb is "offer" or "grant" or "give" or "promise" or "deny" or "refuse" or "accord" && holder.Patients.Any(surroundings.IsPerson))
                {
                    // "offered B a meeting"; of a visit it is B's.
                    return noun.Kind is MeetingKind.Visit ? [] : [.. Subjects(holder), .. holder.Patients];
                }

                return partnered || Holding.Contains(verb) ? Subjects(holder) : [];
            case "obl":
                var marker = surroundings.Frames.Marker(frame.Core[^1]);
                if (!During.Contains(marker))
                {
                    return [];
                }

                // "A told B during a call": who speaks and who is spoken to.
                if (
                    !partnered
                    && marker is "during" or "in" or "over" or "at" or "on" or "by"
                    && holder.Patients.Any(surroundings.IsPerson)
                    && !holder.Agents.IsEmpty
                )
                {
                    return noun.Kind is MeetingKind.Conference or MeetingKind.Visit || noun.Kind is MeetingKind.Summit && marker is "at"
                        ? []
                        : [.. holder.Agents, .. holder.Patients];
                }

                // "asked for help during a visit", "travels to Lima for the summit": of the one who does.
                var own =
                    noun.Kind is MeetingKind.Visit && marker is "during" or "on" or "after" or "before" or "ahead of" or "at" && !holder.Passive
                    || noun.Kind is MeetingKind.Summit or MeetingKind.Conference
                        && marker is "for" or "at"
                        && verb is "travel" or "fly" or "go" or "come" or "arrive" or "head" or "journey";
                return partnered || own || Holding.Contains(verb) || holder.Agents.Length > 1 ? Subjects(holder) : [];
            case "nsubj" when holder.Passive && Holding.Contains(verb):
                // "the visit was called off by A"
                return holder.Agents;
            default:
                return [];
        }
    }

    private static ImmutableArray<int> Subjects(Frame holder) => holder.Passive && holder.Agents.IsEmpty ? holder.Patients : holder.Agents;

    // "the meeting that A had with B", "a call in which A told B"
    private static ImmutableArray<int> Relative(Surroundings surroundings, Frame frame)
    {
        var passage = surroundings.Passage;
        foreach (var noun in frame.Core)
        {
            foreach (var child in passage.Children(noun))
            {
                if (passage.Relation(child) is not "acl:relcl" || Hosting.Contains(passage.Lemma(child)) || Mediating.Contains(passage.Lemma(child)))
                {
                    continue;
                }

                var inner = surroundings.Frames.At(child);
                var within = inner.Obliques.Any(oblique => passage.Keys[oblique.Noun] is "which" or "whom");
                var own = surroundings.Clauses.Subject(child) is >= 0 and var subject && passage.Keys[subject] is not ("which" or "that" or "who");
                return own
                    ? within
                        ? [.. inner.Agents, .. inner.Patients]
                        : inner.Agents
                    : [];
            }
        }

        return [];
    }

    // Who hosts or mediates, by a relative, a participle or the verb that holds the noun.
    private static List<Participant> Roles(Surroundings surroundings, Frame frame)
    {
        var passage = surroundings.Passage;
        var found = new List<Participant>();
        foreach (
            var verb in frame
                .Core.SelectMany(noun => passage.Children(noun))
                .Where(child => passage.Relation(child) is "acl" or "acl:relcl")
                .Append(frame.Support)
        )
        {
            if (verb < 0 || (verb == frame.Support && frame.Relation is not ("obj" or "nsubj")))
            {
                continue;
            }

            ParticipantRole? role =
                Hosting.Contains(passage.Lemma(verb)) ? ParticipantRole.Host
                : Mediating.Contains(passage.Lemma(verb)) ? ParticipantRole.Mediator
                : null;
            if (role is { } part)
            {
                found.AddRange(surroundings.Frames.At(verb).Agents.Where(surroundings.Scene.IsActor).Select(who => new Participant(who, part)));
            }
        }

        return found;
    }
}
