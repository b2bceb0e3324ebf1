using System.Collections.Immutable;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Mentions;
using Graph.Extraction.Reading;
using Graph.Model.Facts;

namespace Graph.Extraction.Entities;

/// <summary>Finds who is meant where no name stands: offices, counterparts, pronouns and groups.</summary>
/// <remarks>Reads "the Russian foreign minister", "his Chinese counterpart", "he", "the two leaders", "both countries".
/// Refuses "it" and a title that nobody in the document holds and no country stands beside.</remarks>
internal sealed class ReferenceReader
{
    // Sentences over which words of a history point back.
    private const int Reach = 4;

    private readonly Passage passage;
    private readonly NameLayer names;
    private readonly Holders holders;
    private readonly EntityTable entities;
    private readonly Dictionary<int, EntityMention> byStart;
    private readonly Dictionary<int, int> nameAt;
    private readonly List<EntityMention> read = [];

    // The persons spoken of last, the last first.
    private (int? Last, int? Other) lately;
    private readonly Genders genders;
    private ImmutableArray<int>? countryPair;

    private ReferenceReader(Passage passage, NameLayer names, ImmutableArray<EntityMention> mentions, ImmutableArray<Office> offices, EntityTable entities)
    {
        this.passage = passage;
        this.names = names;
        holders = new Holders(offices, entities);
        this.entities = entities;
        byStart = mentions.ToDictionary(mention => mention.Head.First);
        genders = new Genders(passage, names, entities);
        foreach (var mention in mentions.Where(mention => entities.Kind(mention.Entity) == EntityKind.Person))
        {
            genders.Note(mention);
        }

        nameAt = Enumerable.Range(0, names.Count).ToDictionary(n => names[n].Span.First);
    }

    /// <summary>All mentions, those given and those found, in text order; a title joins the name it stands before.</summary>
    public static (ImmutableArray<EntityMention> Mentions, ImmutableArray<Office> Offices) Read(
        Passage passage,
        NameLayer names,
        ImmutableArray<EntityMention> mentions,
        ImmutableArray<Office> offices,
        EntityTable entities
    )
    {
        var reader = new ReferenceReader(passage, names, mentions, offices, entities);
        for (var i = 0; i < passage.Count; )
        {
            i = reader.At(i);
        }

        return ([.. reader.read], [.. reader.holders.Offices]);
    }

    private int At(int i)
    {
        if (byStart.TryGetValue(i, out var named))
        {
            Add(Government(named) ?? named);
            return named.Head.End;
        }

        if (nameAt.TryGetValue(i, out var n))
        {
            if (names[n].Kind == NameKind.Title)
            {
                Title(n);
            }

            return names[n].Span.End;
        }

        var limit = passage.SentenceAt(i).End;
        // "the defence ministers of Estonia and Latvia" says itself who they are.
        if (WordLists.Groups.Longest(passage.Keys, i, limit) is { Values: [var meaning, ..], End: var end } && !NamesStates(end))
        {
            Group(new TokenSpan(i, end), meaning);
            return end;
        }

        if (passage.Keys[i] is "counterpart" or "counterparts" or "opposite")
        {
            Counterpart(i);
        }
        else if (
            passage.Keys[i] is "he" or "she" or "him" or "his" or "her"
            && (passage.Keys[i] is not "he" || !passage.IsUpperCase(i))
            && Antecedent(i) is { } person
        )
        {
            Add(
                new EntityMention(
                    new TokenSpan(i, i + 1),
                    new TokenSpan(i, i + 1),
                    [person],
                    MentionForm.Pronoun,
                    passage.Keys[i] is "his" || (passage.Keys[i] is "her" && char.IsLetter(passage.Form(i + 1).FirstOrDefault()))
                )
            );
        }
        else if (passage.Keys[i] is "he" or "she" && !passage.IsUpperCase(i) && Officer(i) is { } state)
        {
            // "Ukraine's president is unwell, but he will visit Warsaw": whoever that is, he acts for Ukraine.
            Add(new EntityMention(new TokenSpan(i, i + 1), new TokenSpan(i, i + 1), [state], MentionForm.Office, false));
        }
        else if (passage.Keys[i] is "they" or "them" && Those(i) is { Length: > 1 } people)
        {
            Add(new EntityMention(new TokenSpan(i, i + 1), new TokenSpan(i, i + 1), people, MentionForm.Group, false));
        }
        else if (
            passage.Keys[i] is "their"
            && Enumerable
                .Range(i + 1, 4)
                .Any(next => !WordLists.MeetingNouns.Longest(passage.Keys, Math.Min(next, passage.Count - 1), Math.Min(next + 2, passage.Count)).Values.IsEmpty)
        )
        {
            // "In their last phone call, Rubio raised …, while Wang warned": the two may only be named after.
            var ahead = Ahead(i)
                .Where(mention => entities.Kind(mention.Entity) == EntityKind.Person)
                .Select(mention => mention.Entity)
                .Distinct()
                .Take(2)
                .ToImmutableArray();
            var before = Recent(passage.SentenceAt(i).First);
            var persons = before.Exists(mention => entities.Kind(mention.Entity) == EntityKind.Person);
            // "Lima and Quito negotiated …; it was their fifth round": the two that the sentence speaks of.
            var states = before
                .Where(mention => entities.Kind(mention.Entity) == EntityKind.Country && mention.Form is MentionForm.Name or MentionForm.Government)
                .Select(mention => mention.Entity)
                .Distinct()
                .ToImmutableArray();
            var who =
                !persons && states.Length == 2 ? states
                : persons || ahead.Length < 2 ? Pair(EntityKind.Person, i)
                : ahead;
            if (who.Length > 1)
            {
                Add(new EntityMention(new TokenSpan(i, i + 1), new TokenSpan(i, i + 1), who, MentionForm.Pronoun, true));
            }
        }

        return i + 1;
    }

    private void Add(EntityMention mention)
    {
        if (mention is { Entities: [var only] })
        {
            holders.Spoke(only, read.Count);
            if (entities.Kind(only) == EntityKind.Person && only != lately.Last)
            {
                lately = (only, lately.Last);
            }
        }

        read.Add(mention);
    }

    // The names that begin after a token in its sentence.
    private IEnumerable<EntityMention> Ahead(int token)
    {
        var end = passage.SentenceAt(token).End;
        for (var i = token + 1; i < end; i++)
        {
            if (byStart.TryGetValue(i, out var mention))
            {
                yield return mention;
            }
        }
    }

    private bool NamesStates(int of) =>
        passage.Key(of) is "of" && names.At(passage.Key(of + 1) is "the" ? of + 2 : of + 1) is { Kind: NameKind.Country or NameKind.Demonym };

    // "the Trump administration": the government of the country whose office the person holds.
    private EntityMention? Government(EntityMention named) =>
        entities.Kind(named.Entity) == EntityKind.Person
        && passage.Key(named.Span.End) is "administration" or "government" or "regime" or "cabinet"
        && holders.CountryOf(named.Entity) is { } country
            ? named with
            {
                Entities = [country],
                Form = MentionForm.Government,
            }
            : null;

    private void Title(int n)
    {
        var title = names[n];
        if (holders.IsTaken(title.Span) || title.Title!.Role is "honorific")
        {
            return;
        }

        var country = TitleCountry(n);
        if (title.Title!.Plural)
        {
            Several(n, title, country);
            return;
        }

        // "a deputy prime minister of Vietnam" is nobody yet named.
        var person = IsIndefinite(title.Span.First) ? null : Holder(title.Title, country, title.Span.First) ?? Unstyled(title, country);
        if (person is not null)
        {
            Add(Mention(title.Span, [person.Value], MentionForm.Office));
        }
        else if (country is not null && title.Title.Holder is not "none")
        {
            Add(Mention(title.Span, [country.Value], MentionForm.Office));
        }
    }

    private bool IsIndefinite(int title)
    {
        for (var i = title - 1; i >= Math.Max(passage.SentenceAt(title).First, title - 4); i--)
        {
            if (passage.Keys[i] is "a" or "an" or "another")
            {
                return true;
            }

            if (passage.Part(i) is not (Graph.Text.Upos.Adj or Graph.Text.Upos.Noun or Graph.Text.Upos.Propn))
            {
                return false;
            }
        }

        return false;
    }

    // "the presidents of Venezuela and Guyana", "American officials": the holders of the office where the text names them, else their countries.
    private void Several(int n, NameSpan title, int? country)
    {
        var countries = new List<int>();
        if (
            passage.Key(title.Span.End) is "of" or "from"
            && WordLists.Groups.Longest(passage.Keys, title.Span.End + 1, passage.SentenceAt(title.Span.First).End) is { Values: ["countries", ..] }
        )
        {
            countries.AddRange(Pair(EntityKind.Country, title.Span.First));
        }
        else if (passage.Key(title.Span.End) is "of" or "from")
        {
            var at = title.Span.End + 1;
            for (
                var next = n + 1;
                next < names.Count
                    && names[next].Kind is NameKind.Country or NameKind.Demonym
                    && Enumerable.Range(at, Math.Max(0, names[next].Span.First - at)).All(i => passage.Keys[i] is "" or "and" or "the");
                next++
            )
            {
                countries.Add(entities.Country(names[next].Country!));
                at = names[next].Span.End;
            }
        }

        if (countries.Count == 0 && country is { } only)
        {
            // "the British and German ministers"
            if (
                n > 1
                && names[n - 2].Country is { } first
                && names[n - 1].Kind is NameKind.Demonym or NameKind.Country
                && names[n - 2].Kind is NameKind.Demonym or NameKind.Country
                && names[n - 1].Span.First - names[n - 2].Span.End == 1
                && passage.Key(names[n - 2].Span.End) is "and" or ""
            )
            {
                countries.Add(entities.Country(first));
            }

            countries.Add(only);
        }

        if (countries.Count > 0)
        {
            var general =
                title.Title!.Role
                is "official"
                    or "other"
                    or "negotiator"
                    or "legislator"
                    or "military"
                    or "envoy"
                    or "spokesperson"
                    or "deputy-minister"
                    or "minister";
            Add(
                Mention(
                    title.Span,
                    [.. countries.Distinct().Select(of => general ? of : Holder(title.Title, of, title.Span.First) ?? of).Distinct()],
                    MentionForm.Office
                )
            );
        }
    }

    private EntityMention Mention(TokenSpan span, ImmutableArray<int> who, MentionForm form) =>
        new(span, span, who, form, SceneReader.IsPossessive(passage, span.End));

    // The country or body just before the title, or after "of".
    private int? TitleCountry(int n)
    {
        var title = names[n].Span;
        if (
            n > 0
            && names[n - 1].Country is not null
            && title.First - names[n - 1].Span.End <= 2
            && passage.SentenceOf(names[n - 1].Span.First) == passage.SentenceOf(title.First)
            && (title.First == names[n - 1].Span.End || SceneReader.IsPossessive(passage, names[n - 1].Span.End) || names[n - 1].Kind == NameKind.Demonym)
        )
        {
            return entities.Country(names[n - 1].Country!);
        }

        if (passage.Key(title.End) is "of" && n + 1 < names.Count && names[n + 1].Country is { } after && names[n + 1].Span.First <= title.End + 2)
        {
            return entities.Country(after);
        }

        return null;
    }

    // "Mike Pompeo reached Hanoi. The American secretary of state waited": a sentence that opens with an office takes up the person of the one before,
    // where nothing has yet said what that person is.
    private int? Unstyled(NameSpan title, int? country)
    {
        if (
            title.Title!.Role
                is not (
                    "head-of-state"
                    or "head-of-government"
                    or "foreign-minister"
                    or "defence-minister"
                    or "finance-minister"
                    or "trade-minister"
                    or "minister"
                    or "royal"
                    or "envoy"
                    or "ambassador"
                    or "leader"
                )
            || (country is null && title.Title.Iso is null)
        )
        {
            return null;
        }

        var sentence = passage.SentenceOf(title.Span.First);
        var here = passage.Tokens(sentence);
        if (sentence == 0 || title.Span.First - here.First > 4 || !passage.Keys[here.First..title.Span.First].Contains("the", StringComparer.Ordinal))
        {
            return null;
        }

        var before = passage.Tokens(sentence - 1);
        var people = Recent(before.First)
            .Where(mention => mention.Span.First < before.End && mention.Form == MentionForm.Name && entities.Kind(mention.Entity) == EntityKind.Person)
            .Select(mention => mention.Entity)
            .Where(person => !holders.HasOffice(person))
            .Distinct()
            .ToList();
        if (people.Count != 1)
        {
            return null;
        }

        var of = country ?? entities.Country(Text.Gazetteer.World.Country(title.Title.Iso!));
        holders.Add(new Office(people[0], of, title, OfficeStatus.Current, title.Span) { Inferred = true });
        return people[0];
    }

    // The person of the document who holds the office.
    private int? Holder(TitleFact title, int? country, int at)
    {
        var top = passage.Key(at) is "top" or "chief" || passage.Key(at - 1) is "top" or "chief" || passage.Key(at - 2) is "top";
        if (title.Role is "leader" && country is not null)
        {
            return holders.ByRole(country, "head-of-state", "head-of-government", "leader", "royal", "party");
        }

        if (top && title.Role is "envoy" or "official" or "negotiator")
        {
            return holders.ByRole(country, "foreign-minister", "envoy", "negotiator") ?? (country is null ? holders.ByRole(null, title.Role) : null);
        }

        // "The Minister" after "the minister for foreign affairs, X"
        var generic = country is null && title.Title is "minister" or "secretary" or "commissioner" or "envoy" or "ambassador" or "director" or "chairman";
        var holder = holders.ByTitle(title.Title, country);
        return title.Role is "official" or "other" or "legislator" or "military" or "media" or "academic" or "activist" or "spokesperson"
            ? holder
            : holder ?? (generic ? holders.ByWord(title.Title) : null) ?? Alike();

        // "The secretary of state" is of one country alone, whoever else is a foreign minister.
        int? Alike() =>
            country is not null || title.Iso is null ? holders.ByRole(country, title.Role)
            : entities.FindCountry(title.Iso) is { } own ? holders.ByRole(own, title.Role)
            : null;
    }

    // "his Chinese counterpart": the same office of the other country.
    private void Counterpart(int i)
    {
        var left = new[] { i, i - 1, i - 2 }.Select(names.EndingAt).FirstOrDefault(name => name?.Country is not null);
        if (left?.Country is not { } country)
        {
            return;
        }

        var who = entities.Country(country);
        var span = new TokenSpan(i, i + 1);
        var subject = read.LastOrDefault(mention =>
            mention.Span.First < left.Span.First && mention.Entities.Length == 1 && entities.Kind(mention.Entity) == EntityKind.Person
        );
        var person = subject is not null && holders.RoleOf(subject.Entity) is { } role ? holders.Other(role, who, subject.Entity) : null;

        // The name may follow: "his French counterpart, Jean-Noel Barrot".
        if (passage.Form(i + 1) is "," && byStart.TryGetValue(i + 2, out var apposed) && entities.Kind(apposed.Entity) == EntityKind.Person)
        {
            return;
        }

        if (byStart.TryGetValue(i + 1, out var direct) && entities.Kind(direct.Entity) == EntityKind.Person)
        {
            return;
        }

        Add(Mention(span, [person ?? who], MentionForm.Office));
    }

    private void Group(TokenSpan span, string meaning)
    {
        var who = meaning switch
        {
            "persons" => Pair(
                EntityKind.Person,
                span.First,
                passage.Keys[span.End - 1] switch
                {
                    "men" => "he",
                    "women" => "she",
                    _ => null,
                }
            ),
            "countries" => Pair(EntityKind.Country, span.First),
            _ => Pair(EntityKind.Country, span.First) is { Length: > 1 } countries ? countries : Pair(EntityKind.Person, span.First),
        };
        if (who.Length > 1)
        {
            Add(Mention(span, who, MentionForm.Group));
        }
    }

    // "The delegates said they …": whoever the sentence spoke of as several before, and nobody where it names no two.
    private ImmutableArray<int> Those(int pronoun)
    {
        var first = passage.SentenceAt(pronoun).First;
        for (var i = pronoun - 1; i >= first; i--)
        {
            if (
                passage.Relation(i) is "nsubj" or "nsubj:pass"
                && passage.Tag(i) is "NNS" or "NNPS"
                && !passage.Children(i).Any(child => passage.Relation(child) is "conj")
            )
            {
                return
                    read.LastOrDefault(mention => mention.Span.Contains(i) || mention.Head.Contains(i)) is { Entities.Length: > 1 } several
                    && several.Entities.All(entity => entities.Kind(entity) == EntityKind.Person)
                    ? several.Entities
                    : [];
            }
        }

        return Pair(EntityKind.Person, pronoun);
    }

    // Whether what one sentence names can be meant in another by words that point back. A history goes from one to the next.
    private bool IsNear(int sentence, int at) => !passage.IsHistory || (at - sentence <= Reach && !passage.HasHeading(sentence, at));

    private ImmutableArray<int> Pair(EntityKind kind, int at, string? pronoun = null) =>
        kind != EntityKind.Country ? PersonPair(passage.SentenceOf(at), pronoun)
        : passage.IsHistory ? CountryPair(passage.SentenceOf(at))
        : countryPair ??= CountryPair(passage.Sentences.Length);

    // Two whom one sentence of late names together, most often first; else the last two.
    private ImmutableArray<int> PersonPair(int at, string? pronoun)
    {
        var named = read.Skip(Math.Max(0, read.Count - 60))
            .Where(mention =>
                mention.Entities.Length == 1 && entities.Kind(mention.Entity) == EntityKind.Person && (pronoun is null || genders.Fits(pronoun, mention.Entity))
            )
            .Select(mention => (Sentence: passage.SentenceOf(mention.Span.First), mention.Entity))
            .Where(one => IsNear(one.Sentence, at))
            .Distinct()
            .ToList();
        var together = named
            .SelectMany(one =>
                named
                    .Where(other => other.Sentence == one.Sentence && other.Entity > one.Entity)
                    .Select(other => (one.Sentence, Pair: (one.Entity, Other: other.Entity)))
            )
            .GroupBy(item => item.Pair)
            .OrderByDescending(group => group.Count())
            .ThenByDescending(group => group.Max(item => item.Sentence))
            .ThenBy(group => group.Key)
            .FirstOrDefault();
        return together is not null ? [together.Key.Entity, together.Key.Other]
            : !passage.IsHistory && lately is ({ } last, { } other) ? [Math.Min(last, other), Math.Max(last, other)]
            : [];
    }

    // What was read from a token on, in text order.
    private List<EntityMention> Recent(int first)
    {
        var from = read.Count;
        while (from > 0 && read[from - 1].Span.First >= first)
        {
            from--;
        }

        return read[from..];
    }

    // The two countries that the text names together most, in one sentence or the next; in a history, just before.
    private ImmutableArray<int> CountryPair(int at)
    {
        var named = byStart
            .Values.Where(mention => entities.Kind(mention.Entity) == EntityKind.Country && mention.Form is not MentionForm.Office)
            .Select(mention => (Sentence: passage.SentenceOf(mention.Span.First), mention.Entity))
            .Where(one => one.Sentence <= at && IsNear(one.Sentence, at))
            .Distinct()
            .ToList();
        var spoken = named.CountBy(one => one.Entity).ToDictionary();
        var best = named
            .GroupBy(one => one.Sentence, one => one.Entity)
            .SelectMany(together => together.SelectMany(one => together.Where(other => one < other).Select(other => (Entity: one, Other: other))))
            .CountBy(pair => pair)
            .OrderByDescending(pair => pair.Value)
            .ThenByDescending(pair => spoken[pair.Key.Entity] + spoken[pair.Key.Other])
            .ThenBy(pair => pair.Key)
            .Select(pair => pair.Key)
            .FirstOrDefault();
        return best == default ? [] : [best.Entity, best.Other];
    }

    // "A, whom B knows, said that he …", "A hailed his talks": the subject of what governs the pronoun's own clause.
    private int? Governing(int pronoun)
    {
        var at = pronoun;
        // "A met him": not A himself.
        var other = passage.Keys[pronoun] is "him" || passage.Relation(pronoun) is "obj" or "iobj" or "obl" or "nmod";
        for (var steps = 0; steps < 8 && passage.Head(at) is >= 0 and var head; steps++)
        {
            foreach (var child in passage.Children(head))
            {
                if (
                    child != at
                    && child < pronoun
                    && passage.Relation(child) is "nsubj" or "nsubj:pass"
                    && (passage.Relation(at) is not ("nsubj" or "nsubj:pass"))
                    && Person(child) is { } person
                )
                {
                    if (!other)
                    {
                        return person;
                    }

                    other = false;
                }
            }

            at = head;
        }

        return null;
    }

    private int? Person(int token)
    {
        for (var back = 0; back < 4; back++)
        {
            if (byStart.TryGetValue(token - back, out var mention) && mention.Span.Contains(token))
            {
                return entities.Kind(mention.Entity) == EntityKind.Person && !mention.Possessive ? mention.Entity : null;
            }
        }

        return null;
    }

    // The state whose officer, unnamed, the text speaks of last, in the sentence or the one before.
    private int? Officer(int i)
    {
        var from = passage.Tokens(Math.Max(0, passage.SentenceOf(i) - 1)).First;
        var last = Recent(from).FindLast(mention => mention is { Form: MentionForm.Office, Possessive: false, Entities.Length: 1 });
        return last is not null && entities.Kind(last.Entity) == EntityKind.Country ? last.Entity : null;
    }

    // Those who cannot be meant by a pronoun: "he and X", "he met X".
    private HashSet<int> Others(int pronoun)
    {
        var found = new HashSet<int>();
        var first = pronoun + 2;
        if (passage.Key(pronoun + 1) is "and")
        {
            for (var at = first; at < first + 6; at++)
            {
                if (byStart.TryGetValue(at, out var joined) && entities.Kind(joined.Entity) == EntityKind.Person)
                {
                    found.Add(joined.Entity);
                    break;
                }
            }
        }

        if (passage.Relation(pronoun) is "nsubj" or "nsubj:pass" && passage.Head(pronoun) is >= 0 and var verb)
        {
            foreach (var child in passage.Children(verb))
            {
                if (passage.Relation(child) is "obj" or "iobj" or "obl" or "obl:agent")
                {
                    foreach (var token in passage.Children(child).Prepend(child))
                    {
                        if ((token == child || passage.Relation(token) is "conj" or "appos" or "flat") && Person(token) is { } person)
                        {
                            found.Add(person);
                        }
                    }
                }
            }
        }

        // "X, who talked with him": not X.
        if (passage.Relation(pronoun) is "obj" or "iobj" or "obl" && passage.Head(pronoun) is >= 0 and var clause)
        {
            foreach (var child in passage.Children(clause))
            {
                if (passage.Relation(child) is "nsubj" && child < pronoun)
                {
                    var subject = passage.Keys[child] is "who" && passage.Relation(clause) is "acl:relcl" ? passage.Head(clause) : child;
                    if (Person(subject) is { } person)
                    {
                        found.Add(person);
                    }
                }
            }
        }

        return found;
    }

    // "X announced on Sunday that he would": who stands right before the verb of saying.
    private int? Speaker(int pronoun)
    {
        if (passage.Relation(pronoun) is not ("nsubj" or "nsubj:pass" or "nmod:poss"))
        {
            return null;
        }

        var first = passage.SentenceAt(pronoun).First;
        for (var i = pronoun - 1; i > first; i--)
        {
            if (passage.Form(i) is ";" or "”" or "\"")
            {
                return null;
            }

            if (passage.Tag(i) is "VBD" or "VBZ" && WordLists.SpeechVerbs.ContainsKey(passage.Keys[i]))
            {
                return Person(i - 1) is { } person && genders.Fits(passage.Keys[pronoun], person) ? person : null;
            }
        }

        return null;
    }

    // The first person named in the sentence so far that is nobody's possessor, else the first of the sentence before.
    private int? Antecedent(int i)
    {
        var others = Others(i);
        if (Speaker(i) is { } speaker && !others.Contains(speaker))
        {
            return speaker;
        }

        if (Governing(i) is { } subject && !others.Contains(subject) && genders.Fits(passage.Keys[i], subject))
        {
            return subject;
        }

        // "Whenever he met X, he said": the one he was just before.
        if (
            passage.Relation(i) is "nsubj"
            && Recent(passage.SentenceAt(i).First)
                .FindLast(mention =>
                    mention is { Form: MentionForm.Pronoun, Possessive: false, Entities: [_] }
                    && passage.Keys[mention.Span.First] == passage.Keys[i]
                    && passage.Relation(mention.Span.First) is "nsubj"
                )
                is { } same
            && !others.Contains(same.Entity)
        )
        {
            return same.Entity;
        }

        var sentence = passage.SentenceOf(i);
        for (var s = sentence; s >= Math.Max(0, sentence - 2); s--)
        {
            var span = passage.Tokens(s);
            var people = Recent(span.First)
                .Where(mention =>
                    mention.Span.First < Math.Min(i, span.End)
                    && mention.Entities.Length == 1
                    && entities.Kind(mention.Entity) == EntityKind.Person
                    && genders.Fits(passage.Keys[i], mention.Entity)
                    && !others.Contains(mention.Entity)
                )
                .ToList();
            if (people.Count > 0)
            {
                return (people.FirstOrDefault(mention => !mention.Possessive && mention.Form != MentionForm.Pronoun) ?? people[0]).Entity;
            }
        }

        // "Hours before he was to leave, the prime minister, X, announced": the one who speaks in the same sentence.
        return Ahead(i)
            .FirstOrDefault(mention =>
                entities.Kind(mention.Entity) == EntityKind.Person
                && genders.Fits(passage.Keys[i], mention.Entity)
                && WordLists.SpeechVerbs.ContainsKey(passage.Key(passage.Form(mention.Head.End) is "," ? mention.Head.End + 1 : mention.Head.End))
                && !others.Contains(mention.Entity)
            )
            ?.Entity;
    }
}
