using System.Collections.Frozen;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Mentions;
using Graph.Extraction.Reading;
using Graph.Model.Facts;
using Upos = Graph.Text.Upos;

namespace Graph.Extraction.Entities;

/// <summary>Finds who holds an office that a sentence says of its subject.</summary>
/// <remarks>Reads "Lena Fischer is the German ambassador", "Omar Diallo, who served as foreign minister of Senegal", "Ana Pires, who chairs the Senate's trade
/// committee". Refuses what is denied, wished or only possible ("could become president"), and verbs whose object is no body ("who led the talks").</remarks>
internal sealed class PredicatedOffices(Passage passage, NameLayer names, IReadOnlyDictionary<int, EntityMention> byStart, EntityTable entities)
{
    private static readonly FrozenSet<string> Modals = ["will", "would", "could", "can", "may", "might", "should", "shall", "must"];

    private readonly Dictionary<int, EntityMention> people = byStart
        .Values.Where(mention => entities.Kind(mention.Entity) == EntityKind.Person)
        .SelectMany(mention => Enumerable.Range(mention.Head.First, mention.Head.Length).Select(token => (token, mention)))
        .ToDictionary(pair => pair.token, pair => pair.mention);

    /// <summary>The person of whom a sentence says an office, and when it is held; <c>null</c> where it says it of nobody.</summary>
    /// <param name="title">The office.</param>
    /// <param name="known">Offices read before: "a former minister who has been the envoy" is who the minister is.</param>
    public (EntityMention Person, OfficeStatus Status)? Subject(NameSpan title, IReadOnlyCollection<Office> known)
    {
        var noun = title.Span.End - 1;
        var head = passage.Head(noun);
        var predicate =
            Child(noun, "cop") is not null ? noun
            : head >= 0 && Appoints(head, noun) ? head
            // "was elected president", where the tree takes "elected" for an adjective.
            : Enumerable.Range(title.Span.First - 1, title.Span.Length).FirstOrDefault(i => i >= 0 && passage.Head(i) == noun && Appoints(i, noun), -1);
        return predicate >= 0 && IsSo(predicate) && SubjectOf(predicate, known) is { } person ? (person, StatusOf(predicate)) : null;
    }

    /// <summary>Offices that verbs say: "who heads the commission".</summary>
    public IEnumerable<Office> Read(IReadOnlyCollection<Office> known)
    {
        for (var i = 0; i < passage.Count; i++)
        {
            if (
                passage.Part(i) is Upos.Verb
                && WordLists.OfficeVerbs.TryGetValue(passage.Keys[i], out var verb)
                && (passage.Tag(i) is "VBZ" or "VBP" || (verb.Role is not "official" && passage.Tag(i) is "VBD" or "VBN"))
                && Child(i, "aux:pass") is null
                && IsSo(i)
                && SubjectOf(i, known) is { } person
                && Body(i, verb) is { } body
            )
            {
                var title = new NameSpan(new TokenSpan(i, i + 1), NameKind.Title)
                {
                    Title = new TitleFact(verb.Title, verb.Role, "either", null, Plural: false),
                    Text = $"{verb.Title} {(verb.Role is "adviser" ? "to" : "of")} {passage.Text(body.Words)}",
                };
                var evidence = new TokenSpan(Math.Min(person.Head.First, i), Math.Max(person.Head.End, body.Words.End));
                // "who advises President Ivan Petrov": of the state that he is of.
                yield return entities.Kind(body.Entity) == EntityKind.Person
                    ? new Office(person.Entity, null, title, StatusOf(i), evidence) { Possessor = body.Entity }
                    : new Office(person.Entity, body.Entity, title, StatusOf(i), evidence);
            }
        }
    }

    // "became president", "was elected president", "served as president"
    private bool Appoints(int verb, int title)
    {
        bool IsAs() => Enumerable.Range(verb, Math.Max(0, title - verb)).Any(i => passage.Key(i) is "as");
        return passage.Lemma(verb) switch
        {
            "become" or "remain" => title > verb,
            "take" => Child(verb, "obj") is { } office && passage.Key(office) is "office" or "over" && IsAs(),
            "serve" or "act" => IsAs(),
            "appoint" or "elect" or "reelect" or "name" or "make" or "choose" or "swear" => title > verb && Child(verb, "aux:pass") is not null,
            _ => false,
        };
    }

    private EntityMention? SubjectOf(int predicate, IReadOnlyCollection<Office> known)
    {
        if ((Child(predicate, "nsubj") ?? Child(predicate, "nsubj:pass")) is not { } subject)
        {
            return null;
        }

        if (people.TryGetValue(subject, out var person))
        {
            return person;
        }

        if (passage.Key(subject) is not "who")
        {
            return null;
        }

        var before = passage.Form(subject - 1) is "," ? subject - 2 : subject - 1;
        return people.TryGetValue(before, out var antecedent) ? antecedent
            : names.At(before) is { Kind: NameKind.Title } title && known.FirstOrDefault(office => office.Name.Span == title.Span) is { } office
                ? people
                    .Values.Where(mention => mention.Entity == office.Person && mention.Head.First >= passage.SentenceAt(before).First)
                    .MinBy(mention => mention.Head.First)
            : null;
    }

    // The state or body that a verb is done to, where it is one and not only of one.
    private (int Entity, TokenSpan Words)? Body(int verb, OfficeVerb how)
    {
        var noun = how.Attached is "direct"
            ? Child(verb, "obj")
            : passage
                .Children(verb)
                .Where(child => Enumerable.Range(verb, Math.Max(0, child - verb)).Any(i => passage.Key(i) == how.Attached))
                .Cast<int?>()
                .FirstOrDefault();
        if (noun is not { } head || head < verb)
        {
            return null;
        }

        if (how.Role is "adviser" && people.TryGetValue(head, out var advised))
        {
            return (advised.Entity, advised.Head);
        }

        if (
            !(
                names.At(head) is { Kind: NameKind.Organization or NameKind.Country or NameKind.Demonym }
                || WordLists.OrganizationHeads.ContainsKey(passage.Keys[head])
            )
        )
        {
            return null;
        }

        var first = how.Attached is "direct" ? verb + 1 : verb + 2;
        var end = names.At(head)?.Span.End ?? head + 1;
        for (var at = first; at < end; at++)
        {
            if (byStart.TryGetValue(at, out var mention) && entities.Kind(mention.Entity) is EntityKind.Country or EntityKind.Organization)
            {
                return (mention.Entity, new TokenSpan(first, end));
            }
        }

        return null;
    }

    private bool IsSo(int predicate) =>
        !passage
            .Children(predicate)
            .Any(child =>
                passage.Keys[child] is "not" or "never" or "nt" or "if" or "whether"
                || Modals.Contains(passage.Lemma(child))
                || passage.Relation(child) is "mark" && passage.Keys[child] is "to"
            );

    // "was", "had been", "served": no more. "has been", "became", "was elected": now.
    private OfficeStatus StatusOf(int predicate)
    {
        if (passage.Lemma(predicate) is "take" or "become" or "remain" or "appoint" or "elect" or "reelect" or "name" or "make" or "choose" or "swear")
        {
            return OfficeStatus.Current;
        }

        var forms = passage.Children(predicate).Where(child => passage.Relation(child) is "cop" or "aux").Append(predicate).ToList();
        return forms.Exists(token => passage.Keys[token] is "has" or "have") ? OfficeStatus.Current
            : forms.Exists(token => passage.Tag(token) is "VBD") ? OfficeStatus.Former
            : OfficeStatus.Current;
    }

    private int? Child(int token, string relation)
    {
        foreach (var child in passage.Children(token))
        {
            if (passage.Relation(child) == relation)
            {
                return child;
            }
        }

        return null;
    }
}
