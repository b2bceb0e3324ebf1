using System.Collections.Frozen;
using System.Collections.Immutable;
using Graph.Extraction.Entities;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Reading;
using Graph.Text;

namespace Graph.Extraction.Acts;

/// <summary>Who does what a verb, adjective or participle of the tree says.</summary>
/// <remarks>Follows relatives ("who"), passives with "by", and what is left out: shared along conjunctions, raised ("seems to want"), controlled by an
/// object ("urged X to leave") or a subject ("promised to leave"). Empty where the tree says nothing.</remarks>
internal sealed class Clauses(Passage passage, Parties parties)
{
    public ImmutableArray<int> Actors(int head) => Actors(head, 0);

    /// <summary>Those of whom an adjective tells, by the head of its subject.</summary>
    public ImmutableArray<int> Holders(int head, int subject) =>
        passage.Keys[subject] is "who" or "which" or "that" && passage.Relation(head) is "acl:relcl"
            ? parties.Acting(passage.Head(head))
            : parties.Acting(subject);

    /// <remarks>A subject that the tree calls passive is one only beside a form of "be" or "get": "the envoys last met" is active.</remarks>
    public bool IsPassive(int head)
    {
        var marked = false;
        foreach (var child in passage.Children(head))
        {
            // "spoke by telephone": no agent.
            if (passage.Relation(child) is "obl:agent" && passage.Tag(head) is not ("VBD" or "VB" or "VBZ" or "VBP" or "VBG"))
            {
                return true;
            }

            marked |= passage.Relation(child) is "aux:pass" or "aux" or "cop" && passage.Lemma(child) is "be" or "get" && passage.Tag(head) is "VBN" or "VBD";
        }

        // "the treaty, which A signed": with a subject of its own.
        return marked
            || (
                passage.Relation(head) is "acl"
                && passage.Tag(head) is "VBN" or "VBD"
                && !IsMain(head)
                && !passage.Children(head).Any(child => passage.Relation(child) is "nsubj")
            );
    }

    // "Latvia's president, X, called on Y", "The parliament threatened to leave": the verb of a sentence that the tree leaves with none, or after an apposition.
    private bool IsMain(int participle)
    {
        if (IsBeforeName(participle) || (passage.Relation(participle) is "acl" && Heading(participle) >= 0 && IsTransitive(participle)))
        {
            return true;
        }

        var noun = passage.Head(participle);
        if (passage.Key(participle + 1) is "by" || passage.Part(noun) is not (Upos.Noun or Upos.Propn))
        {
            return false;
        }

        var comma = passage.Form(participle - 1) is ",";
        return passage.Relation(noun) is "root"
            ? comma || (noun == participle - 1 && passage.Form(passage.SentenceAt(noun).End - 1) is "." && !parties.Acting(noun).IsEmpty)
            : comma && IsApposed(noun, participle) && IsTransitive(participle);
    }

    /// <summary>Whether a word is a verb with a name as its object that the tree takes for an adjective: "One of them, X, accused Y".</summary>
    public bool IsBeforeName(int participle) =>
        passage.Relation(participle) is "amod"
        && passage.Tag(participle) is "VBN" or "VBD"
        && !passage.IsCapital(participle)
        && parties.At(participle + 1) is { Possessive: false, Form: MentionForm.Name } named
        && named.Span.First == participle + 1
        && passage.Head(participle) is var noun
        && named.Span.Contains(noun)
        && Doer(participle) is not null;

    // Who ends right before a verb.
    private ImmutableArray<int>? Doer(int verb) =>
        parties.Phrases.Before(verb) is { } people ? people.Entities
        : parties.At(verb - 1) is { Possessive: false, Form: MentionForm.Name or MentionForm.Government } body ? body.Entities
        : null;

    // "X, who had met Y, promised Z support", where the tree takes "met" for the main verb: X; −1 where nothing of the kind stands there.
    private int Heading(int verb)
    {
        if (passage.Form(verb - 1) is not ",")
        {
            return -1;
        }

        var root = verb;
        for (var steps = 0; steps < 12 && passage.Head(root) >= 0; steps++)
        {
            root = passage.Head(root);
        }

        var name = -1;
        foreach (var child in root < verb ? passage.Children(root) : [])
        {
            if (passage.Relation(child) is "nsubj" && passage.Keys[child] is "who" or "which" && passage.Form(child - 1) is ",")
            {
                return name;
            }

            name = name < 0 && passage.Relation(child) is "nsubj" or "vocative" or "dislocated" ? child : name;
        }

        return -1;
    }

    private bool IsApposed(int noun, int before) =>
        passage.Relation(noun) is "appos" || passage.Children(noun).Any(child => child < before && passage.Relation(child) is "appos");

    // "accused Y", "called for": what no passive can have.
    private bool IsTransitive(int participle) =>
        passage.Children(participle).Any(child => passage.Relation(child) is "obj" or "ccomp")
        || passage.Keys[participle] is "called" && passage.Key(participle + 1) is "for" or "on" or "upon";

    /// <summary>The token that a clause's own subject is headed by; −1 where it has none.</summary>
    public int Subject(int head)
    {
        foreach (var child in passage.Children(head))
        {
            // "after talks with X, Y said": what a preposition governs is no subject.
            if (passage.Relation(child) is "nsubj" or "nsubj:pass" or "nsubj:outer" && !IsGoverned(child))
            {
                return child;
            }
        }

        return Inverted(head);
    }

    // "…, said the Bolivian minister, X", where the tree takes who speaks for the object.
    private int Inverted(int verb)
    {
        if (passage.Form(verb - 1) is not ("," or "”" or "\"" or "''") || !WordLists.SpeechVerbs.ContainsKey(passage.Keys[verb]))
        {
            return -1;
        }

        foreach (var child in passage.Children(verb))
        {
            if (passage.Relation(child) is "obj" && child > verb && !parties.Acting(child).IsEmpty)
            {
                return child;
            }
        }

        return -1;
    }

    private bool IsGoverned(int noun)
    {
        foreach (var child in passage.Children(noun))
        {
            if (child < noun && passage.Relation(child) is "case" && passage.Keys[child] is "with" or "of" or "by" or "from" or "for" or "to" or "at")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether "not", "never" or "no" stands with the head or with its subject or object.</summary>
    public bool IsNegated(int head)
    {
        foreach (var child in passage.Children(head))
        {
            if (
                passage.Keys[child] is "not" or "nt" or "never" or "neither" or "nor" or "no"
                && passage.Relation(child) is "advmod" or "det" or "cc:preconj" or "cc"
            )
            {
                return true;
            }

            if (passage.Relation(child) is "nsubj" or "nsubj:pass" or "obj")
            {
                foreach (var word in passage.Children(child))
                {
                    if (passage.Keys[word] is "no" or "neither" && passage.Relation(word) is "det" or "cc:preconj")
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private ImmutableArray<int> Actors(int head, int depth)
    {
        if (depth > 5)
        {
            return [];
        }

        if (IsPassive(head) && passage.Part(head) is not Upos.Adj)
        {
            foreach (var child in passage.Children(head))
            {
                if (
                    passage.Relation(child) is "obl:agent" or "obl" or "nmod"
                    && parties.Case(child) is "by"
                    && parties.Acting(child) is { IsEmpty: false } agent
                )
                {
                    return agent;
                }
            }

            // "was welcomed at Tunis airport by X", where the tree hangs X on the airport.
            foreach (var child in passage.Children(head).Where(child => child > head && passage.Relation(child) is "obl" or "obj"))
            {
                foreach (var below in passage.Children(child))
                {
                    if (passage.Relation(below) is "nmod" && parties.Case(below) is "by" && parties.Acting(below) is { IsEmpty: false } agent)
                    {
                        return agent;
                    }
                }
            }

            return [];
        }

        var subject = Subject(head);
        if (subject < 0 && passage.Relation(head) is "acl" or "conj" && Heading(head) is >= 0 and var heading)
        {
            return parties.Acting(heading);
        }

        if (subject >= 0)
        {
            var relative = passage.Keys[subject] is "who" or "which" or "that";
            var told =
                relative && passage.Relation(head) is "acl:relcl" ? parties.Acting(passage.Head(head))
                : relative ? []
                : parties.Acting(subject);
            if (
                !relative
                && Ordered(head) is { } phrase
                && (
                    told.IsEmpty
                    || told.Any(phrase.Entities.Contains)
                    || phrase.Span.Contains(subject)
                    || IsAfterAnother(phrase, subject)
                    || IsBeside(phrase, subject, told)
                )
            )
            {
                if (!told.Any(phrase.Entities.Contains) && !phrase.Span.Contains(subject))
                {
                    return phrase.Entities;
                }

                return phrase.Span.Contains(subject) ? phrase.Entities : [.. phrase.Entities.Union(told)];
            }

            return !told.IsEmpty ? told
                : passage.Keys[subject] is "who" ? Antecedent(subject)
                : passage.Keys[subject] is "they" or "he" or "she" or "it" && Sayer(head) is >= 0 and var saying ? Actors(saying, depth + 1)
                : Adjacent(head, subject);
        }

        if (Ordered(head) is { } before)
        {
            return before.Entities;
        }

        var governor = passage.Head(head);
        if (governor < 0)
        {
            return [];
        }

        // "noted that Y was ready, only to accuse Y": of the one who noted.
        if (passage.Key(head - 2) is "only" && passage.Key(head - 1) is "to")
        {
            for (var steps = 0; steps < 10 && passage.Head(governor) >= 0; steps++)
            {
                governor = passage.Head(governor);
            }

            return Actors(governor, depth + 1);
        }

        return passage.Relation(head) switch
        {
            "amod" when IsBeforeName(head) && Doer(head) is { } doer => doer,
            // "wants them freed": whoever does it.
            "xcomp" when passage.Tag(head) is "VBN" && passage.Lemma(governor) is "want" or "like" or "see" or "need" => [],
            "xcomp" => Controlled(governor, depth),
            // "told X to leave, complaining that …": whoever told.
            "advcl" when passage.Form(head - 1) is "," && passage.Tag(head) is "VBG" && passage.Relation(governor) is "xcomp" => Actors(
                passage.Head(governor),
                depth + 1
            ),
            // "denied that Y has a say and warned of …": a past tense beside a present is joined to the one above.
            "conj" when passage.Tag(head) is "VBD" && passage.Relation(governor) is "ccomp" && IsPresent(governor) => Actors(passage.Head(governor), depth + 1),
            "advcl" or "acl" when IsControlled(head, passage.Relation(head) is "acl" ? passage.Head(governor) : governor) => Controlled(
                passage.Relation(head) is "acl" ? passage.Head(governor) : governor,
                depth
            ),
            "conj" or "advcl" or "parataxis" or "ccomp" when passage.Part(governor) is Upos.Verb or Upos.Aux or Upos.Adj => IsPassive(governor)
                ? Patient(governor)
                : Actors(governor, depth + 1),
            "conj" or "advcl" when Subject(governor) is >= 0 and var other => parties.Acting(other),
            // "accepted an invitation to visit X", "is due on Thursday to see X", "issued a note condemning X": whoever does what the noun hangs on.
            "acl"
                when passage.Part(passage.Head(governor)) is Upos.Verb or Upos.Adj
                    && (
                        IsInfinitive(head)
                        || (
                            passage.Tag(head) is "VBG"
                            && passage.Relation(governor) is "obj"
                            && WordLists.LightVerbs.Contains(passage.Keys[passage.Head(governor)])
                        )
                    )
                    && parties.Acting(governor).IsEmpty => Actors(passage.Head(governor), depth + 1),
            "acl:relcl" or "acl" => parties.Acting(governor),
            "amod" => parties.Acting(governor),
            _ => [],
        };
    }

    // "X, the chairman, called for calm, and Y condemned": between the two X has a verb already.
    private bool IsAfterAnother(ActorPhrases.Phrase phrase, int subject) =>
        phrase.Span.First > subject
        && passage.Keys[phrase.Span.First - 1] is "and" or "but" or "while"
        && Enumerable
            .Range(subject, phrase.Span.First - subject)
            .Any(token => passage.Head(token) == subject && passage.Relation(token) is "acl" && IsMain(token));

    // "The rebels said they would leave": the verb of saying.
    private int Sayer(int verb)
    {
        var at = verb;
        for (var steps = 0; steps < 3 && passage.Relation(at) is "conj" && passage.Head(at) < at; steps++)
        {
            at = passage.Head(at);
        }

        return passage.Relation(at) is "ccomp" && passage.Head(at) is >= 0 and var saying && WordLists.SpeechVerbs.ContainsKey(passage.Keys[saying])
            ? saying
            : -1;
    }

    private bool IsPresent(int verb) =>
        passage.Tag(verb) is "VBZ" or "VBP"
        || passage.Children(verb).Any(child => passage.Tag(child) is "MD" or "VBZ" or "VBP" && passage.Part(child) is Upos.Aux);

    // "the president, X, met", "the army chiefs of Y and Z, A and B, met": those who stand beside their office.
    private bool IsBeside(ActorPhrases.Phrase phrase, int subject, ImmutableArray<int> told) =>
        phrase.Span.First > subject
        && passage.Form(phrase.Span.First - 1) is ","
        && !parties.HasPerson(told)
        && (phrase.Entities.Length == told.Length || (phrase.Entities.Length == 1 && parties.IsTitle(subject)));

    // Who stands right before a verb that can have a subject; a participle alone at the head of a clause is a past tense that the tagger missed.
    private ActorPhrases.Phrase? Ordered(int head) =>
        passage.Tag(head) is "VBD" or "VBZ" or "VBP"
        || (
            passage.Tag(head) is "VBN"
            && (passage.Relation(head) is "root" or "ccomp" or "conj" or "parataxis" || (passage.Relation(head) is "acl" && IsMain(head)))
        )
        || passage.Children(head).Any(child => child < head && passage.Part(child) is Upos.Aux)
            ? parties.Phrases.Before(head)
            : null;

    // "X, the chief secretary, who said": the person last named before, wherever the tree hangs the clause.
    private ImmutableArray<int> Antecedent(int who)
    {
        var first = Math.Max(passage.SentenceAt(who).First, who - 14);
        for (var i = who - 1; i >= first; i--)
        {
            if (passage.Part(i) is Upos.Verb && passage.Tag(i) is not ("VBG" or "VBN") || passage.Form(i) is ";" or ":")
            {
                break;
            }

            if (parties.At(i) is { Possessive: false, Form: not MentionForm.Demonym } mention && parties.IsPerson(mention))
            {
                return mention.Entities;
            }

            if (TopicLists.Acting.Contains(passage.Keys[i]) && passage.Part(i) is Upos.Noun && parties.Acting(i) is { IsEmpty: false } officer)
            {
                return officer;
            }
        }

        return [];
    }

    // "the watchdog X has accused": a name that stands right before the verb, where the tree takes another word for the subject.
    private ImmutableArray<int> Adjacent(int verb, int subject)
    {
        var at = verb - 1;
        while (at > subject && passage.Part(at) is Upos.Aux or Upos.Adv or Upos.Part)
        {
            at--;
        }

        return at > subject && parties.At(at) is { Possessive: false, Form: MentionForm.Name } mention && mention.Span.First >= subject ? mention.Entities : [];
    }

    private bool IsInfinitive(int verb) => passage.Children(verb).Any(child => passage.Relation(child) is "mark" && passage.Keys[child] is "to");

    // "urged X to leave": X; "called on X to leave": X; "was told to leave": who was told; "wants to leave": who wants.
    private ImmutableArray<int> Controlled(int governor, int depth)
    {
        if (passage.Lemma(governor) is not ("promise" or "threaten" or "pledge" or "vow"))
        {
            var unknown = false;
            foreach (var child in passage.Children(governor))
            {
                var told =
                    passage.Relation(child) is "obj" or "iobj" or "nsubj:pass"
                    || (
                        passage.Relation(child) is "obl"
                        && Asking.Contains(passage.Lemma(governor))
                        && parties.Case(child) is "on" or "upon" or "to" or "for" or "with"
                    );
                if (told && parties.Acting(child) is { IsEmpty: false } who)
                {
                    return who;
                }

                unknown |= told && passage.Relation(child) is "obj" or "iobj" && Asking.Contains(passage.Lemma(governor));
            }

            // "urged the rebels to leave": not the one who urged.
            if (unknown)
            {
                return [];
            }
        }

        return Actors(governor, depth + 1);
    }

    // "pressed X to hold elections", "accused X of arming rebels", where the tree hangs the second verb as an adverbial.
    private bool IsControlled(int head, int governor)
    {
        var mark = string.Empty;
        foreach (var child in passage.Children(head))
        {
            mark = passage.Relation(child) is "mark" or "case" ? passage.Keys[child] : mark;
        }

        if (governor < 0)
        {
            return false;
        }

        return mark switch
        {
            "to" => Asking.Contains(passage.Lemma(governor)),
            "of" or "for" or "with" or "from" => Blaming.Contains(passage.Lemma(governor)),
            _ => false,
        };
    }

    private static readonly FrozenSet<string> Asking = FrozenSet.Create(
        StringComparer.Ordinal,
        "urge",
        "ask",
        "press",
        "call",
        "tell",
        "order",
        "want",
        "invite",
        "appeal",
        "force",
        "push",
        "pressure",
        "persuade",
        "warn",
        "require",
        "expect",
        "request",
        "allow",
        "permit",
        "enable",
        "help",
        "encourage",
        "compel",
        "oblige",
        "prompt",
        "lead",
        "convince",
        "beg",
        "implore",
        "instruct",
        "command",
        "exhort",
        "prod",
        "lobby",
        "plead",
        "challenge",
        "advise",
        "counsel",
        "direct",
        "bring",
        "get",
        "authorise",
        "authorize",
        "commission",
        "send",
        "dispatch",
        "despatch"
    );

    private static readonly FrozenSet<string> Blaming = FrozenSet.Create(
        StringComparer.Ordinal,
        "accuse",
        "blame",
        "suspect",
        "charge",
        "reproach",
        "criticise",
        "criticize",
        "condemn",
        "denounce",
        "thank",
        "praise",
        "commend",
        "rebuke",
        "upbraid",
        "congratulate",
        "applaud",
        "convict",
        "fault",
        "prevent",
        "stop",
        "keep",
        "ban",
        "bar",
        "dissuade",
        "deter",
        "punish",
        "forgive"
    );

    private ImmutableArray<int> Patient(int passive) => Ordered(passive)?.Entities ?? (Subject(passive) is >= 0 and var subject ? parties.Acting(subject) : []);
}
