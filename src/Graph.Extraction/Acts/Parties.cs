using System.Collections.Frozen;
using System.Collections.Immutable;
using Graph.Extraction.Entities;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Reading;
using Graph.Model.Facts;
using Graph.Text;

namespace Graph.Extraction.Acts;

/// <summary>Who is meant by a noun phrase of the tree: those who act, those who are reached, and what is spoken of.</summary>
/// <remarks>"the Chinese coastguard" and "a spokesman for Norway" act for their country; "Powell's words" reach Powell, "Israeli strikes on X" Israel.</remarks>
internal sealed class Parties
{
    // Tokens of a phrase that are looked at: the longest told in prose are far below.
    private const int Widest = 80;

    private readonly Scene scene;
    private readonly Passage passage;
    private readonly EntityMention?[] actorAt;
    private readonly EntityMention?[] issueAt;
    private readonly int[] lastSubject;
    private readonly bool[] subjectHere;

    public Parties(Scene scene)
    {
        this.scene = scene;
        passage = scene.Passage;
        actorAt = new EntityMention?[passage.Count];
        issueAt = new EntityMention?[passage.Count];
        foreach (var mention in scene.Mentions)
        {
            var cover =
                scene.Entities.Kind(mention.Entity) == EntityKind.Issue ? issueAt
                : mention.Entities.All(scene.IsActor) && !IsAgency(mention) ? actorAt
                : null;
            cover?.AsSpan(mention.Span.First, mention.Span.Length).Fill(mention);
        }

        subjectHere = new bool[passage.Count];
        lastSubject = Subjects();
        Phrases = new ActorPhrases(scene);
    }

    // "PARIS, June 23 (Daily Wire) - ": who reports.
    private bool IsAgency(EntityMention mention) => passage.Form(mention.Span.End) is ")" && passage.Form(mention.Span.End + 1) is "-" or "–" or "—" or "--";

    /// <summary>People with those joined to them, by the order of words.</summary>
    public ActorPhrases Phrases { get; }

    // For each token the state or body that was the subject of a verb before it, in its own or the sentence before; −1 for none.
    private int[] Subjects()
    {
        var last = new int[passage.Count];
        var (entity, sentence) = (-1, -9);
        for (var i = 0; i < passage.Count; i++)
        {
            last[i] = passage.SentenceOf(i) - sentence <= 1 ? entity : -1;
            subjectHere[i] = passage.SentenceOf(i) == sentence;
            if (
                passage.Relation(i) is "nsubj" or "nsubj:pass"
                && actorAt[i] is { Possessive: false, Entities: [var subject] } mention
                && mention.Form is not MentionForm.Group
                && scene.Entities.Kind(subject) is EntityKind.Country or EntityKind.Organization
            )
            {
                (entity, sentence) = (Stated(mention, subject), passage.SentenceOf(i));
            }
            else if (passage.Keys[i] is "it" && last[i] >= 0)
            {
                sentence = passage.SentenceOf(i);
            }
        }

        return last;
    }

    /// <summary>The actor mention that covers a token; <c>null</c> for none.</summary>
    public EntityMention? At(int token) => token >= 0 && token < actorAt.Length ? actorAt[token] : null;

    /// <summary>The issue that a token belongs to; <c>null</c> for none.</summary>
    public int? Topic(int token) => issueAt[token]?.Entity;

    /// <summary>Whether a mention is of one person.</summary>
    public bool IsPerson(EntityMention mention) => scene.Entities.Kind(mention.Entity) == EntityKind.Person;

    /// <summary>Those who act by a noun and what is joined to it; empty where it names nobody.</summary>
    public ImmutableArray<int> Acting(int noun) =>
        Gathered(
            noun,
            token =>
            {
                var own = Own(token);
                return own.IsEmpty && passage.Part(token) is Upos.Noun or Upos.Propn or Upos.Adj ? Modifiers(token) : own;
            }
        );

    /// <summary>Those named by a noun itself and what is joined to it; not whose it is.</summary>
    public ImmutableArray<int> Strictly(int noun) => Gathered(noun, Own);

    private bool IsJoined(int token)
    {
        var at = (Phrases.At(token)?.Span.First ?? At(token)?.Span.First ?? token) - 1;
        while (passage.Part(at) is Upos.Det or Upos.Adj or Upos.Noun || passage.Tag(at) is "PRP$")
        {
            at--;
        }

        return passage.Key(at) is "and" or "with" or "both";
    }

    // The people of the phrase that a noun stands in, and what the tree joins to it beyond.
    private ImmutableArray<int> Gathered(int noun, Func<int, ImmutableArray<int>> own)
    {
        var phrase = Phrases.At(noun);
        if (phrase is not null && Phrases.IsSubject(phrase) && passage.Part(phrase.Span.First - 1) is Upos.Adp or Upos.Verb)
        {
            // "met with A and B said": the tree knows where the clause is cut.
            phrase = null;
        }

        var found = phrase is null ? [] : new List<int>(phrase.Entities);
        Joined(
            noun,
            0,
            token =>
            {
                // "between X and Y in Busan, Korea": what the tree joins beyond the people is joined by "and" or it is no party.
                if (phrase is null || (!phrase.Span.Contains(token) && IsJoined(token)))
                {
                    // "with A and with the premier of B, C": C.
                    found.AddRange(phrase is not null && Phrases.At(token) is { } further ? further.Entities : own(token));
                }
            }
        );
        return [.. found.Distinct()];
    }

    /// <summary>Whether a token is part of an office or occupation.</summary>
    public bool IsTitle(int token) => scene.Names.At(token) is { Kind: Mentions.NameKind.Title };

    /// <summary>Whether a token names people by their office, told with a title or in other words: "the foreign ministers", "their envoys".</summary>
    public bool IsOffice(int token) => IsTitle(token) || At(token) is { Form: MentionForm.Office };

    /// <summary>Whether a noun is of people who act for others: a title, or "delegation", "envoys".</summary>
    public bool IsOfficer(int noun) => IsTitle(noun) || ActsFor(noun);

    /// <summary>Whether one of some entities is a person.</summary>
    public bool HasPerson(ImmutableArray<int> entities) => entities.Any(entity => scene.Entities.Kind(entity) == EntityKind.Person);

    /// <summary>Those whose a noun is by what stands before it: "Trump's threat", "Chinese support".</summary>
    public ImmutableArray<int> Owning(int noun) => Modifiers(noun);

    /// <summary>Those whom something done to a noun phrase reaches: who is named by it, else whose it is.</summary>
    /// <param name="judged">Whether the thing is judged or asked for: who condemns or wants a raid on X says nothing to X.</param>
    public ImmutableArray<int> Reached(int noun, bool judged = false)
    {
        var found = new List<int>();
        Joined(
            noun,
            0,
            token =>
            {
                var own = Own(token);
                found.AddRange(own.IsEmpty ? Owners(token, judged) : own);
            }
        );
        return [.. found.Distinct()];
    }

    /// <summary>The issues that a phrase or clause names, in text order.</summary>
    public ImmutableArray<int> Issues(int head)
    {
        var found = new List<int>();
        foreach (var token in Subtree(head))
        {
            if (issueAt[token] is { } issue && !found.Contains(issue.Entity))
            {
                found.Add(issue.Entity);
            }
        }

        return [.. found];
    }

    /// <summary>The tokens that hang on a head, it included, in text order.</summary>
    public ImmutableArray<int> Subtree(int head)
    {
        var tokens = new List<int> { head };
        for (var i = 0; i < tokens.Count && tokens.Count < Widest; i++)
        {
            tokens.AddRange(passage.Children(tokens[i]));
        }

        tokens.Sort();
        return [.. tokens];
    }

    private void Joined(int token, int depth, Action<int> take)
    {
        take(token);
        if (depth > 8)
        {
            return;
        }

        foreach (var child in passage.Children(token))
        {
            if (
                passage.Relation(child) is "conj" && passage.Part(child) is Upos.Noun or Upos.Propn or Upos.Pron or Upos.Adj or Upos.X
                || (passage.Relation(child) is "nmod" && Case(child) is "alongside")
            )
            {
                Joined(child, depth + 1, take);
            }
        }
    }

    private ImmutableArray<int> Own(int token)
    {
        var own = actorAt[token] is { Possessive: false } named && (named.Form != MentionForm.Demonym || IsPeople(token)) ? named : null;
        if (own is not null && scene.Entities.Kind(own.Entity) == EntityKind.Person)
        {
            return own.Entities;
        }

        // "Secretary of State X": whichever word the tree takes for the head.
        if (
            scene.Names.At(token) is { Kind: Mentions.NameKind.Title } title
            && At(title.Span.End) is { Form: MentionForm.Name, Possessive: false } holder
            && scene.Entities.Kind(holder.Entity) == EntityKind.Person
        )
        {
            return holder.Entities;
        }

        foreach (var child in passage.Children(token))
        {
            if (
                passage.Relation(child) is "flat" or "appos" or "compound" or "nmod:desc"
                && actorAt[child] is { Possessive: false } person
                && scene.Entities.Kind(person.Entity) == EntityKind.Person
            )
            {
                // "the leaders of the two communities, A and B"
                return
                    passage.Relation(child) is "appos"
                    && Phrases.At(child) is { Entities.Length: > 1 } several
                    && several.Span.First > token
                    && passage.Tag(token) is "NNS" or "NNPS"
                    ? several.Entities
                    : person.Entities;
            }
        }

        if (own is { Form: MentionForm.Group })
        {
            // "the member states of the African Union": the union.
            foreach (var child in passage.Children(token))
            {
                if (
                    passage.Relation(child) is "nmod"
                    && Case(child) is "of"
                    && actorAt[child] is { Form: MentionForm.Name, Entities: [var union] }
                    && scene.Entities.Kind(union) == EntityKind.Organization
                )
                {
                    return [union];
                }
            }
        }

        if (own is not null)
        {
            return own.Entities is [var only] ? [Stated(own, only)] : own.Entities;
        }

        foreach (var child in passage.Children(token))
        {
            // "the watchdog Amnesty International"
            if (passage.Relation(child) is "flat" or "appos" && actorAt[child] is { Possessive: false, Form: MentionForm.Name } body)
            {
                return body.Entities;
            }
        }

        // "Ndukwe, the Ghanaian minister": a name that nobody else bears by what stands beside it.
        if (passage.Part(token) is Upos.Propn && actorAt[token] is null)
        {
            foreach (var child in passage.Children(token))
            {
                if (passage.Relation(child) is "appos" && ActsFor(child) && Attached(child, belonging: true, judged: false) is { IsEmpty: false } state)
                {
                    return state;
                }
            }
        }

        // "Li, an assistant minister, who …": the one it stands beside.
        if (passage.Relation(token) is "appos" && actorAt[passage.Head(token)] is { Possessive: false, Form: MentionForm.Name } beside)
        {
            return beside.Entities;
        }

        if (actorAt[token] is null && Before(token) is { } meant)
        {
            return [meant];
        }

        // "thousands of Serbs", "a group of Danish farmers"
        if (
            WordLists.Quantities.Contains(passage.Lemma(token))
            || passage.Part(token) is Upos.Num
            || passage.Keys[token] is "thousands" or "hundreds" or "dozens" or "tens" or "scores" or "group" or "members" or "some" or "most" or "many"
        )
        {
            foreach (var child in passage.Children(token))
            {
                if (passage.Relation(child) is "nmod" or "obl" && Case(child) is "of")
                {
                    return Acting(child);
                }
            }
        }

        return !ActsFor(token) ? []
            : Leader(token) is { IsEmpty: false } leader ? leader
            : Attached(token, belonging: true, judged: false) is { IsEmpty: false } attached ? attached
            : Resident(token) is { } resident ? [resident]
            : [];
    }

    // "the Colombian army", "Canada's mission": the state, where the body has no name of its own.
    private int Stated(EntityMention mention, int entity) =>
        char.IsLower(passage.Forms[mention.Head.First][0]) && scene.Entities.Kind(entity) == EntityKind.Organization
            ? Resident(mention.Head.End - 1) ?? scene.CountryOf(entity) ?? entity
            : entity;

    // "In Seoul the foreign ministry said": the state whose capital the sentence begins with.
    private int? Resident(int noun)
    {
        var first = passage.SentenceAt(noun).First;
        return
            passage.Keys[noun] is "government" or "ministry" or "parliament" or "authorities" or "presidency" or "cabinet"
            && passage.Keys[first] is "in"
            && first + 4 >= FirstOf(noun)
            ? Government(first + 1)
            : null;
    }

    private int FirstOf(int noun)
    {
        var first = noun;
        while (passage.Part(first - 1) is Upos.Adj or Upos.Noun or Upos.Det)
        {
            first--;
        }

        return first;
    }

    // "a Norwegian team led by X", "the delegation under Y"
    private ImmutableArray<int> Leader(int group)
    {
        foreach (var child in passage.Children(group))
        {
            if (passage.Relation(child) is "nmod" && Case(child) is "under" && People(child) is { IsEmpty: false } head)
            {
                return head;
            }

            if (passage.Relation(child) is "acl" && passage.Lemma(child) is "lead" or "head" or "leave")
            {
                foreach (var agent in passage.Children(child))
                {
                    if (Case(agent) is "by" && People(agent) is { IsEmpty: false } by)
                    {
                        return by;
                    }
                }
            }
        }

        return [];
    }

    /// <summary>The people that a noun names with those joined to it, or the state whose officer it is: "his Iranian counterpart".</summary>
    public ImmutableArray<int> Officials(int noun) =>
        [.. Strictly(noun).Where(who => scene.Entities.Kind(who) == EntityKind.Person || actorAt[noun] is { Form: MentionForm.Office })];

    private ImmutableArray<int> People(int noun) => [.. Strictly(noun).Where(who => scene.Entities.Kind(who) == EntityKind.Person)];

    // "it" is the state or body that was last the subject; "the country", "the agency" the last one named.
    private int? Before(int token)
    {
        if (passage.Keys[token] is "it" or "its")
        {
            return lastSubject[token] >= 0 && subjectHere[token]
                ? lastSubject[token]
                : NamedBefore(token) ?? (lastSubject[token] >= 0 ? lastSubject[token] : null);
        }

        if (passage.Part(token) is not Upos.Noun || passage.Key(token - 1) is not "the")
        {
            return null;
        }

        EntityKind? kind =
            passage.Keys[token] is "country" or "nation" ? EntityKind.Country
            : Bodies.Contains(passage.Keys[token]) ? EntityKind.Organization
            : null;
        if (kind is not { } sought)
        {
            return null;
        }

        var index = FirstAfter(token) - 1;
        for (var steps = 0; index >= 0 && steps < 40; steps++, index--)
        {
            var mention = scene.Mentions[index];
            if (
                mention.Entities.Length == 1
                && scene.Entities.Kind(mention.Entity) == sought
                && mention.Span.End <= token
                && (mention.Form is MentionForm.Name || (mention.Form is MentionForm.Demonym && sought == EntityKind.Country))
            )
            {
                return mention.Entity;
            }
        }

        return null;
    }

    // "Beijing's backing for Moscow after it invaded": the state last named in the sentence.
    private int? NamedBefore(int token)
    {
        var first = passage.SentenceAt(token).First;
        for (var index = FirstAfter(token) - 1; index >= 0 && scene.Mentions[index].Span.First >= first; index--)
        {
            var mention = scene.Mentions[index];
            if (
                mention is { Possessive: false, Entities: [var one], Form: MentionForm.Name or MentionForm.Government }
                && scene.Entities.Kind(one) is EntityKind.Country
            )
            {
                return one;
            }
        }

        return null;
    }

    /// <summary>The mentions that begin before a token, in text order, no more than asked for.</summary>
    public ReadOnlySpan<EntityMention> Before(int token, int count)
    {
        var end = FirstAfter(token);
        return scene.Mentions.AsSpan()[Math.Max(0, end - count)..end];
    }

    private int FirstAfter(int token)
    {
        var (low, high) = (0, scene.Mentions.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = scene.Mentions[middle].Span.First < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static readonly FrozenSet<string> Bodies = FrozenSet.Create(
        StringComparer.Ordinal,
        "agency",
        "watchdog",
        "bloc",
        "alliance",
        "organisation",
        "organization",
        "body",
        "group",
        "movement",
        "militia",
        "company"
    );

    // "the Chinese": a people, not the quality of what follows.
    private bool IsPeople(int token) => passage.Part(token) is not Upos.Adj || passage.Relation(token) is not "amod";

    private bool ActsFor(int token) => ActingNouns.Contains(passage.Keys[token]) || ActingNouns.Contains(passage.Lemma(token));

    // Whose a thing is, by the nearest words that say so: "China's purchases", "aggression by Bogotá", "Indian goods".
    private ImmutableArray<int> Owners(int token, bool judged)
    {
        var level = new List<int> { token };
        for (var depth = 0; depth < 4 && level.Count > 0; depth++)
        {
            var found = level.SelectMany(at => Attached(at, belonging: false, judged)).Distinct().ToImmutableArray();
            if (!found.IsEmpty)
            {
                return found;
            }

            level =
            [
                .. level
                    .SelectMany(at =>
                        passage.Children(at).Where(child => !(judged && Suffers(child, at)) && Case(child) is not ("without" or "except" or "unlike"))
                    )
                    .Where(child => passage.Relation(child) is "nmod" or "nmod:poss" or "compound" or "obl" or "appos" or "acl" or "acl:relcl"),
            ];
        }

        return [];
    }

    // Who is named by a token, by name or by what goes back to one.
    private ImmutableArray<int> Named(int token) =>
        actorAt[token] is { } mention ? mention.Entities
        : Before(token) is { } meant ? [meant]
        : [];

    // "Israeli tanks", "China's measures": what a state's own does, it does.
    private ImmutableArray<int> Modifiers(int token)
    {
        var found = new List<int>();
        foreach (var child in passage.Children(token))
        {
            if (passage.Relation(child) is "amod" or "compound" or "nmod:poss" or "nmod:desc")
            {
                Joined(child, 0, at => found.AddRange(Named(at)));
            }
        }

        return [.. found.Distinct()];
    }

    /// <summary>Whether a noun suffers what another names, wherever the tree hangs it: "the raid on X", "sanctions against X".</summary>
    public bool Suffers(int token, int noun) => noun >= 0 && IsHarming(Case(token)) && Harms(noun);

    /// <summary>Whether a noun is one of harm, followed by who suffers it.</summary>
    public bool HasVictim(int noun) => IsHarming(passage.Key(noun + 1)) && Harms(noun);

    private static bool IsHarming(string preposition) => preposition is "on" or "against" or "of" or "in" or "into" or "to";

    private bool Harms(int noun) =>
        WordLists.ActionNouns.Longest(passage.Keys, noun, noun + 1).Values is [{ Type: var type }, ..]
        && type is PloverType.Assault or PloverType.Coerce or PloverType.Sanction or PloverType.Threaten or PloverType.Accuse;

    private ImmutableArray<int> Attached(int token, bool belonging, bool judged)
    {
        var found = new List<int>();
        foreach (var child in passage.Children(token))
        {
            var fits = passage.Relation(child) switch
            {
                "amod" or "compound" or "nmod:poss" or "nmod:desc" => true,
                // "the Kenyan envoy in Lima" is Kenya's.
                "nmod" => !belonging || Case(child) is "of" or "from" or "for" || (found.Count == 0 && Case(child) is "at" or "in"),
                _ => false,
            };
            if (fits && !(judged && Suffers(child, token)))
            {
                Joined(
                    child,
                    0,
                    at =>
                    {
                        if (Named(at) is [var first, ..] named)
                        {
                            // "his government", "the president's country": the state.
                            found.AddRange(
                                !belonging || scene.Entities.Kind(first) != EntityKind.Person ? named
                                : scene.CountryOf(first) is { } whose ? [whose]
                                : []
                            );
                        }
                        else if (belonging && Government(at) is { } state)
                        {
                            // "the government in Quito"
                            found.Add(state);
                        }
                    }
                );
            }
        }

        return [.. found.Distinct()];
    }

    /// <summary>The state whose capital a token names; <c>null</c> where it names none, or that of a state which the text never speaks of.</summary>
    public int? Government(int token) =>
        scene.Names.At(token) is { Kind: Mentions.NameKind.Capital, Country: { } country } ? scene.Entities.FindCountry(country.Iso) : null;

    /// <summary>The key of the preposition that governs a noun; empty for none.</summary>
    public string Case(int token)
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

    private static readonly FrozenSet<string> ActingNouns = TopicLists.Acting;
}
