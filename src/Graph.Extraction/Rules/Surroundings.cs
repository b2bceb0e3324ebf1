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
using Graph.Model.Dates;
using Graph.Model.Facts;
using Graph.Text.Times;

namespace Graph.Extraction.Rules;

/// <summary>What stands around a trigger: who acts, on whom, when, where, about what, and who says so.</summary>
/// <remarks>Works on word order within one clause. What a parser would know better lies behind these methods, so that one can take their place.</remarks>
internal sealed class Surroundings(Scene scene, DateResolver dates, Dateline? dateline)
{
    private static readonly FrozenSet<string> Joining =
    [
        "and",
        "or",
        "along",
        "with",
        "as",
        "well",
        "together",
        "both",
        "the",
        "a",
        "an",
        "s",
        "including",
        "plus",
    ];

    private static readonly FrozenSet<string> PeopleNouns =
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
        "state",
        "president",
        "minister",
        "ministers",
        "parliament",
        "lawmakers",
        "police",
        "navy",
        "people",
    ];

    // Mentions back in which an issue must have been named to be meant by "the pact".
    private const int Back = 200;

    private readonly Grammar grammar = new(scene);
    private readonly Parties parties = new(scene);
    private readonly Lazy<int?> main = new(() => Main(scene));
    private IssueNames? issueNames;
    private FrameTable? frames;
    private TimeReader? times;
    private PlaceReader? places;
    private Clauses? clauses;
    private Attribution? attribution;

    public Scene Scene => scene;

    /// <summary>The dependency tree's answers; asked first, with word order where it is silent.</summary>
    public Grammar Grammar => grammar;

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

    // "the pact" after "the intelligence pact": the issue named before by that word.
    private int? Earlier(int noun)
    {
        var ending = " " + Passage.Keys[noun];
        var last = parties.Before(noun, Back);
        for (var i = last.Length - 1; i >= 0; i--)
        {
            var mention = last[i];
            if (
                scene.Entities.Kind(mention.Entity) == EntityKind.Issue
                && scene.Entities.Name(mention.Entity).EndsWith(ending, StringComparison.OrdinalIgnoreCase)
            )
            {
                return mention.Entity;
            }
        }

        return null;
    }

    /// <summary>Who says what.</summary>
    public Attribution Attribution => attribution ??= new Attribution(scene, parties, Clauses);

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

        if (Passage.Key(noun - 1) is "the" or "this" or "that" && Earlier(noun) is { } known)
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

    /// <summary>Who or what can act and stands by itself: not the "Chinese" of "Chinese exports" nor the "China" of "China's behavior".</summary>
    public bool IsActor(EntityMention mention)
    {
        if (!mention.Entities.All(scene.IsActor))
        {
            return false;
        }

        // "Chinese Communist Party (CCP) leader Xi Jinping": tells whose leader he is.
        var next = Passage.Form(mention.Span.End) is "(" && Passage.Form(mention.Span.End + 2) is ")" ? mention.Span.End + 3 : mention.Span.End;
        if (mention.Form == MentionForm.Name && scene.Entities.Kind(mention.Entity) == EntityKind.Organization && Names(next) is { Kind: NameKind.Title })
        {
            return false;
        }

        if (mention.Possessive)
        {
            // "China's government" acts; "China's behavior" does not.
            next = mention.Form == MentionForm.Pronoun ? mention.Span.End : mention.Span.End + 1;
            return PeopleNouns.Contains(Passage.Key(next)) && scene.Entities.Kind(mention.Entity) == EntityKind.Country;
        }

        if (mention.Form == MentionForm.Demonym)
        {
            var key = Passage.Key(mention.Span.End);
            return PeopleNouns.Contains(key)
                || Passage.Keys[mention.Span.First].EndsWith('s')
                || (Passage.Key(mention.Span.First - 1) is "the" && !IsNounLike(mention.Span.End));
        }

        // "US tariffs", "Trump administration": a name used as an adjective.
        if (
            mention.Form == MentionForm.Name
            && scene.Entities.Kind(mention.Entity) == EntityKind.Country
            && Names(mention.Span.End) is { Kind: NameKind.Title or NameKind.Run }
        )
        {
            return false;
        }

        return true;
    }

    /// <summary>The parties before a trigger that do what it says: the nearest actor to the left that no preposition governs, with those joined to it.</summary>
    public ImmutableArray<EntityMention> Subjects(int trigger)
    {
        if (Passage.IsVerb(trigger) && !Passage.InTitleCase(trigger) && grammar.Subjects(trigger) is { IsEmpty: false } told)
        {
            return told;
        }

        if (Relative(trigger) is { } antecedent)
        {
            return [antecedent];
        }

        var clause = Clause(trigger);
        var actors = scene.Within(new TokenSpan(clause.First, trigger)).Where(mention => mention.Span.End <= trigger && IsActor(mention)).ToList();
        for (var i = actors.Count - 1; i >= 0; i--)
        {
            if (IsGoverned(actors[i]) || IsParenthetical(actors[i], trigger))
            {
                continue;
            }

            var group = new List<EntityMention> { actors[i] };
            for (var j = i - 1; j >= 0 && IsJoined(actors[j], group[0]); j--)
            {
                // "A of Rwanda and B of Congo": the person, not the country that "of" gives.
                var of = Start(actors[j]) - 1;
                of = Passage.Key(of) is "the" ? of - 1 : of;
                if (j > 0 && Passage.Key(of) is "of" or "from" && actors[j - 1].Span.End == of)
                {
                    j--;
                }

                group.Insert(0, actors[j]);
            }

            // "met … in X with A and B": a governed name at the head of the list governs all.
            return IsGoverned(group[0]) ? []
                : IsList(group) ? [.. group]
                : [group[^1]];
        }

        // "Wang traveled to New York, but met no one": what is left out is said before.
        var sentence = Passage.SentenceAt(trigger);
        return clause.First > sentence.First + 1 && !EndsDateline(clause.First - 1) ? Subjects(clause.First - 1) : [];
    }

    // "the envoy, who was in Manila": whom "who" goes back to.
    private EntityMention? Relative(int trigger)
    {
        var at = trigger - 1;
        while (
            at > 0
                && Passage.Keys[at]
                    is "was"
                        or "is"
                        or "has"
                        or "had"
                        or "were"
                        or "will"
                        or "would"
                        or "also"
                        or "have"
                        or "been"
                        or "be"
                        or "not"
                        or "is"
                        or "to"
                        or "later"
                        or "then"
            || (at > 0 && Passage.Keys[at].EndsWith("ly", StringComparison.Ordinal))
        )
        {
            at--;
        }

        if (Passage.Key(at) is not "who")
        {
            return null;
        }

        var end = Passage.Form(at - 1) is "," ? at - 1 : at;
        return scene.Within(new TokenSpan(Math.Max(0, end - 8), end)).LastOrDefault(mention => mention.Span.End == end && mention.Entities.All(scene.IsActor));
    }

    /// <summary>The first group of actors after a place in the clause, where only what may stand between a verb and its object stands between.</summary>
    /// <param name="from">The token after the verb or preposition.</param>
    /// <param name="reach">How many tokens may lie between.</param>
    public ImmutableArray<EntityMention> Objects(int from, int reach = 8)
    {
        var clause = Clause(Math.Max(0, from - 1));
        var ahead = scene.Within(new TokenSpan(from, clause.End)).ToList();
        for (var i = 0; i < ahead.Count && ahead[i].Span.First - from <= reach; i++)
        {
            if (Stops(from, ahead[i].Span.First))
            {
                return [];
            }

            if (
                !IsActor(ahead[i])
                || (ahead[i].Span.First > from && Passage.Key(Start(ahead[i]) - 1) is "in" or "at" or "near" or "from" or "into" or "via" or "outside")
            )
            {
                continue;
            }

            var group = new List<EntityMention> { ahead[i] };
            for (var j = i + 1; j < ahead.Count; j++)
            {
                if (!IsActor(ahead[j]))
                {
                    continue;
                }

                if (!IsJoined(group[^1], ahead[j]))
                {
                    break;
                }

                group.Add(ahead[j]);
            }

            // "calling Xi and Trump's relationship": what follows is what they have, not they.
            if (
                scene
                    .Within(new TokenSpan(group[^1].Span.End, Math.Min(clause.End, group[^1].Span.End + 3)))
                    .Any(other => other.Possessive && Passage.Key(other.Span.First - 1) is "and")
            )
            {
                return [];
            }

            return IsList(group) ? [.. group] : [group[0]];
        }

        return [];
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

    /// <summary>When: the time expression of the sentence that is nearest to the trigger, what follows it first.</summary>
    public Edtf? Date(TokenSpan trigger, EventStatus status) =>
        Date(trigger, status, Clause(trigger.First)) ?? Date(trigger, status, Passage.SentenceAt(trigger.First));

    private Edtf? Date(TokenSpan trigger, EventStatus status, TokenSpan clause)
    {
        var direction = status is EventStatus.Planned or EventStatus.Possible ? 1 : -1;
        Edtf? best = null;
        var bestCost = int.MaxValue;
        foreach (var time in Passage.TimesWithin(clause))
        {
            if (time.First < clause.First || time.End > clause.End)
            {
                continue;
            }

            if (
                time.Kind is TimeKind.Duration or TimeKind.Repeated
                || InDateline(time.End)
                || Passage.Key(time.First - 1) is "since" or "until" or "till" or "than" or "date" or "published" or "updated" or "posted"
                || BelongsToSpeech(time, trigger)
                || dates.Resolve(time, direction) is not { } date
            )
            {
                continue;
            }

            var cost = time.First >= trigger.End ? time.First - trigger.End : (trigger.First - time.End) + 6;
            cost += Crossings(Math.Min(time.End, trigger.End), Math.Max(time.First, trigger.First)) * 12;
            if (cost < bestCost && cost <= 40)
            {
                (best, bestCost) = (date, cost);
            }
        }

        return best;
    }

    /// <param name="trigger">The words that name the event.</param>
    /// <param name="ahead">Whether "in Malaysia for the summit" puts the summit there.</param>
    /// <summary>Where: a place near the trigger after a preposition of place; a country only where no place is named.</summary>
    public ImmutableArray<int> Places(TokenSpan trigger, bool ahead = false)
    {
        var clause = Clause(trigger.First);
        var found = new List<(int Cost, int Entity, bool Country)>();
        foreach (var mention in scene.Within(clause))
        {
            var kind = scene.Entities.Kind(mention.Entity);
            if (
                kind is not (EntityKind.Place or EntityKind.Country)
                || mention.Possessive
                || mention.Form is MentionForm.Group or MentionForm.Office or MentionForm.Pronoun
            )
            {
                continue;
            }

            var start = Start(mention) - 1;
            while (Passage.Key(start) is "the" or "downtown" or "central" or "nearby" or "southern" or "northern" or "eastern" or "western" or "same")
            {
                start--;
            }

            var before = Passage.Key(start);
            if (before is not ("in" or "at" or "near" or "outside" or "on"))
            {
                continue;
            }

            if (kind == EntityKind.Country && mention.Form != MentionForm.Name)
            {
                continue;
            }

            var cost = mention.Span.First >= trigger.End ? mention.Span.First - trigger.End : trigger.First - mention.Span.End + 8;
            cost += Crossings(Math.Min(mention.Span.End, trigger.End), Math.Max(mention.Span.First, trigger.First)) * 12;
            if (mention.Span.End < trigger.First && Enumerable.Range(mention.Span.End, trigger.First - mention.Span.End).Any(i => Passage.Forms[i] is ","))
            {
                cost += 10;
            }

            if (ahead && mention.Span.End < trigger.First && Passage.Key(mention.Span.End) is "for" or "to" && trigger.First - mention.Span.End <= 3)
            {
                cost = 0;
            }

            if (cost <= 34)
            {
                found.Add((cost, mention.Entity, kind == EntityKind.Country));
            }
        }

        // "in Kuala Lumpur, Malaysia": the town first.
        var ordered = found.OrderBy(place => place.Cost).ToList();
        if (ordered is [{ Cost: 0 } told, ..])
        {
            return [told.Entity];
        }

        var nearest = ordered.FirstOrDefault(place => !place.Country);
        return nearest != default && (ordered[0] == nearest || nearest.Cost <= ordered[0].Cost + 6) ? [nearest.Entity]
            : ordered.Count > 0 ? [ordered[0].Entity]
            : [];
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

    /// <summary>The name that begins at a token; <c>null</c> where none does.</summary>
    public NameSpan? Names(int token) => scene.Names.StartingAt(token);

    /// <summary>The mention, of no issue, that ends just before a token, over 's; <c>null</c> where none does.</summary>
    public EntityMention? EndingAt(int token)
    {
        var end = Passage.Form(token - 1) is "'s" or "’s" or "'" or "’" ? token - 1 : token;
        return scene
            .Within(new TokenSpan(Math.Max(0, end - 8), end))
            .FirstOrDefault(mention => (mention.Span.End == end || mention.Span.End == token) && scene.Entities.Kind(mention.Entity) != EntityKind.Issue);
    }

    private bool InDateline(int token)
    {
        var sentence = Passage.SentenceAt(Math.Min(token, Passage.Count - 1));
        return Passage.IsUpperCase(sentence.First)
            && Enumerable.Range(token, Math.Max(0, Math.Min(sentence.End, sentence.First + 13) - token)).Any(EndsDateline);
    }

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

    // A day that says when someone spoke, not when it happens: "said on Monday that they would meet".
    private bool BelongsToSpeech(TimeExpression time, TokenSpan trigger)
    {
        var verb = Passage.Key(time.First - 1) is "on" or "in" ? time.First - 2 : time.First - 1;
        return WordLists.SpeechVerbs.ContainsKey(Passage.Key(verb)) && !trigger.Contains(verb);
    }

    private bool IsNounLike(int token) =>
        Passage.Keys[Math.Min(token, Passage.Count - 1)].Length > 0
        && !WordLists.SpeechVerbs.ContainsKey(Passage.Key(token))
        && Passage.Key(token)
            is not (
                "have"
                or "has"
                or "had"
                or "are"
                or "is"
                or "were"
                or "was"
                or "will"
                or "would"
                or "and"
                or "who"
                or "to"
                or "in"
                or "on"
                or "clearly"
                or "also"
                or "could"
                or "may"
                or "might"
                or "should"
            );

    // After "of", "with", "in": not the one who acts. "by" is for passives, read by the rules themselves.
    private bool IsGoverned(EntityMention mention)
    {
        var at = Start(mention) - 1;
        while (at >= 0 && Passage.Keys[at] is "the" or "a" or "an" or "his" or "her" or "its" or "their" or "both")
        {
            at--;
        }

        return Passage.Key(at)
            is "of"
                or "with"
                or "in"
                or "to"
                or "for"
                or "from"
                or "at"
                or "on"
                or "by"
                or "against"
                or "between"
                or "toward"
                or "towards"
                or "than"
                or "like"
                or "under"
                or "over"
                or "about"
                or "into"
                or "near"
                or "after"
                or "before"
                or "since"
                or "until"
                or "during";
    }

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

    // "X, the envoy of Y, met": what stands between two commas before the verb is about the name before them.
    private bool IsParenthetical(EntityMention mention, int trigger)
    {
        var clause = Clause(trigger);
        var commaAfter = -1;
        for (var i = mention.Span.End; i < trigger; i++)
        {
            if (Passage.Form(i) is ",")
            {
                commaAfter = i;
                break;
            }
        }

        if (commaAfter < 0)
        {
            return false;
        }

        var first = Start(mention);
        for (var i = first - 1; i > clause.First && first - i < 6; i--)
        {
            if (Passage.Form(i) is ",")
            {
                return scene.Within(new TokenSpan(clause.First, i)).Any(other => other.Span.End <= i && IsActor(other) && !IsGoverned(other))
                    && Passage.Key(i + 1) is not "and";
            }
        }

        return false;
    }

    // "A, B and C" is a list; "A, B" is a name and what comes next.
    private bool IsList(List<EntityMention> group) =>
        group.Count < 2
        || Enumerable
            .Range(group[^2].Span.End, group[^1].Span.First - group[^2].Span.End)
            .Any(i => Passage.Keys[i] is "and" or "or" or "plus" or "with" || Passage.Forms[i] is "&");

    // Only joining words, titles and the like between the two.
    private bool IsJoined(EntityMention left, EntityMention right)
    {
        var linked = false;
        for (var i = left.Span.End; i < right.Span.First; i++)
        {
            var form = Passage.Forms[i];
            if (form is "," or "&" || Passage.Keys[i] is "and" or "or")
            {
                linked = true;
                continue;
            }

            if (Joining.Contains(Passage.Keys[i]) && (linked || Passage.Keys[i] is not "with"))
            {
                continue;
            }

            if (scene.Names.At(i) is { Kind: NameKind.Title or NameKind.Demonym or NameKind.Country or NameKind.Organization } && linked)
            {
                continue;
            }

            return false;
        }

        return linked && left.Span.End <= right.Span.First;
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

    // Commas and clause openers between two places of a clause.
    private int Crossings(int from, int to)
    {
        var crossings = 0;
        for (var i = from; i < to; i++)
        {
            if (
                Passage.Keys[i] is "after" or "before" or "when" or "which" or "who" or "that" or "because" or "as" or "where" or "if" or "said"
                || WordLists.SpeechVerbs.ContainsKey(Passage.Keys[i])
            )
            {
                crossings++;
            }
        }

        return crossings;
    }
}
