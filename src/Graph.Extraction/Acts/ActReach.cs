using System.Collections.Immutable;
using Graph.Extraction.Entities;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Reading;
using Graph.Extraction.Rules;
using Graph.Model.Facts;
using Graph.Text;

namespace Graph.Extraction.Acts;

/// <summary>Whom a deed reaches and what it is about, by what hangs on its phrase.</summary>
/// <param name="Targets">Those reached.</param>
/// <param name="About">The issues named there.</param>
/// <param name="Topic">The noun that could name an issue that no list knows; −1 for none.</param>
/// <param name="Pointer">The "it", "this" or "that" which points back to what was done; −1 for none.</param>
/// <param name="Clausal">Whether a clause says what is asked, agreed, refused.</param>
/// <param name="Own">Whether it reaches those who do it themselves.</param>
internal sealed record ActReach(ImmutableArray<int> Targets, ImmutableArray<int> About, int Topic, int Pointer, bool Clausal, bool Own)
{
    private const int Near = 12;

    /// <param name="actors">Those who do it.</param>
    public static ActReach Of(Surroundings surroundings, ActPhrase phrase, ImmutableArray<int> actors)
    {
        var passage = surroundings.Passage;
        var parties = surroundings.Parties;
        var targets = new List<int>();
        var about = new List<int>();
        var topic = -1;
        var pointer = -1;
        var own = false;
        var verb = phrase.Verb;
        var content = phrase.Content;
        var judged = verb.Type is PloverType.Accuse or PloverType.Reject or PloverType.Support or PloverType.Protest or PloverType.Request;
        void Reach(IEnumerable<int> reached)
        {
            foreach (var target in reached)
            {
                // "suspended its complaint at X" reaches X.
                if (actors.Contains(target))
                {
                    own = true;
                }
                else
                {
                    targets.Add(target);
                }
            }
        }

        void Take(int noun, bool reaches)
        {
            // "the barriers of which X complains", "the group that X backs"
            if (passage.Keys[noun] is "which" or "that" or "whom" or "who" && passage.Relation(phrase.Head) is "acl:relcl")
            {
                noun = passage.Head(phrase.Head);
            }

            if (reaches && targets.Count == 0)
            {
                Reach(parties.Reached(noun, judged));
                if (targets.Count == 0 && passage.Keys[noun] is "what" or "that" or "those")
                {
                    // "agreed to what seems to be all of X's requests"
                    targets.AddRange(
                        parties.Subtree(noun).Select(parties.At).OfType<EntityMention>().SelectMany(mention => mention.Entities).Distinct().Take(2)
                    );
                }
            }

            about.AddRange(parties.Issues(noun));
            topic = topic < 0 && passage.Part(noun) is Upos.Noun ? noun : topic;
            pointer = pointer < 0 && passage.Part(noun) is Upos.Pron && passage.Keys[noun] is "it" or "this" or "that" ? noun : pointer;
        }

        if (phrase.Governed >= 0)
        {
            // "invited X to Lima", "criticised X for its raids": X, whatever else is named.
            Reach(Addressed(surroundings, phrase));
            Take(phrase.Governed, reaches: true);
            if (
                targets.Count == 0
                && IsDiplomatic(verb.Type)
                && parties.Case(phrase.Governed) is "from" or "to" or "of"
                && parties.Government(phrase.Governed) is { } state
            )
            {
                Reach([state]);
            }
        }

        // "held X responsible", taken by the tree for a clause.
        if (phrase.Noun >= 0 && passage.Relation(phrase.Noun) is "ccomp" && surroundings.Clauses.Subject(phrase.Noun) is >= 0 and var held)
        {
            targets.Clear();
            Take(held, reaches: true);
        }

        if (phrase.Noun >= 0 && parties.Topic(phrase.Noun) is { } topical)
        {
            // "imposed tariffs on X"
            about.Add(topical);
        }

        var passive = surroundings.Clauses.IsPassive(phrase.Head);
        if (!passive && verb.Object is "direct" && phrase.Noun < 0 && phrase.Governed < 0 && Next(surroundings, phrase) is { } next)
        {
            Reach(next);
        }

        foreach (var carrier in (ReadOnlySpan<int>)[phrase.Head, phrase.Noun])
        {
            if (carrier < 0)
            {
                continue;
            }

            foreach (var child in passage.Children(carrier))
            {
                if (child == phrase.Governed || child == phrase.Noun)
                {
                    continue;
                }

                var relation = passage.Relation(child);
                var marked = parties.Case(child);
                if (relation is "obj" or "iobj" || (passive && relation is "nsubj:pass"))
                {
                    Take(child, reaches: true);
                }
                else if (relation is "obl" or "nmod" or "obl:arg" or "obl:agent" && !(passive && marked is "by"))
                {
                    if (
                        marked == verb.Object
                        || (carrier == phrase.Noun && marked is "to" or "against" or "on" or "with" or "of" or "for" or "over" or "about")
                    )
                    {
                        Take(child, reaches: true);
                    }
                    else if (verb.About.Contains(marked))
                    {
                        Take(child, reaches: false);
                        if (targets.Count == 0 && !(judged && parties.Suffers(child, topic)))
                        {
                            Reach(parties.Reached(child, judged));
                        }
                    }
                }
                else if (
                    relation is "ccomp" or "xcomp" or "acl" or "advcl"
                    && content < 0
                    && (relation is not "advcl" || verb.About.Contains(Mark(passage, child)) || child == phrase.End && passage.Tag(child) is "VBG")
                    && (relation is not "acl" || carrier == phrase.Noun)
                )
                {
                    content = child;
                }
            }
        }

        if (
            passage.Relation(phrase.Head) is "acl:relcl"
            && topic < 0
            && targets.Count == 0
            && content < 0
            && surroundings.Clauses.Subject(phrase.Head) is >= 0 and var subject
            && passage.Keys[subject] is not ("who" or "which" or "that")
        )
        {
            // "the demand X refused"
            Take(passage.Head(phrase.Head), reaches: true);
        }

        if (passage.Relation(phrase.Head) is "acl" or "amod" && (passive || surroundings.Clauses.IsBeforeName(phrase.Head)))
        {
            Take(passage.Head(phrase.Head), reaches: true);
        }

        if (
            passive
            && targets.Count == 0
            && passage.Relation(phrase.Head) is "advcl"
            && surroundings.Clauses.Subject(passage.Head(phrase.Head)) is >= 0 and var meant
        )
        {
            // "Welcomed by X, the accord …"
            Take(meant, reaches: true);
        }

        if (content >= 0)
        {
            about.AddRange(parties.Issues(content));
            if (WordLists.VerbTopics.TryGetValue(passage.Lemma(content), out var named))
            {
                // "refused to apologise": an apology.
                about.Add(surroundings.Scene.Entities.Issue(named));
            }

            foreach (var child in passage.Children(content))
            {
                topic = topic < 0 && passage.Relation(child) is "obj" && passage.Part(child) is Upos.Noun ? child : topic;
            }

            if (targets.Count == 0)
            {
                Reach(Content(surroundings, content, IsSaid(verb.Type)));
            }

            if (
                topic < 0
                && targets.Count == 0
                && (IsSaid(verb.Type) || verb.Type is PloverType.Agree)
                && surroundings.Clauses.Subject(content) is >= 0 and var spoken
                && passage.Part(spoken) is Upos.Noun
                && !TopicLists.Acting.Contains(passage.Keys[spoken])
            )
            {
                // "warned that the deployment would not go unanswered"
                topic = spoken;
            }
        }

        if (targets.Count == 0 && (verb.Object is not "none" || topic >= 0))
        {
            // "scrapped a meeting with X": hung on the verb instead of on its object.
            foreach (var child in passage.Children(phrase.Head))
            {
                if (
                    passage.Relation(child) is "obl" or "obl:arg"
                    && parties.Case(child)
                        is "with"
                            or "to"
                            or "against"
                            or "from"
                            or "of"
                            or "at"
                            or "for"
                            or "toward"
                            or "towards"
                            or "on"
                            or "near"
                            or "along"
                            or "between"
                    && !(passive && parties.Case(child) is "by")
                    && !(judged && parties.Suffers(child, topic))
                    && !passage.Children(child).Any(word => passage.Keys[word] is "along" or "together" && passage.Key(word + 1) is "with")
                )
                {
                    Reach(parties.Reached(child, judged));
                }
            }
        }

        if (targets.Count == 0 && phrase.Noun >= 0)
        {
            // "turned down a Ukrainian request", "expelled the Mexican ambassador"
            Reach(parties.Owning(phrase.Noun));
        }

        if (actors.Length > 1 && IsMutual(passage, phrase.Head))
        {
            targets.AddRange(actors);
        }

        if (targets.Count == 0 && topic >= 0 && IsOwnGovernment(passage, topic))
        {
            targets.AddRange(actors.Select(actor => Governed(surroundings.Scene, actor)).OfType<int>());
        }

        if (verb.Type is PloverType.Threaten && targets.TrueForAll(target => surroundings.IsOneOf(target, actors)))
        {
            // "threatened to pull his country out if X goes on": X.
            List<int> moved = [.. Unless(surroundings, phrase.Head), .. content >= 0 ? Unless(surroundings, content) : []];
            if (moved.Exists(target => !actors.Contains(target)))
            {
                targets.Clear();
                Reach(moved);
            }
        }

        if (about.Count == 0)
        {
            // What else hangs on the phrase, but neither who acts nor another clause.
            foreach (var child in passage.Children(phrase.Head))
            {
                if (
                    passage.Relation(child) is "obl" or "obl:arg" or "nmod" or "acl" or "advcl"
                    && (passage.Relation(child) is not "advcl" || Mark(passage, child) is "on" or "of" or "for" or "over" or "about" or "by" or "from")
                )
                {
                    about.AddRange(parties.Issues(child));
                }
            }
        }

        if (about.Count == 0)
        {
            about.AddRange(Ahead(surroundings, phrase));
        }

        return new ActReach([.. targets.Distinct()], [.. about.Distinct()], topic, pointer, content >= 0, own);
    }

    // "accused each other"
    private static bool IsMutual(Passage passage, int verb) =>
        passage
            .Children(verb)
            .Any(child =>
                passage.Relation(child) is "obj" or "obl"
                && (passage.Keys[child] is "each" && passage.Key(child + 1) is "other" || passage.Keys[child] is "one" && passage.Key(child + 1) is "another")
            );

    // "A farmers' leader of Australia urged the government …": his own.
    private static bool IsOwnGovernment(Passage passage, int noun) =>
        passage.Keys[noun] is "government" or "cabinet" or "authorities"
        && passage.Key(noun - 1) is "the"
        && !passage.Children(noun).Any(child => passage.Relation(child) is "nmod" or "amod" or "acl:relcl");

    // The country of a person who doesn't govern it.
    private static int? Governed(Scene scene, int actor) =>
        scene.Entities.Kind(actor) == EntityKind.Person
        && !scene.Offices.Any(office =>
            office.Person == actor && (office.Role is "head-of-state" or "head-of-government" || office.Role.EndsWith("minister", StringComparison.Ordinal))
        )
            ? scene.CountryOf(actor)
            : null;

    // "threatened tariffs unless X opens its market", "vowed to answer should X attack": whoever is to be moved.
    private static IEnumerable<int> Unless(Surroundings surroundings, int verb) =>
        surroundings
            .Passage.Children(verb)
            .Where(child =>
                surroundings.Passage.Relation(child) is "advcl"
                && (
                    Mark(surroundings.Passage, child) is "if" or "unless" or "until" or "case"
                    || surroundings.Passage.Children(child).Any(word => surroundings.Passage.Keys[word] is "should" or "if" or "case")
                )
            )
            .SelectMany(child => surroundings.Clauses.Actors(child));

    private static bool IsSaid(PloverType type) => type is PloverType.Request or PloverType.Accuse or PloverType.Threaten or PloverType.Reject;

    // Whom states address by the name of a capital.
    private static bool IsDiplomatic(PloverType type) => IsSaid(type) || type is PloverType.Protest or PloverType.Sanction or PloverType.Support;

    // The person, state or body that is the object itself.
    private static ImmutableArray<int> Addressed(Surroundings surroundings, ActPhrase phrase)
    {
        if (!IsDiplomatic(phrase.Verb.Type) || phrase.Noun >= 0)
        {
            return [];
        }

        var passive = surroundings.Clauses.IsPassive(phrase.Head);
        foreach (var child in surroundings.Passage.Children(phrase.Head))
        {
            if (
                child != phrase.Governed
                && surroundings.Passage.Relation(child) is { } relation
                && (passive ? relation is "nsubj:pass" : relation is "obj" or "iobj")
                && surroundings.Parties.Strictly(child) is { IsEmpty: false } told
            )
            {
                return told;
            }
        }

        return [];
    }

    // "after it invaded Ukraine": who is named right behind the words, wherever the tree hangs the name.
    private static ImmutableArray<int>? Next(Surroundings surroundings, ActPhrase phrase) =>
        surroundings.Parties.At(phrase.End) is { Possessive: false, Form: MentionForm.Name or MentionForm.Government } mention
        && mention.Span.First == phrase.End
        && surroundings.Passage.Part(mention.Span.End) is not (Upos.Noun or Upos.Propn or Upos.Adj)
            ? mention.Entities
            : null;

    // By the order of words: what is named after the phrase, before another verb begins.
    private static IEnumerable<int> Ahead(Surroundings surroundings, ActPhrase phrase)
    {
        var passage = surroundings.Passage;
        var end = Math.Min(surroundings.Clause(phrase.Head).End, phrase.End + Near);
        for (var i = phrase.End; i < end; i++)
        {
            if ((passage.Tag(i) is "VBD" or "VBZ" or "VBP" or "MD" && i > phrase.End) || passage.Form(i) is ":" or "”" or "(")
            {
                yield break;
            }

            if (surroundings.Parties.Topic(i) is { } issue)
            {
                yield return issue;
                yield break;
            }
        }
    }

    private static string Mark(Passage passage, int token)
    {
        foreach (var child in passage.Children(token))
        {
            if (passage.Relation(child) is "mark" or "case")
            {
                return passage.Keys[child];
            }
        }

        return string.Empty;
    }

    // "demands that X withdraw": X; "refuses to meet X": X.
    private static ImmutableArray<int> Content(Surroundings surroundings, int content, bool subjects)
    {
        var passage = surroundings.Passage;
        if (subjects && surroundings.Clauses.Subject(content) is >= 0 and var subject && surroundings.Parties.Reached(subject) is { IsEmpty: false } who)
        {
            return who;
        }

        foreach (var child in passage.Children(content))
        {
            if (passage.Relation(child) is "obj" or "obl" or "iobj" or "obl:agent" && surroundings.Parties.Reached(child) is { IsEmpty: false } reached)
            {
                return reached;
            }
        }

        return [];
    }
}
