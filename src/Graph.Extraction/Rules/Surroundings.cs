using System.Collections.Frozen;
using System.Collections.Immutable;
using Graph.Extraction.Acts;
using Graph.Extraction.Dates;
using Graph.Extraction.Entities;
using Graph.Extraction.Frames;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Mentions;
using Graph.Extraction.Reading;
using Graph.Extraction.Topics;
using Graph.Model.Facts;

namespace Graph.Extraction.Rules;

/// <summary>What rules ask of a document: its predicates and parties, when, where and about what something is, and who says so.</summary>
internal sealed class Surroundings(Scene scene, DateResolver dates, Dateline? dateline)
{
    // Mentions back in which an issue must have been named to be meant by "the pact".
    private const int Back = 200;

    private readonly Parties parties = new(scene);
    private readonly Lazy<int?> main = new(() => Main(scene));
    private IssueNames? issueNames;
    private FrameTable? frames;
    private TimeReader? times;
    private PlaceReader? places;
    private Clauses? clauses;
    private Attribution? attribution;

    public Scene Scene => scene;

    public Passage Passage => scene.Passage;

    /// <summary>Who is meant by noun phrases of the tree.</summary>
    public Parties Parties => parties;

    /// <summary>Who does what verbs of the tree say.</summary>
    public Clauses Clauses => clauses ??= new Clauses(Passage, parties);

    // "release" of "the release of the crew" says whose, "ruling" of "the ruling of 2016" or "on the strait" which.
    private string Named(int noun, NounPhrase phrase)
    {
        var name = issueNames!.Candidate(phrase.Span).Name;
        var marked = Passage.Key(noun + 1);
        if (marked is not ("of" or "on" or "against" or "with" or "over") || (marked is not "of" && !TopicLists.Deeds.Contains(Passage.Lemma(noun))))
        {
            return name;
        }

        if (marked is "of" && Passage.Part(noun + 2) is Graph.Text.Upos.Num && Passage.Form(noun + 2).Length == 4)
        {
            return $"{name} of {Passage.Form(noun + 2)}";
        }

        return
            NounPhrases.At(Passage, noun + 2, Passage.SentenceAt(noun).End) is { } which
            && which.Span.Length <= 4
            && Passage.Tag(which.Span.First) is not "VBG"
            && !issueNames.IsTime(which.Head)
            ? $"{name} {marked} {issueNames.Candidate(which.Span).Name}"
            : name;
    }

    // "the pact" after "the intelligence pact": the issue named before by that word, or by another for what is agreed.
    private int? Earlier(int noun)
    {
        var key = Passage.Keys[noun];
        var (exact, alike) = ((int?)null, (int?)null);
        foreach (var mention in parties.Before(noun, Back))
        {
            if (scene.Entities.Kind(mention.Entity) != EntityKind.Issue)
            {
                continue;
            }

            var name = scene.Entities.Name(mention.Entity);
            var last = name[(name.LastIndexOf(' ') + 1)..];
            exact = last.Length < name.Length && last.Equals(key, StringComparison.OrdinalIgnoreCase) ? mention.Entity : exact;
            alike = Agreements.Contains(key) && Agreements.Contains(last) ? mention.Entity : alike;
        }

        return exact ?? alike;
    }

    private static readonly FrozenSet<string> Agreements = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "agreement",
        "accord",
        "pact",
        "treaty",
        "deal",
        "arrangement",
        "settlement",
        "compact",
        "memorandum",
        "partnership",
        "alliance",
        "swap",
        "truce",
        "ceasefire",
        "armistice",
        "convention",
        "protocol"
    );

    /// <summary>Who says what.</summary>
    public Attribution Attribution => attribution ??= new Attribution(scene, parties, Clauses);

    /// <summary>The issue named before that a definite noun recalls: "the pact"; <c>null</c> for none.</summary>
    public int? Recalled(int noun) => Passage.Key(noun - 1) is "the" or "this" or "that" ? Earlier(noun) : null;

    /// <summary>The issue that a noun names by its own words, where it says enough by itself; <c>null</c> where it does not.</summary>
    public int? Issue(int noun)
    {
        issueNames ??= new IssueNames(Passage, scene.Names, scene.Mentions, scene.Entities);
        if (NounPhrases.Before(Passage, noun + 1, Passage.SentenceAt(noun).First) is not { } phrase)
        {
            return null;
        }

        // "her release": of whom.
        foreach (var child in Passage.Children(noun))
        {
            if (
                Passage.Relation(child) is "nmod:poss"
                && parties.At(child) is { Entities: [var whose] }
                && scene.Entities.Kind(whose) == EntityKind.Person
                && TopicLists.Deeds.Contains(Passage.Lemma(noun))
            )
            {
                return scene.Entities.Issue($"{Passage.Lemma(noun)} of {scene.Entities.Name(whose)}");
            }
        }

        if (Recalled(noun) is { } known)
        {
            return known;
        }

        if (issueNames.Of(phrase, IssueReach.Any) is { } candidate && (candidate.Span.Length > 1 || issueNames.Listed(phrase.Span) is not null))
        {
            return scene.Entities.Issue(candidate.Name);
        }

        // What no list knows is named by its own words: "opposes the road tunnel"; a word that says little needs another that tells: "the permanent base".
        var name = Named(noun, phrase);
        var told =
            issueNames.IsTelling(noun)
            || issueNames.IsDescribed(phrase)
            || (TopicLists.Deeds.Contains(Passage.Lemma(noun)) && name.Length > issueNames.Candidate(phrase.Span).Name.Length);
        return told && !issueNames.IsName(phrase) ? scene.Entities.Issue(name) : null;
    }

    public DateResolver Dates => dates;

    /// <summary>The predicates with their arguments.</summary>
    public FrameTable Frames => frames ??= new FrameTable(scene, parties, Clauses);

    /// <summary>When a frame's event is.</summary>
    public TimeReader Times => times ??= new TimeReader(Passage, dates, dateline);

    /// <summary>Where a frame's event is.</summary>
    public PlaceReader PlaceOf => places ??= new PlaceReader(scene, parties.Phrases, dateline);

    public bool IsPerson(int entity) => scene.Entities.Kind(entity) == EntityKind.Person;

    public bool IsCountry(int entity) => scene.Entities.Kind(entity) == EntityKind.Country;

    /// <summary>The person who is the last subject before a token in its sentence; <c>null</c> for none.</summary>
    public int? SubjectBefore(int token)
    {
        for (var i = token - 1; i >= Passage.SentenceAt(token).First; i--)
        {
            if (Passage.Relation(i) is "nsubj" && parties.Acting(i) is [var here] && IsPerson(here))
            {
                return here;
            }
        }

        return null;
    }

    /// <summary>The person whom the text is about where a token stands: the last subject of a sentence before in the paragraph, else the one named most.</summary>
    public int? Protagonist(int token)
    {
        if (SubjectBefore(token) is { } here)
        {
            return here;
        }

        var sentence = Passage.SentenceOf(token);
        for (var s = Passage.StartsParagraph(sentence) ? -1 : sentence - 1; s >= 0; s = Passage.StartsParagraph(s) ? -1 : s - 1)
        {
            var span = Passage.Tokens(s);
            for (var i = span.First; i < span.End; i++)
            {
                if (
                    Passage.Relation(i) is "nsubj" or "nsubj:pass"
                    && (Passage.Head(i) < 0 || Passage.Relation(Passage.Head(i)) is "root" or "ccomp" or "parataxis" or "conj")
                    && parties.Acting(i) is [var who]
                    && IsPerson(who)
                )
                {
                    return who;
                }
            }
        }

        return main.Value;
    }

    // The person of whom a text speaks most.
    private static int? Main(Scene scene) =>
        scene
            .Mentions.Where(mention => mention.Entities.Length == 1 && scene.Entities.Kind(mention.Entity) == EntityKind.Person)
            .CountBy(mention => mention.Entity)
            .OrderByDescending(person => person.Value)
            .ThenBy(person => person.Key)
            .Select(person => (int?)person.Key)
            .FirstOrDefault();

    /// <summary>Whether a token begins a verb or noun for a meeting.</summary>
    public bool IsMeetingWord(int token)
    {
        var end = Passage.SentenceAt(token).End;
        return Passage.Part(token) is Graph.Text.Upos.Verb
            ? !WordLists.MeetingVerbs.Longest(Passage.Keys, token, end).Values.IsEmpty
            : Passage.Part(token) is Graph.Text.Upos.Noun && !WordLists.MeetingNouns.Longest(Passage.Keys, token, token + 1).Values.IsEmpty;
    }

    /// <summary>The person of the document who heads a state; <c>null</c> where it names none.</summary>
    public int? HeadOf(Graph.Text.Gazetteer.Country state) =>
        scene
            .Offices.Where(office =>
                office.Status == OfficeStatus.Current
                && office.Of is { } of
                && scene.Entities.Code(of) == state.Iso
                && office.Role is "head-of-state" or "head-of-government"
            )
            .OrderBy(office => office.Role is "head-of-state" ? 0 : 1)
            .Select(office => (int?)office.Person)
            .FirstOrDefault();

    /// <summary>The clause around a token: its sentence, cut at semicolons and at "while" and "but" after a comma.</summary>
    public TokenSpan Clause(int token)
    {
        var sentence = Passage.SentenceAt(token);
        var first = token;
        while (first > sentence.First && !Cuts(first - 1))
        {
            first--;
        }

        var end = token + 1;
        while (end < sentence.End && !Cuts(end))
        {
            end++;
        }

        return new TokenSpan(first, end);
    }

    /// <summary>The index after the first of the given prepositions to the right of a place, or −1; time and place may stand between.</summary>
    public int After(int from, int reach, params ReadOnlySpan<string> prepositions)
    {
        var end = Math.Min(Clause(Math.Max(0, from - 1)).End, from + reach);
        for (var i = from; i < end; i++)
        {
            foreach (var preposition in prepositions)
            {
                if (Passage.Keys[i] == preposition)
                {
                    return i + 1;
                }
            }

            if (Stops(i, i + 1))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>What is spoken of near a trigger: the policy topics of its clause, by entity index.</summary>
    public ImmutableArray<int> Topics(TokenSpan trigger)
    {
        var clause = Clause(trigger.First);
        return
        [
            .. scene
                .Within(clause)
                .Where(mention => scene.Entities.Kind(mention.Entity) == EntityKind.Issue && Math.Abs(mention.Span.First - trigger.First) <= 30)
                .SelectMany(mention => mention.Entities)
                .Distinct(),
        ];
    }

    /// <summary>Who commits to what a trigger says; <c>null</c> for the writer.</summary>
    public Speaker? Speaker(TokenSpan trigger) => Attribution.At(trigger.First);

    /// <summary>Those who act, with the official who says so for the state: "X said that Uganda would support it" is support by both.</summary>
    public ImmutableArray<int> Voiced(ImmutableArray<int> actors, PloverType type, int head) =>
        type
            is PloverType.Support
                or PloverType.Reject
                or PloverType.Request
                or PloverType.Agree
                or PloverType.Accuse
                or PloverType.Threaten
                or PloverType.Concede
        && Attribution.At(head)?.Entity is { } speaker
        && scene.Entities.Kind(speaker) == EntityKind.Person
        && actors.Any(actor => scene.Entities.Kind(actor) == EntityKind.Country && scene.CountryOf(speaker) == actor)
            ? [.. actors, speaker]
            : actors;

    /// <summary>Whether an entity is one of some parties, or the country that one of them acts for.</summary>
    public bool IsOneOf(int entity, ImmutableArray<int> parties) =>
        parties.Contains(entity)
        || parties.Any(party => scene.CountryOf(party) == entity || (scene.Entities.Kind(party) == EntityKind.Country && scene.CountryOf(entity) == party));

    /// <summary>Whether a token is a verb of saying.</summary>
    public bool IsSpeech(int token) => WordLists.SpeechVerbs.ContainsKey(Passage.Key(token)) && Passage.IsVerb(token);

    /// <summary>Whether the clause says that it is by telephone or video.</summary>
    public bool IsByPhone(TokenSpan trigger)
    {
        var clause = Clause(trigger.First);
        for (var i = Math.Max(clause.First + 1, trigger.First - 4); i < Math.Min(clause.End, trigger.End + 16); i++)
        {
            if (Passage.Keys[i] is "phone" or "telephone" or "video" or "videoconference" && Passage.Keys[i - 1] is "by" or "via" or "the" or "over" or "on")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The countries that a clause names in any form, each once.</summary>
    public ImmutableArray<EntityMention> Nations(TokenSpan clause) =>
        [
            .. scene
                .Within(clause)
                .Where(mention =>
                    mention.Entities.Length == 1
                    && scene.Entities.Kind(mention.Entity) == EntityKind.Country
                    && mention.Form is MentionForm.Name or MentionForm.Demonym or MentionForm.Government
                    && Passage.Key(Start(mention) - 1) is not ("in" or "at")
                )
                .DistinctBy(mention => mention.Entity),
        ];

    /// <summary>The entities of some mentions as participants, each once.</summary>
    public static ImmutableArray<Participant> Participants(params IEnumerable<EntityMention> mentions) =>
        [.. mentions.SelectMany(mention => mention.Entities).Distinct().Select(entity => new Participant(entity, ParticipantRole.Participant))];

    // The dash of a dateline: "VILNIUS, July 10 -".
    private bool EndsDateline(int token)
    {
        if (Passage.Forms[token] is not ("-" or "–" or "—" or "--") || (Passage.IsAttached(token) && Passage.IsAttached(token + 1)))
        {
            return false;
        }

        var first = Passage.SentenceAt(token).First;
        return token - first <= 12 && Passage.IsUpperCase(first) && Passage.Form(first + 1) is "," or "-" or "–" or "—" or "("
            || token - first <= 4 && Passage.IsUpperCase(first);
    }

    private bool Cuts(int token) =>
        EndsDateline(token)
        || Passage.Form(token) is ";"
        || (Passage.Keys[token] is "while" or "but" or "whereas" or "although" && Passage.Form(token - 1) is ",");

    /// <summary>Where a mention begins with its title and nationality: "Chinese Foreign Minister Wang Yi" begins at "Chinese".</summary>
    private int Start(EntityMention mention)
    {
        var first = mention.Span.First;
        while (true)
        {
            if (scene.Names.EndingAt(first) is { Kind: NameKind.Title or NameKind.Demonym or NameKind.Country or NameKind.Organization } attribute)
            {
                first = attribute.Span.First;
            }
            else if (Passage.Form(first - 1) is "'s" or "’s" && scene.Names.EndingAt(first - 1) is { } owner)
            {
                first = owner.Span.First;
            }
            else
            {
                return first;
            }
        }
    }

    private bool Stops(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (
                Passage.Forms[i] is "." or "“" or "”" or "\""
                || Passage.Keys[i]
                    is "after"
                        or "before"
                        or "when"
                        or "which"
                        or "who"
                        or "that"
                        or "because"
                        or "since"
                        or "where"
                        or "if"
                        or "said"
                        or "says"
                        or "saying"
            )
            {
                return true;
            }
        }

        return false;
    }
}
