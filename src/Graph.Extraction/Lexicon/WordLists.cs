using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using Graph.Model.Facts;
using Graph.Text.Gazetteer;

namespace Graph.Extraction.Lexicon;

/// <summary>The word lists of diplomacy, loaded once on first use; the files beside this one say what each holds.</summary>
internal static class WordLists
{
    private static readonly Assembly Here = typeof(WordLists).Assembly;

    public static PhraseTable<TitleFact> Titles { get; } =
        Fill<TitleFact>(
            "titles.tsv",
            (table, row) =>
            {
                var title = row["title"];
                table.Add(title, new TitleFact(title, row["role"], row["holder"], Blank(row["country"]), Plural: false));
                // Honorifics have no plural that the news writes: "us" is no two of the Burmese "U".
                if (row["role"] is not "honorific")
                {
                    table.Add(PluralTitle(title), new TitleFact(title, row["role"], row["holder"], Blank(row["country"]), Plural: true));
                }
            }
        );

    /// <summary>Forms of verbs that say what office their subject holds, by key: "chairs", "presided".</summary>
    public static FrozenDictionary<string, OfficeVerb> OfficeVerbs { get; } =
        Rows("office-verbs.tsv")
            .SelectMany(row =>
                Inflection.Verb(row["verb"]).Select(form => (Key: WordKey.Of(form), Verb: new OfficeVerb(row["attached"], row["title"], row["role"])))
            )
            .DistinctBy(pair => pair.Key, StringComparer.Ordinal)
            .ToFrozenDictionary(pair => pair.Key, pair => pair.Verb, StringComparer.Ordinal);

    /// <summary>Words before a title, by key: "former" to former, "acting" to current, "top" to nothing.</summary>
    public static FrozenDictionary<string, string> TitleModifiers { get; } = ByWord("office-modifiers.tsv", row => row["status"]);

    /// <summary>Words of address and titles of women (F) and men (M), by key.</summary>
    public static FrozenDictionary<string, char> GenderedWords { get; } = ByWord("gendered-words.tsv", row => row["gender"][0]);

    /// <summary>Nouns that head an organisation's name, by key, with whether it is usually a state's own.</summary>
    public static FrozenDictionary<string, bool> OrganizationHeads { get; } = ByWord("organization-heads.tsv", row => row["state"] is "1");

    /// <summary>What bodies of states are called, words and phrases, as keys with spaces between.</summary>
    public static FrozenSet<string> StateBodies { get; } =
        Rows("organization-heads.tsv")
            .Where(row => row["state"] is "1")
            .Select(row => string.Join(' ', row["word"].Split(' ', '-').Select(WordKey.Of).Where(key => key.Length > 0)))
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Nouns that head a gathering's name, by key.</summary>
    public static FrozenDictionary<string, GatheringHead> GatheringHeads { get; } =
        ByWord("gathering-heads.tsv", row => new GatheringHead(row["kind"], row["proof"]));

    /// <summary>Nouns that end the name of a thing, by key, singular and plural: "treaty", "war".</summary>
    public static FrozenSet<string> ThingHeads { get; } =
        Rows("thing-heads.tsv")
            .Select(row => row["word"])
            .SelectMany(word => word.EndsWith('s') ? [word] : new[] { word, Inflection.Plural(word) })
            .Select(WordKey.Of)
            .ToFrozenSet(StringComparer.Ordinal);

    public static PhraseTable<MeetingNoun> MeetingNouns { get; } =
        Fill<MeetingNoun>(
            "meeting-nouns.tsv",
            (table, row) =>
            {
                var noun = row["noun"];
                var kind = Enum.Parse<MeetingKind>(row["kind"], ignoreCase: true);
                table.Add(noun, new MeetingNoun(noun, kind, row["strength"] is "strong", noun.EndsWith('s')));
                if (!noun.EndsWith('s'))
                {
                    table.Add(Inflection.Plural(noun), new MeetingNoun(noun, kind, row["strength"] is "strong", Plural: true));
                }
            }
        );

    public static PhraseTable<MeetingVerb> MeetingVerbs { get; } = LoadMeetingVerbs();

    public static PhraseTable<ActionNoun> ActionNouns { get; } =
        Fill<ActionNoun>(
            "action-nouns.tsv",
            (table, row) =>
            {
                var noun = new ActionNoun(row["noun"], Enum.Parse<PloverType>(row["type"], ignoreCase: true), row.Set("actor"), row.Set("target"));
                table.Add(noun.Lemma, noun);
                if (!noun.Lemma.EndsWith('s'))
                {
                    table.Add(Inflection.Plural(noun.Lemma), noun);
                }
            }
        );

    /// <summary>Forms of verbs of saying, by key, with their kind.</summary>
    public static FrozenDictionary<string, string> SpeechVerbs { get; } =
        Rows("speech-verbs.tsv")
            .SelectMany(row => Inflection.Verb(row["verb"]).Select(form => (Key: WordKey.Of(form), Kind: row["kind"])))
            .DistinctBy(pair => pair.Key, StringComparer.Ordinal)
            .ToFrozenDictionary(pair => pair.Key, pair => pair.Kind, StringComparer.Ordinal);

    /// <summary>Forms of verbs that say what somebody thinks of something, by key: "call", "find", "describe".</summary>
    public static FrozenSet<string> JudgingVerbs { get; } = Forms("judging-verbs.tsv", "verb");

    /// <summary>Forms of verbs that only say that a deed is done, by key: "make" a threat, "voice" support.</summary>
    public static FrozenSet<string> LightVerbs { get; } = Forms("light-verbs.tsv", "verb");

    /// <summary>Lemmas of what is given in aid: "dollar", "weapon".</summary>
    public static FrozenSet<string> Gifts { get; } =
        FrozenSet.Create(
            StringComparer.Ordinal,
            "dollar",
            "euro",
            "pound",
            "yen",
            "yuan",
            "franc",
            "mark",
            "rupee",
            "rouble",
            "ruble",
            "crown",
            "krone",
            "peso",
            "riyal",
            "dirham",
            "won",
            "million",
            "billion",
            "money",
            "aid",
            "assistance",
            "help",
            "loan",
            "loans",
            "grant",
            "credit",
            "weapon",
            "weapons",
            "arms",
            "food",
            "grain",
            "medicine",
            "vaccine",
            "dose",
            "troops",
            "equipment",
            "fund",
            "funds",
            "funding"
        );

    /// <summary>Lemmas of nouns that only count what follows "of": "a list of demands".</summary>
    public static FrozenSet<string> Quantities { get; } =
        FrozenSet.Create(
            StringComparer.Ordinal,
            "list",
            "series",
            "set",
            "number",
            "raft",
            "string",
            "range",
            "package",
            "round",
            "host",
            "litany",
            "slew",
            "flurry",
            "wave",
            "couple",
            "lot",
            "variety",
            "sort",
            "kind",
            "form"
        );

    /// <summary>The topic that a verb speaks of, by lemma: "apologise" of an apology.</summary>
    public static FrozenDictionary<string, string> VerbTopics { get; } =
        Rows("verb-topics.tsv").ToFrozenDictionary(row => row["verb"], row => row["topic"], StringComparer.Ordinal);

    /// <summary>Words of blame and praise, by key, with the deed that it is to say them of another's doing.</summary>
    public static FrozenDictionary<string, PloverType> Evaluations { get; } =
        ByWord("evaluations.tsv", row => Enum.Parse<PloverType>(row["type"], ignoreCase: true));

    /// <summary>What two do together, or one says to another's face, by lemma.</summary>
    public static FrozenDictionary<string, JointAct> JointActs { get; } = ByWord("joint-acts.tsv", row => Enum.Parse<JointAct>(row["by"], ignoreCase: true));

    /// <summary>Lemmas of what no one is said to do without being blamed: "intrude", "violate".</summary>
    public static FrozenSet<string> Misdeeds { get; } = Rows("misdeeds.tsv").Select(row => row["verb"]).ToFrozenSet(StringComparer.Ordinal);

    public static PhraseTable<StatusCue> StatusCues { get; } =
        Fill<StatusCue>(
            "status-cues.tsv",
            (table, row) =>
            {
                var status = Enum.Parse<EventStatus>(row["status"], ignoreCase: true);
                foreach (var text in Inflect(row["cue"]).Append(row["cue"]).Distinct(StringComparer.Ordinal))
                {
                    table.Add(text, new StatusCue(row["cue"], status));
                }
            }
        );

    public static PhraseTable<Seat> Seats { get; } =
        Fill<Seat>("seats.tsv", (table, row) => table.Add(row["name"], new Seat(row["name"], Blank(row["iso"]), row["office"])));

    /// <summary>Expressions for several parties, with what they are: persons, countries, either.</summary>
    public static PhraseTable<string> Groups { get; } = Fill<string>("groups.tsv", (table, row) => table.Add(row["phrase"], row["meaning"]));

    /// <summary>What ministers are of ("foreign", "defence"), as keys: "the foreign ministry" follows from "foreign minister".</summary>
    public static FrozenSet<string> Portfolios { get; } =
        Rows("titles.tsv")
            .Select(row => row["title"])
            .Where(title => title.EndsWith(" minister", StringComparison.Ordinal))
            .Select(title => title[..^" minister".Length])
            .Where(word => !word.Contains(' ', StringComparison.Ordinal) && word is not ("prime" or "deputy" or "vice" or "first" or "cabinet"))
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What offices are for, by the key of its last word: "affairs" of "minister for foreign affairs", "defence".</summary>
    public static FrozenSet<string> PortfolioHeads { get; } =
        Rows("titles.tsv")
            .Select(row => row["title"])
            .Where(title => title.StartsWith("minister for ", StringComparison.Ordinal) || title.StartsWith("minister of ", StringComparison.Ordinal))
            .Select(title => WordKey.Of(title[(title.LastIndexOf(' ') + 1)..]))
            .Where(word => word is not "state")
            .ToFrozenSet(StringComparer.Ordinal);

    private static ImmutableArray<TsvRow> Rows(string file) => TsvTable.Read(Here, file).Rows;

    // What is done "with" someone can be done by several together: "sit down with" gives "sit down" and "sit down together".
    private static PhraseTable<MeetingVerb> LoadMeetingVerbs()
    {
        var table = new PhraseTable<MeetingVerb>();
        var listed = Rows("meeting-verbs.tsv").Select(row => row["verb"]).ToHashSet(StringComparer.Ordinal);
        foreach (var row in Rows("meeting-verbs.tsv"))
        {
            var kind = Enum.Parse<MeetingKind>(row["kind"], ignoreCase: true);
            var verb = row["verb"];
            Add(verb, row["object"]);
            if (verb.EndsWith(" with", StringComparison.Ordinal))
            {
                var together = verb[..^" with".Length];
                Add(together + " together", "none");
                if (!listed.Contains(together))
                {
                    Add(together, "none");
                }
            }

            void Add(string phrase, string attached)
            {
                foreach (var text in Inflect(phrase))
                {
                    table.Add(text, new MeetingVerb(phrase, kind, attached, row["strength"] is "strong"));
                }
            }
        }

        return table;
    }

    private static FrozenSet<string> Forms(string file, string column) =>
        Rows(file).SelectMany(row => Inflection.Verb(row[column])).Select(WordKey.Of).ToFrozenSet(StringComparer.Ordinal);

    // Single words only: a phrase is found by its last word.
    private static FrozenDictionary<string, T> ByWord<T>(string file, Func<TsvRow, T> value) =>
        Rows(file)
            .Where(row => !row["word"].Trim('-').Contains(' ', StringComparison.Ordinal))
            .DistinctBy(row => WordKey.Of(row["word"]), StringComparer.Ordinal)
            .ToFrozenDictionary(row => WordKey.Of(row["word"]), value, StringComparer.Ordinal);

    private static PhraseTable<T> Fill<T>(string file, Action<PhraseTable<T>, TsvRow> add)
    {
        var table = new PhraseTable<T>();
        foreach (var row in Rows(file))
        {
            add(table, row);
        }

        return table;
    }

    // The first word of a verb phrase is the verb; particles follow it unchanged.
    private static IEnumerable<string> Inflect(string phrase)
    {
        var space = phrase.IndexOf(' ', StringComparison.Ordinal);
        var (verb, rest) = space < 0 ? (phrase, string.Empty) : (phrase[..space], phrase[space..]);
        return Inflection.Verb(verb).Select(form => form + rest);
    }

    // "foreign minister" gives "foreign ministers", "minister of trade" gives "ministers of trade".
    private static string PluralTitle(string title)
    {
        var of = title.IndexOf(" of ", StringComparison.Ordinal);
        of = of < 0 ? title.IndexOf(" for ", StringComparison.Ordinal) : of;
        return of < 0 ? Inflection.Plural(title) : Inflection.Plural(title[..of]) + title[of..];
    }

    private static string? Blank(string cell) => cell.Length == 0 ? null : cell;
}
