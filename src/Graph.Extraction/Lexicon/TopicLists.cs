using System.Collections.Frozen;
using System.Collections.Immutable;
using Graph.Text.Gazetteer;

namespace Graph.Extraction.Lexicon;

/// <summary>The word lists by which issues are found, loaded once on first use.</summary>
internal static class TopicLists
{
    private static readonly ImmutableArray<TsvRow> TopicRows = Rows("topics.tsv");
    private static readonly FrozenSet<string> Known = TopicRows
        .SelectMany(row => row.List("synonyms").Append(row["topic"]))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> Weak = Rows("weak-topics.tsv").Select(row => row["word"]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Topics by each of their names.</summary>
    public static PhraseTable<Topic> Topics { get; } = Fill(_ => true);

    /// <summary>Topics by those of their names that are one wherever they stand.</summary>
    public static PhraseTable<Topic> Strong { get; } = Fill(name => !Weak.Contains(name));

    public static PhraseTable<IssueCue> Cues { get; } = ReadCues();

    /// <summary>Keys of nouns that name an issue as soon as a noun stands before them: "curbs", "dispute".</summary>
    public static FrozenSet<string> Heads { get; } = Words("issue-heads.tsv");

    /// <summary>Keys of nouns, in the singular, that do not say what is spoken of: "matter", "concern".</summary>
    public static FrozenSet<string> Vague { get; } = Words("vague-nouns.tsv");

    /// <summary>Keys of nouns for those who act or speak for a state or body: "coastguard", "spokesman", "statement".</summary>
    public static FrozenSet<string> Acting { get; } = Words("acting-nouns.tsv");

    /// <summary>Keys of nouns, in the singular, that point back to what somebody did: "step", "move", "incident".</summary>
    public static FrozenSet<string> Deeds { get; } = Words("deed-nouns.tsv");

    /// <summary>Keys of adjectives that judge or measure a thing and don't say of what kind it is: "final", "crucial".</summary>
    public static FrozenSet<string> Judging { get; } = Words("judging-adjectives.tsv");

    private static FrozenSet<string> Words(string file) => Rows(file).Select(row => WordKey.Of(row["word"])).ToFrozenSet(StringComparer.Ordinal);

    private static ImmutableArray<TsvRow> Rows(string file) => TsvTable.Read(typeof(TopicLists).Assembly, file).Rows;

    private static PhraseTable<Topic> Fill(Func<string, bool> takes)
    {
        var table = new PhraseTable<Topic>();
        foreach (var row in TopicRows)
        {
            var topic = new Topic(row["topic"], row["parent"].Length == 0 ? null : row["parent"]);
            foreach (var name in row.List("synonyms").Prepend(topic.Name).Where(takes))
            {
                table.Add(name, topic);
                if (Singular(name) is { } singular && !Known.Contains(singular))
                {
                    table.Add(singular, topic);
                }
            }
        }

        return table;
    }

    // "jet engines" also as "jet engine parts"; single words are too common for that.
    private static string? Singular(string name) =>
        name.Contains(' ', StringComparison.Ordinal) && name is [.., not ('s' or 'i' or 'u'), 's'] && !name.EndsWith("ies", StringComparison.Ordinal)
            ? name[..^1]
            : null;

    private static PhraseTable<IssueCue> ReadCues()
    {
        var table = new PhraseTable<IssueCue>();
        foreach (var row in Rows("issue-cues.tsv"))
        {
            var cue = new IssueCue(
                Enum.Parse<IssueCueKind>(row["kind"], ignoreCase: true),
                row.Set("after"),
                Enum.Parse<IssueReach>(row["gives"], ignoreCase: true),
                row["word"] is { Length: > 0 } word ? word : null
            );
            var text = row["cue"];
            var space = text.IndexOf(' ', StringComparison.Ordinal);
            var (verb, rest) = space < 0 ? (text, string.Empty) : (text[..space], text[space..]);
            var forms = cue.Kind == IssueCueKind.Verb ? Inflection.Verb(verb).Select(form => form + rest) : [text];
            foreach (var form in forms.Distinct(StringComparer.Ordinal))
            {
                table.Add(form, cue);
            }
        }

        return table;
    }
}
