using System.Collections.Frozen;
using System.Collections.Immutable;
using Graph.Extraction.Entities;
using Graph.Extraction.Reading;
using Graph.Model.Facts;

namespace Graph.Extraction.Rules;

/// <summary>Who does what to whom by the dependency tree: subjects, objects and what prepositions attach, with those joined to them.</summary>
/// <remarks>Subjects are shared along conjunctions, infinitives and participles; "who" and "which" give way to what they refer to; the agent of a
/// passive is its subject. Empty where the tree says nothing, so that word order can be asked instead.</remarks>
internal sealed class Grammar(Scene scene)
{
    private readonly Passage passage = scene.Passage;

    /// <summary>Those who do what a verb says.</summary>
    public ImmutableArray<EntityMention> Subjects(int verb) => Subjects(verb, 0);

    /// <summary>Those to whom it is done: the object of an active verb, the subject of a passive one.</summary>
    public ImmutableArray<EntityMention> Objects(int verb)
    {
        foreach (var child in passage.Children(verb))
        {
            if (passage.Relation(child) is "obj" or "iobj" && Mentions(child) is { IsEmpty: false } found)
            {
                return found;
            }
        }

        if (IsPassive(verb))
        {
            foreach (var child in passage.Children(verb))
            {
                if (passage.Relation(child) is "nsubj:pass" && Mentions(child) is { IsEmpty: false } found)
                {
                    return found;
                }
            }

            // "a meeting chaired by X": what the participle stands with.
            if (passage.Relation(verb) is "acl" && Mentions(passage.Head(verb)) is { IsEmpty: false } noun)
            {
                return noun;
            }
        }

        return [];
    }

    /// <summary>What one of the prepositions attaches to a verb or noun, below its other dependents too.</summary>
    public ImmutableArray<EntityMention> With(int head, params ReadOnlySpan<string> prepositions)
    {
        foreach (var child in passage.Children(head))
        {
            if (passage.Relation(child) is not ("obl" or "nmod" or "obl:agent" or "obl:arg" or "advcl" or "xcomp" or "obj" or "conj"))
            {
                continue;
            }

            var marked = Case(child);
            foreach (var preposition in prepositions)
            {
                if (string.Equals(marked, preposition, StringComparison.Ordinal) && Mentions(child) is { IsEmpty: false } found)
                {
                    return found;
                }
            }
        }

        return [];
    }

    /// <summary>What one of the prepositions attaches to any of the tokens.</summary>
    public ImmutableArray<EntityMention> With(TokenSpan trigger, params ReadOnlySpan<string> prepositions)
    {
        for (var i = trigger.End - 1; i >= trigger.First; i--)
        {
            if (With(i, prepositions) is { IsEmpty: false } found)
            {
                return found;
            }
        }

        return [];
    }

    /// <summary>The verb that a noun is object, subject or complement of; −1 for none.</summary>
    public int Governor(int noun)
    {
        var at = noun;
        for (var steps = 0; steps < 4; steps++)
        {
            var head = passage.Head(at);
            if (head < 0)
            {
                return -1;
            }

            if (passage.IsVerb(head) && passage.Relation(at) is "obj" or "nsubj" or "nsubj:pass" or "obl" or "xcomp" or "iobj" or "dep")
            {
                return head;
            }

            // "two days of talks", "a series of meetings"
            if (passage.Relation(at) is not ("nmod" or "conj" or "appos" or "compound"))
            {
                return -1;
            }

            at = head;
        }

        return -1;
    }

    /// <summary>Whose a noun is: "Rubio's meeting", "his call".</summary>
    public ImmutableArray<EntityMention> Possessors(int noun)
    {
        foreach (var child in passage.Children(noun))
        {
            if (passage.Relation(child) is "nmod:poss")
            {
                return Mentions(child);
            }
        }

        return [];
    }

    public bool IsPassive(int verb)
    {
        foreach (var child in passage.Children(verb))
        {
            if (passage.Relation(child) is "nsubj:pass" or "aux:pass" or "obl:agent")
            {
                return true;
            }
        }

        return passage.Relation(verb) is "acl" && passage.Tag(verb) is "VBN" or "VBD";
    }

    private ImmutableArray<EntityMention> Subjects(int verb, int depth)
    {
        if (depth > 4)
        {
            return [];
        }

        if (IsPassive(verb))
        {
            return With(verb, "by");
        }

        foreach (var child in passage.Children(verb))
        {
            if (passage.Relation(child) is not ("nsubj" or "nsubj:outer" or "csubj"))
            {
                continue;
            }

            if (passage.Key(child) is "who" or "which" or "that" && passage.Relation(verb) is "acl:relcl")
            {
                return Mentions(passage.Head(verb));
            }

            return Mentions(child);
        }

        var head = passage.Head(verb);
        return head < 0
            ? []
            : passage.Relation(verb) switch
            {
                "conj" or "advcl" or "xcomp" or "parataxis" when passage.IsVerb(head) => IsPassive(head) ? Objects(head) : Subjects(head, depth + 1),
                "xcomp" or "advcl" => Predicate(head),
                "acl:relcl" or "acl" => Mentions(head),
                _ => [],
            };
    }

    // "is eager to meet": the subject of the adjective.
    private ImmutableArray<EntityMention> Predicate(int head)
    {
        foreach (var child in passage.Children(head))
        {
            if (passage.Relation(child) is "nsubj" or "nsubj:pass")
            {
                return Mentions(child);
            }
        }

        return [];
    }

    private string Case(int token)
    {
        foreach (var child in passage.Children(token))
        {
            if (passage.Relation(child) is "case")
            {
                return passage.Keys[child];
            }
        }

        return string.Empty;
    }

    /// <summary>The mention that a token heads, with those joined to it; empty where it names nobody.</summary>
    private ImmutableArray<EntityMention> Mentions(int token)
    {
        var found = new List<EntityMention>();
        Collect(token, found, 0);
        return [.. found.DistinctBy(mention => mention.Span.First).OrderBy(mention => mention.Span.First)];
    }

    private void Collect(int token, List<EntityMention> found, int depth)
    {
        if (depth > 8)
        {
            return;
        }

        if (Own(token) is { } mention)
        {
            found.Add(mention);
        }

        foreach (var child in passage.Children(token))
        {
            if (passage.Relation(child) is "conj")
            {
                Collect(child, found, depth + 1);
            }
        }
    }

    // The person named in the noun phrase of a token ("Foreign Minister Wang Yi" may be headed by any of its words), else what the token itself names.
    private EntityMention? Own(int token)
    {
        var own = At(token);
        if (own is not null && scene.Entities.Kind(own.Entity) == EntityKind.Person)
        {
            return own;
        }

        foreach (var child in passage.Children(token))
        {
            if (
                passage.Relation(child) is "flat" or "appos" or "compound" or "nmod:desc"
                && At(child) is { Possessive: false } named
                && scene.Entities.Kind(named.Entity) == EntityKind.Person
            )
            {
                return named;
            }
        }

        if (own is not null)
        {
            return own;
        }

        // "the Chinese government", "China's delegation", "a team from Norway": those who act for a country.
        if (!ActingNouns.Contains(passage.Key(token)))
        {
            return null;
        }

        foreach (var child in passage.Children(token))
        {
            if (
                passage.Relation(child) is "amod" or "compound" or "nmod:poss" or "nmod" or "nmod:desc"
                && At(child) is { } state
                && scene.Entities.Kind(state.Entity) is EntityKind.Country or EntityKind.Organization
            )
            {
                return state;
            }
        }

        return null;
    }

    private EntityMention? At(int token)
    {
        EntityMention? best = null;
        foreach (var mention in scene.Within(new TokenSpan(Math.Max(0, token - 8), token + 1)))
        {
            if (mention.Span.Contains(token) && mention.Entities.All(scene.IsActor) && mention.Form != MentionForm.Demonym)
            {
                best = mention;
            }
            else if (mention.Span.Contains(token) && mention.Form == MentionForm.Demonym && passage.Keys[token].EndsWith('s'))
            {
                best = mention;
            }
        }

        return best;
    }

    private static readonly FrozenSet<string> ActingNouns =
    [
        "government",
        "governments",
        "side",
        "sides",
        "delegation",
        "delegations",
        "official",
        "officials",
        "negotiator",
        "negotiators",
        "authorities",
        "army",
        "military",
        "forces",
        "troops",
        "team",
        "teams",
        "leadership",
        "administration",
        "diplomat",
        "diplomats",
        "envoy",
        "envoys",
        "leader",
        "leaders",
        "regime",
        "rebels",
        "lawmakers",
        "police",
        "navy",
        "ministers",
        "embassy",
        "embassies",
        "foreign",
        "ministry",
        "spokesman",
        "spokeswoman",
        "statement",
    ];
}
