using System.Collections.Immutable;
using Graph.Extraction.Reading;
using Graph.Text;

namespace Graph.Extraction.Acts;

/// <summary>Who does what a verb, adjective or participle of the tree says.</summary>
/// <remarks>Follows relatives ("who"), passives with "by", and what is left out: shared along conjunctions, raised ("seems to want"), controlled by an
/// object ("urged X to leave") or a subject ("promised to leave"). Empty where the tree says nothing.</remarks>
internal sealed class Clauses(Passage passage, Parties parties)
{
    public ImmutableArray<int> Actors(int head) => Actors(head, 0);

    /// <remarks>A subject that the tree calls passive is one only beside a form of "be" or "get": "the envoys last met" is active.</remarks>
    public bool IsPassive(int head)
    {
        var marked = false;
        foreach (var child in passage.Children(head))
        {
            if (passage.Relation(child) is "obl:agent")
            {
                return true;
            }

            marked |= passage.Relation(child) is "aux:pass" or "aux" or "cop" && passage.Lemma(child) is "be" or "get" && passage.Tag(head) is "VBN" or "VBD";
        }

        return marked || (passage.Relation(head) is "acl" && passage.Tag(head) is "VBN" or "VBD");
    }

    /// <summary>The token that a clause's own subject is headed by; −1 where it has none.</summary>
    public int Subject(int head)
    {
        foreach (var child in passage.Children(head))
        {
            if (passage.Relation(child) is "nsubj" or "nsubj:pass" or "nsubj:outer")
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>Whether "not", "never" or "no" stands with the head or with its subject or object.</summary>
    public bool IsNegated(int head)
    {
        foreach (var child in passage.Children(head))
        {
            if (passage.Keys[child] is "not" or "nt" or "never" or "neither" or "nor" or "no" && passage.Relation(child) is "advmod" or "det" or "cc:preconj" or "cc")
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
                if (passage.Relation(child) is "obl:agent" or "obl" or "nmod" && parties.Case(child) is "by" && parties.Acting(child) is { IsEmpty: false } agent)
                {
                    return agent;
                }
            }

            return [];
        }

        var subject = Subject(head);
        if (subject >= 0)
        {
            var relative = passage.Keys[subject] is "who" or "which" or "that";
            var told = relative && passage.Relation(head) is "acl:relcl" ? parties.Acting(passage.Head(head)) : relative ? [] : parties.Acting(subject);
            return !told.IsEmpty ? told
                : passage.Keys[subject] is "who" ? Antecedent(subject)
                : Adjacent(head, subject);
        }

        var governor = passage.Head(head);
        if (governor < 0)
        {
            return [];
        }

        return passage.Relation(head) switch
        {
            "xcomp" => Controlled(governor, depth),
            "conj" or "advcl" or "parataxis" or "ccomp" when passage.Part(governor) is Upos.Verb or Upos.Aux or Upos.Adj => IsPassive(governor)
                ? Patient(governor)
                : Actors(governor, depth + 1),
            "conj" or "advcl" when Subject(governor) is >= 0 and var other => parties.Acting(other),
            "acl:relcl" or "acl" => parties.Acting(governor),
            "amod" => parties.Acting(governor),
            _ => [],
        };
    }

    // "X, the chief secretary, who said": the person last named before, wherever the tree hangs the clause.
    private ImmutableArray<int> Antecedent(int who)
    {
        var first = Math.Max(passage.SentenceAt(who).First, who - 14);
        for (var i = who - 1; i >= first; i--)
        {
            if (passage.Part(i) is Upos.Verb || passage.Form(i) is ";" or ":")
            {
                break;
            }

            if (parties.At(i) is { Possessive: false, Form: not Entities.MentionForm.Demonym } mention && parties.IsPerson(mention))
            {
                return mention.Entities;
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

        return at > subject && parties.At(at) is { Possessive: false, Form: Entities.MentionForm.Name } mention && mention.Span.First >= subject ? mention.Entities : [];
    }

    // "urged X to leave": X; "was told to leave": who was told; "wants to leave": who wants.
    private ImmutableArray<int> Controlled(int governor, int depth)
    {
        foreach (var child in passage.Children(governor))
        {
            if (passage.Relation(child) is "obj" or "iobj" or "nsubj:pass" && passage.Lemma(governor) is not "promise")
            {
                return parties.Acting(child);
            }
        }

        return Actors(governor, depth + 1);
    }

    private ImmutableArray<int> Patient(int passive) => Subject(passive) is >= 0 and var subject ? parties.Acting(subject) : [];
}
