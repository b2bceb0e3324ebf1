using System.Collections.Frozen;
using System.Collections.Immutable;
using Graph.Extraction.Acts;
using Graph.Extraction.Entities;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Reading;
using Graph.Model.Facts;
using Graph.Text;

namespace Graph.Extraction.Frames;

/// <summary>The predicates of a document with their arguments, each made when first asked for and kept.</summary>
/// <remarks>Reads the tree: passives turned, subjects shared along conjunctions, raised and controlled, relatives gone back to what they speak of.
/// Where the tree has no answer the order of words gives one, here and nowhere else.</remarks>
internal sealed class FrameTable(Scene scene, Parties parties, Clauses clauses)
{
    private const int Farthest = 8;

    private static readonly FrozenSet<string> Counted = FrozenSet.Create(
        StringComparer.Ordinal,
        "round",
        "day",
        "hour",
        "week",
        "month",
        "series",
        "string",
        "set",
        "flurry",
        "spate",
        "session",
        "phase",
        "stage",
        "number",
        "couple",
        "pair",
        "half",
        "part",
        "rest",
        "minute",
        "evening",
        "afternoon",
        "night",
        "lot",
        "resumption",
        "start",
        "beginning",
        "end",
        "conclusion",
        "opening",
        "eve",
        "sideline",
        "margin"
    );

    private readonly Passage passage = scene.Passage;
    private readonly Dictionary<int, Frame> frames = [];

    /// <summary>The frame of a verb or noun.</summary>
    public Frame At(int head)
    {
        if (!frames.TryGetValue(head, out var frame))
        {
            frame = passage.Part(head) is Upos.Noun or Upos.Propn ? OfNoun(head) : OfVerb(head);
            frames[head] = frame;
        }

        return frame;
    }

    /// <summary>The words of the preposition that governs a noun; empty for none.</summary>
    public string Marker(int noun)
    {
        var words = string.Empty;
        foreach (var child in passage.Children(noun))
        {
            if (passage.Relation(child) is not "case")
            {
                continue;
            }

            words = words.Length == 0 ? passage.Keys[child] : $"{words} {passage.Keys[child]}";
            foreach (var fixedTo in passage.Children(child))
            {
                words = passage.Relation(fixedTo) is "fixed" ? $"{words} {passage.Keys[fixedTo]}" : words;
            }
        }

        return words;
    }

    private Frame OfVerb(int head)
    {
        var passive = clauses.IsPassive(head);
        var agents = clauses.Actors(head);
        if (agents.IsEmpty && !passive && passage.Relation(head) is not ("xcomp" or "acl" or "csubj" or "amod"))
        {
            agents = Left(head);
        }

        return new Frame(head)
        {
            Core = [head],
            Passive = passive,
            Agents = agents,
            Patients = Patients(head, passive),
            Obliques = Obliques([head], head),
            Governors = Governors(head),
        };
    }

    private Frame OfNoun(int head)
    {
        var core = new List<int> { head };
        var carrier = head;
        while (
            passage.Relation(carrier) is "nmod"
            && passage.Head(carrier) is >= 0 and var above
            && Marker(carrier) is "of" or "in" or "for"
            && Counted.Contains(passage.Lemma(above))
            && core.Count < 4
        )
        {
            carrier = above;
            core.Add(carrier);
        }

        var (support, relation) = Support(carrier);
        var owners = new List<int>();
        foreach (var noun in core)
        {
            foreach (var child in passage.Children(noun))
            {
                if (passage.Relation(child) is "nmod:poss")
                {
                    owners.AddRange(Owner(child));
                }
            }
        }

        var relatives = new List<int>();
        foreach (var noun in core)
        {
            foreach (var child in passage.Children(noun))
            {
                if (passage.Relation(child) is "acl:relcl" or "acl" && passage.Part(child) is Upos.Verb)
                {
                    relatives.Add(child);

                    // "the talks that Norway had hoped to arrange between A and B"
                    relatives.AddRange(passage.Children(child).Where(verb => passage.Relation(verb) is "xcomp" && passage.Part(verb) is Upos.Verb));
                }
            }
        }

        // "a meeting between A and B, which will take place on Monday", wherever the tree hangs the clause.
        if (relatives.Count == 0 && Happening(head) is { } happening)
        {
            relatives.Add(happening);
        }

        var whole = support >= 0 && relation is "obj" or "nsubj" or "xcomp" or "root" ? [.. core, support, .. relatives] : (List<int>)[.. core, .. relatives];
        return new Frame(head)
        {
            Nominal = true,
            Core = [.. core],
            Tail = [.. relatives],
            Support = support,
            Relation = relation,
            Agents = [.. owners.Distinct()],
            Patients = [],
            Modifiers = Modifiers(head),
            Obliques = Obliques(whole, head),
            Governors = Governors(carrier),
        };
    }

    private int? Happening(int noun)
    {
        var end = passage.SentenceAt(noun).End;
        for (var i = noun + 1; i < Math.Min(end, noun + 24); i++)
        {
            if (passage.Key(i) is "which" && passage.Form(i - 1) is "," && passage.Head(i) is var verb && verb > i)
            {
                return Frame.Happening.Contains(passage.Lemma(verb)) ? verb : null;
            }

            if (passage.Part(i) is Upos.Verb || !WordLists.MeetingNouns.Longest(passage.Keys, i, i + 1).Values.IsEmpty)
            {
                break;
            }
        }

        return null;
    }

    /// <summary>Those whose subject or by-phrase a noun's relative clause names: "the meeting that X had with Y", "talks chaired by X".</summary>
    public ImmutableArray<int> Relative(Frame frame)
    {
        foreach (var noun in frame.Core)
        {
            foreach (var child in passage.Children(noun))
            {
                if (passage.Relation(child) is not ("acl:relcl" or "acl") || passage.Part(child) is not Upos.Verb)
                {
                    continue;
                }

                foreach (var argument in passage.Children(child))
                {
                    var relation = passage.Relation(argument);
                    if (
                        (relation is "nsubj" || (relation is "obl:agent" or "obl" && Marker(argument) is "by"))
                        && parties.Acting(argument) is { IsEmpty: false } who
                    )
                    {
                        return who;
                    }
                }
            }
        }

        return [];
    }

    private ImmutableArray<int> Owner(int noun)
    {
        if (parties.At(noun) is { } mention)
        {
            var found = new List<int>(mention.Entities);
            foreach (var child in passage.Children(noun))
            {
                if (passage.Relation(child) is "conj" && parties.At(child) is { } joined)
                {
                    found.AddRange(joined.Entities);
                }
            }

            return [.. found];
        }

        // "Chancellor X's visit": whichever word the tree takes for the head.
        foreach (var child in passage.Children(noun))
        {
            if (passage.Relation(child) is "flat" && parties.At(child) is { } named)
            {
                return named.Entities;
            }
        }

        return parties.Acting(noun);
    }

    // "US-China trade talks", "the Merkel-Putin call", "Israeli-Egyptian negotiations"; one name alone may be a place or a quality.
    private ImmutableArray<int> Modifiers(int head)
    {
        var found = new List<int>();
        var first = head;
        while (first > passage.SentenceAt(head).First && head - first < Farthest)
        {
            var before = first - 1;
            if (
                passage.Form(before) is "-" or "–" or "‑" or "/" or "―"
                || passage.Part(before) is Upos.Adj or Upos.Noun or Upos.Propn or Upos.Num or Upos.X && passage.Keys[before].Length > 0
                || (passage.Key(before) is "and" && parties.At(before + 1) is { Form: MentionForm.Demonym })
            )
            {
                first = before;
                continue;
            }

            break;
        }

        for (var i = first; i < head; i++)
        {
            if (parties.At(i) is { Possessive: false } mention && (i == first || mention.Span.First == i))
            {
                found.AddRange(mention.Entities);
            }
        }

        return [.. found.Distinct()];
    }

    private (int Support, string Relation) Support(int carrier)
    {
        var at = carrier;
        for (var steps = 0; steps < 3; steps++)
        {
            var head = passage.Head(at);
            var relation = passage.Relation(at);
            if (head < 0)
            {
                break;
            }

            if (
                relation is "root" or "ccomp" or "conj" or "advcl" or "parataxis" or "acl:relcl" or "appos"
                && passage.Children(at).Any(child => passage.Relation(child) is "nsubj" or "cop")
            )
            {
                break;
            }

            if (passage.Part(head) is Upos.Verb or Upos.Aux or Upos.Adj)
            {
                relation = relation switch
                {
                    // "have begun two days of talks"
                    "obl:unmarked" or "obl:npmod" when at != carrier || Counted.Contains(passage.Lemma(at)) => "obj",
                    "obj" or "nsubj" or "obl" or "xcomp" or "iobj" or "dep" => relation,
                    "nsubj:pass" => "nsubj",
                    "obl:agent" or "obl:arg" => "obl",
                    _ => string.Empty,
                };
                return relation.Length > 0 ? (head, relation) : (-1, string.Empty);
            }

            if (relation is not ("conj" or "nmod" or "compound" or "appos"))
            {
                return relation is "nsubj" ? (head, "nsubj") : (-1, string.Empty);
            }

            if (relation is "nmod" && Marker(at) is not ("of" or "for"))
            {
                // "told B in a call that": the tree may hang the call on B.
                return parties.Phrases.At(head) is not null && passage.Head(head) is >= 0 and var told && passage.Part(told) is Upos.Verb
                    ? (told, "obl")
                    : (-1, string.Empty);
            }

            at = head;
        }

        // "is in talks with": the noun is the predicate itself.
        return passage.Children(at).Any(child => passage.Relation(child) is "nsubj" or "cop") ? (at, "root") : (-1, string.Empty);
    }

    private ImmutableArray<int> Patients(int head, bool passive)
    {
        if (passive && parties.Phrases.Before(head) is { } received && passage.Relation(head) is not ("acl" or "amod"))
        {
            return received.Entities;
        }

        foreach (var child in passage.Children(head))
        {
            if (
                (
                    passage.Relation(child) is "obj" or "iobj" or "nsubj:pass"
                    || (passage.Relation(child) is "obl" && child > head && !passage.IsTime(child) && Marker(child).Length == 0)
                ) && parties.Strictly(child) is { IsEmpty: false } found
            )
            {
                return found;
            }

            if (passage.Relation(child) is "nsubj:pass" && passage.Keys[child] is "who" or "that" && passage.Relation(head) is "acl:relcl")
            {
                return parties.Acting(passage.Head(head));
            }
        }

        var above = passage.Head(head);
        if (above < 0)
        {
            return [];
        }

        return passage.Relation(head) switch
        {
            "acl" or "acl:relcl" when passive => parties.Acting(above),
            _ when passive && clauses.Subject(head) is >= 0 and var own => passage.Keys[own] is "who" or "that" ? Before(own) : [],
            "conj" or "xcomp" or "advcl" when passive => clauses.IsPassive(above) ? Patients(above, passive: true) : clauses.Actors(above),
            "acl:relcl" when clauses.Subject(head) is >= 0 and var subject && passage.Keys[subject] is not ("who" or "which" or "that") => parties.Acting(
                above
            ),
            _ => [],
        };
    }

    // "Ambassador X, who had been summoned": the person right before, wherever the tree hangs the clause.
    private ImmutableArray<int> Before(int relative) =>
        parties.At(passage.Form(relative - 1) is "," ? relative - 2 : relative - 1) is { Possessive: false } named ? named.Entities : [];

    // What hangs on any of the tokens by a preposition; "with" and "between" also where the tree hangs them on what stands between.
    private ImmutableArray<Oblique> Obliques(List<int> tokens, int head)
    {
        var found = new SortedDictionary<int, Oblique>();
        foreach (var token in tokens)
        {
            foreach (var child in passage.Children(token))
            {
                if (tokens.Contains(child))
                {
                    continue;
                }

                var relation = passage.Relation(child);
                if (relation is "obl" or "nmod" or "obl:agent" or "obl:arg" or "advcl" or "nmod:desc" && Marker(child) is { Length: > 0 } marker)
                {
                    found.TryAdd(child, new Oblique(marker, child));
                }

                // "came ahead of a meeting between A and B": theirs is the other meeting.
                if (passage.Part(child) is Upos.Noun && !WordLists.MeetingNouns.Longest(passage.Keys, child, child + 1).Values.IsEmpty)
                {
                    continue;
                }

                // "talks about the rift with Qatar": Qatar is no party to them.
                if (
                    relation is "obl" or "nmod"
                    && !passage.IsTime(child)
                    && Marker(child) is "about" or "over" or "of" or "against" or "to"
                    && passage.Keys[child] is not "telephone" and not "phone"
                )
                {
                    continue;
                }

                if (
                    relation
                    is "obl"
                        or "nmod"
                        or "obl:agent"
                        or "obl:tmod"
                        or "obl:npmod"
                        or "obl:unmarked"
                        or "nmod:tmod"
                        or "nmod:unmarked"
                        or "obj"
                        or "advmod"
                )
                {
                    foreach (var lower in passage.Children(child))
                    {
                        if (passage.Relation(lower) is "nmod" or "obl" && lower > head && Marker(lower) is { Length: > 0 } below)
                        {
                            if (below is "with" or "between" or "in" or "at" or "to" or "by" && (relation is not "obj" || passage.IsTime(child)))
                            {
                                found.TryAdd(lower, new Oblique(below, lower));
                            }
                        }
                    }
                }
            }
        }

        if (Right(head) is { } right && !found.Values.Any(oblique => parties.Phrases.At(right.Noun)!.Span.Contains(oblique.Noun)))
        {
            found.TryAdd(right.Noun, right);
        }

        return [.. found.Values];
    }

    // "a meeting between President X and party leader Y": who follows the preposition, wherever the tree hangs them.
    private Oblique? Right(int head)
    {
        var limit = Math.Min(head + Farthest, passage.SentenceAt(head).End - 1);
        for (var i = head + 1; i < limit; i++)
        {
            if (passage.Keys[i] is "between" or "with" && parties.Phrases.At(i + 1) is { } phrase && phrase.Span.First == i + 1)
            {
                return new Oblique(passage.Keys[i], i + 1);
            }

            if (
                passage.Part(i) is Upos.Verb or Upos.Punct or Upos.Cconj or Upos.Sconj
                || parties.Phrases.At(i) is not null
                || !WordLists.MeetingNouns.Longest(passage.Keys, i, i + 1).Values.IsEmpty
            )
            {
                break;
            }
        }

        return null;
    }

    private ImmutableArray<int> Governors(int from)
    {
        var found = new List<int>();
        var at = from;
        for (var steps = 0; steps < Farthest; steps++)
        {
            var head = passage.Head(at);
            var relation = passage.Relation(at);
            if (head < 0 || relation is "root" or "parataxis" or "acl:relcl" or "list")
            {
                break;
            }

            // "has no doubts that he left, and they will meet": a clause with a subject of its own stands by itself.
            if (relation is "conj" && clauses.Subject(at) >= 0)
            {
                break;
            }

            if (relation is "conj" or "appos")
            {
                at = head;
                continue;
            }

            if (relation is "advcl" && !(passage.Children(at).Any(child => passage.Keys[child] is "to")))
            {
                break;
            }

            if (WordLists.SpeechVerbs.TryGetValue(passage.Keys[head], out var kind) && kind is "say" or "report" && relation is "ccomp")
            {
                break;
            }

            if (relation is "obl" or "nmod" && Marker(at) is not ("of" or "to" or "on" or "for" or "in" or "at" or "about" or "from"))
            {
                break;
            }

            found.Add(head);
            at = head;
        }

        return [.. found];
    }

    // The nearest actor to the left that stands by itself, where the tree names none.
    private ImmutableArray<int> Left(int verb)
    {
        var first = passage.SentenceAt(verb).First;
        var before = verb - 1;
        while (before > first && passage.Part(before) is Upos.Aux or Upos.Adv or Upos.Part)
        {
            before--;
        }

        if (passage.Key(before) is "and" or "but" or "then" && passage.Tag(verb) is "VBD" or "VBZ" or "VBP" or "VB")
        {
            // Joined to the main clause, whatever the tree joins it to.
            var root = verb;
            while (passage.Head(root) >= 0)
            {
                root = passage.Head(root);
            }

            if (root < verb && clauses.Actors(root) is { IsEmpty: false } main)
            {
                return main;
            }
        }

        for (var i = verb - 1; i >= Math.Max(first, verb - Farthest - 4); i--)
        {
            if (passage.Form(i) is ";" or ":" or "”" or "\"" || (passage.Part(i) is Upos.Verb && passage.Tag(i) is "VBD" or "VBZ" or "VBP"))
            {
                break;
            }

            if (
                parties.At(i) is { Possessive: false } mention
                && mention.Form is not MentionForm.Demonym
                && mention.Span.End == i + 1
                && passage.Part(mention.Span.First - 1) is not Upos.Adp
                && passage.Part(mention.Span.First - 2) is not Upos.Adp
                && scene.Entities.Kind(mention.Entity) != EntityKind.Organization
            )
            {
                // "Beijing and Washington negotiated"
                return
                    passage.Key(mention.Span.First - 1) is "and"
                    && parties.At(mention.Span.First - 2) is { Possessive: false, Form: not MentionForm.Demonym } other
                    ? [.. other.Entities, .. mention.Entities]
                    : mention.Entities;
            }
        }

        return [];
    }
}
