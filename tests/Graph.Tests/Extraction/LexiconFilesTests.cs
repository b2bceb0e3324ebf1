using System.Reflection;
using System.Text;
using Xunit;

namespace Graph.Tests.Extraction;

/// <summary>Polices the word lists: whoever adds a row learns here, and not from a wrong graph, that it cannot be read.</summary>
public sealed class LexiconFilesTests
{
    private const string Plover = "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT";

    private const string Prepositions = "about against at between by for from in into near of on over to with";

    // File, its columns, how many of them (from the left) make a row's key, and the fewest rows that are worth having.
    public static readonly TheoryData<string, string, int, int> Files = new()
    {
        { "seats.tsv", "name iso office", 1, 60 },
        { "titles.tsv", "title role holder country", 1, 450 },
        { "heads-of-states.tsv", "iso heads without", 1, 195 },
        { "culture-groups.tsv", "group countries", 1, 8 },
        { "office-modifiers.tsv", "word status meaning", 1, 40 },
        { "gendered-words.tsv", "word gender", 1, 40 },
        { "office-verbs.tsv", "verb attached title role", 1, 15 },
        { "organization-heads.tsv", "word kind state", 1, 100 },
        { "gathering-heads.tsv", "word kind proof", 1, 40 },
        { "thing-heads.tsv", "word", 1, 100 },
        { "meeting-nouns.tsv", "noun kind strength", 1, 80 },
        { "meeting-verbs.tsv", "verb kind object strength", 2, 100 },
        { "status-cues.tsv", "cue status", 1, 100 },
        { "speech-verbs.tsv", "verb kind", 1, 100 },
        { "action-verbs.tsv", "verb type object about", 1, 400 },
        { "action-nouns.tsv", "noun type actor target", 1, 100 },
        { "acting-nouns.tsv", "word", 1, 150 },
        { "deed-nouns.tsv", "word", 1, 100 },
        { "evaluations.tsv", "word type", 1, 150 },
        { "joint-acts.tsv", "word by", 1, 50 },
        { "judging-adjectives.tsv", "word", 1, 80 },
        { "judging-verbs.tsv", "verb", 1, 30 },
        { "light-verbs.tsv", "verb", 1, 60 },
        { "misdeeds.tsv", "verb", 1, 80 },
        { "verb-topics.tsv", "verb topic", 1, 40 },
        { "topics.tsv", "topic synonyms parent", 1, 700 },
        { "weak-topics.tsv", "word", 1, 400 },
        { "issue-cues.tsv", "cue kind after gives word", 4, 300 },
        { "issue-heads.tsv", "word", 1, 50 },
        { "vague-nouns.tsv", "word", 1, 200 },
        { "irregular-verbs.tsv", "lemma third past participle gerund", 1, 250 },
        { "groups.tsv", "phrase meaning", 1, 50 },
    };

    // File, column, the values it may hold (several in one cell are parted by '|'), and whether the cell may be empty.
    public static readonly TheoryData<string, string, string, bool> ClosedColumns = new()
    {
        {
            "titles.tsv",
            "role",
            "head-of-state head-of-government foreign-minister defence-minister finance-minister trade-minister minister deputy-minister "
                + "legislator ambassador envoy negotiator spokesperson adviser official military police intelligence judge party royal religious "
                + "organization-head local business academic media activist prisoner honorific leader other",
            false
        },
        { "titles.tsv", "holder", "country organization either none", false },
        { "office-modifiers.tsv", "status", "current former nominee", true },
        { "office-verbs.tsv", "attached", "direct for over", false },
        { "office-verbs.tsv", "role", "organization-head leader military official adviser media spokesperson", false },
        {
            "organization-heads.tsv",
            "kind",
            "ministry parliament court bank agency party military armed-group university ngo company international embassy media other",
            false
        },
        { "organization-heads.tsv", "state", "1", true },
        { "gendered-words.tsv", "gender", "F M", false },
        { "gathering-heads.tsv", "kind", "summit conference talks meeting", false },
        { "gathering-heads.tsv", "proof", "held attended", true },
        { "meeting-nouns.tsv", "kind", "meeting call summit talks visit conference", false },
        { "meeting-nouns.tsv", "strength", "strong weak", false },
        { "meeting-verbs.tsv", "kind", "meeting call summit talks visit conference", false },
        { "meeting-verbs.tsv", "object", "direct with to in on none", false },
        { "meeting-verbs.tsv", "strength", "strong weak", false },
        { "status-cues.tsv", "status", "planned possible cancelled denied held", false },
        { "speech-verbs.tsv", "kind", "say report deny ask opine", false },
        { "action-verbs.tsv", "type", Plover, false },
        { "action-verbs.tsv", "object", "direct to with on against from for of none", false },
        { "action-verbs.tsv", "about", Prepositions, true },
        { "action-nouns.tsv", "type", Plover, false },
        { "action-nouns.tsv", "actor", "possessive self " + Prepositions, false },
        { "action-nouns.tsv", "target", Prepositions, false },
        { "evaluations.tsv", "type", "ACCUSE SUPPORT", false },
        { "groups.tsv", "meaning", "persons countries either", false },
        { "issue-cues.tsv", "kind", "noun verb list", false },
        { "issue-cues.tsv", "gives", "any topic whole", false },
    };

    [Fact]
    public void Every_embedded_list_is_policed()
    {
        var policed = Files.Select(row => row.Data.Item1);
        var embedded = Room.GetManifestResourceNames().Where(name => name.EndsWith(".tsv", StringComparison.Ordinal));

        Assert.Equal(policed.Order(StringComparer.Ordinal), embedded.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_list_opens_with_its_source_and_its_columns(string file, string columns, int keyColumns, int leastRows)
    {
        var lines = Lines(file);

        Assert.StartsWith("# ", lines[0], StringComparison.Ordinal);
        Assert.Contains("Source: ", lines[0], StringComparison.Ordinal);
        Assert.Matches(@"Date: \d{4}-\d{2}\.$", lines[0]);
        Assert.Equal(columns.Replace(' ', '\t'), lines[1]);
        Assert.True(lines.Length - 2 >= leastRows, $"{file} has only {lines.Length - 2} rows");
        Assert.InRange(keyColumns, 1, columns.Split(' ').Length);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_row_has_every_column_and_a_key_of_its_own(string file, string columns, int keyColumns, int leastRows)
    {
        var rows = Rows(file);

        Assert.True(rows.Count >= leastRows);
        Assert.All(rows, row => Assert.Equal(columns.Split(' ').Length, row.Length));
        Assert.All(rows, row => Assert.NotEmpty(row[0]));
        var twice = rows.GroupBy(row => string.Join('\t', row.Take(keyColumns)), StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key);
        Assert.Empty(twice);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void No_cell_has_stray_spaces_or_empty_or_repeated_values(string file, string columns, int keyColumns, int leastRows)
    {
        Assert.True(columns.Length > 0 && keyColumns > 0 && leastRows > 0);
        foreach (var cell in Rows(file).SelectMany(row => row))
        {
            Assert.Equal(cell.Trim(), cell);
            Assert.DoesNotContain("  ", cell, StringComparison.Ordinal);
            Assert.DoesNotContain('’', cell);
            Assert.DoesNotContain('\r', cell);
            var values = cell.Split('|');
            Assert.All(values, value => Assert.Equal(value.Trim(), value));
            Assert.True(values.Length == 1 || values.All(value => value.Length > 0), $"{file}: empty value in '{cell}'");
            Assert.Equal(values.Length, values.Distinct(StringComparer.Ordinal).Count());
        }
    }

    [Theory]
    [MemberData(nameof(ClosedColumns))]
    public void A_closed_column_holds_only_its_own_values(string file, string column, string allowed, bool mayBeEmpty)
    {
        var index = Array.IndexOf(Lines(file)[1].Split('\t'), column);
        var values = allowed.Split(' ').ToHashSet(StringComparer.Ordinal);

        Assert.True(index >= 0);
        var strangers = Rows(file)
            .Where(row => row[index].Length == 0 ? !mayBeEmpty : !row[index].Split('|').All(values.Contains))
            .Select(row => $"{row[0]}: '{row[index]}'");
        Assert.Empty(strangers);
    }

    [Theory]
    [InlineData("seats.tsv", 1)]
    [InlineData("titles.tsv", 3)]
    public void A_country_is_two_capital_letters_or_nothing(string file, int column)
    {
        Assert.All(Rows(file), row => Assert.Matches("^([A-Z]{2})?$", row[column]));
    }

    [Fact]
    public void A_seat_stands_for_a_country_or_for_an_office()
    {
        Assert.All(Rows("seats.tsv"), row => Assert.True(row[1].Length > 0 || row[2].Length > 0, row[0]));
    }

    [Fact]
    public void A_title_that_implies_a_country_is_held_in_one()
    {
        var odd = Rows("titles.tsv").Where(row => row[3].Length > 0 && row[2] == "organization").Select(row => row[0]);

        Assert.Empty(odd);
    }

    [Fact]
    public void A_noun_for_a_deed_ends_in_its_noun()
    {
        var odd = Rows("action-nouns.tsv").Where(row => Prepositions.Split(' ').Contains(row[0].Split(' ')[^1])).Select(row => row[0]);

        Assert.Empty(odd);
    }

    [Fact]
    public void A_parent_is_another_topic_and_leads_to_the_top()
    {
        var parents = Rows("topics.tsv").ToDictionary(row => row[0], row => row[2], StringComparer.Ordinal);

        foreach (var topic in parents.Keys)
        {
            var steps = 0;
            for (var parent = parents[topic]; parent.Length > 0; parent = parents[parent])
            {
                Assert.True(parents.ContainsKey(parent), $"{topic}: no topic '{parent}'");
                Assert.True(++steps < 10, $"{topic} is its own ancestor");
            }
        }
    }

    [Fact]
    public void A_word_leads_to_one_topic_only()
    {
        var twice = Rows("topics.tsv")
            .SelectMany(row => row[1].Split('|', StringSplitOptions.RemoveEmptyEntries).Append(row[0]))
            .GroupBy(word => word, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key);

        Assert.Empty(twice);
    }

    [Fact]
    public void A_weak_name_of_a_topic_is_a_name_of_one()
    {
        var known = Rows("topics.tsv").SelectMany(row => row[1].Split('|').Append(row[0])).ToHashSet(StringComparer.OrdinalIgnoreCase);

        Assert.All(Rows("weak-topics.tsv"), row => Assert.Contains(row[0], known));
    }

    [Fact]
    public void A_word_after_a_cue_leads_one_way()
    {
        var twice = Rows("issue-cues.tsv")
            .SelectMany(row => row[2].Split('|').Select(after => $"{row[0]}, {row[1]}: {after}"))
            .GroupBy(way => way, StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key);

        Assert.Empty(twice);
    }

    [Theory]
    [InlineData("titles.tsv")]
    [InlineData("office-modifiers.tsv")]
    [InlineData("organization-heads.tsv")]
    [InlineData("gathering-heads.tsv")]
    [InlineData("meeting-nouns.tsv")]
    [InlineData("meeting-verbs.tsv")]
    [InlineData("status-cues.tsv")]
    [InlineData("speech-verbs.tsv")]
    [InlineData("action-verbs.tsv")]
    [InlineData("action-nouns.tsv")]
    [InlineData("groups.tsv")]
    [InlineData("irregular-verbs.tsv")]
    [InlineData("issue-cues.tsv")]
    [InlineData("issue-heads.tsv")]
    [InlineData("vague-nouns.tsv")]
    public void Common_words_are_in_lower_case(string file)
    {
        var capitals = Rows(file).Where(row => row[0].Any(char.IsUpper)).Select(row => row[0]);

        Assert.Empty(capitals);
    }

    [Fact]
    public void An_irregular_verb_has_at_least_one_form_to_tell()
    {
        Assert.All(Rows("irregular-verbs.tsv"), row => Assert.Contains(row.Skip(1), form => form.Length > 0));
    }

    private static Assembly Room { get; } = Assembly.Load("Graph.Extraction");

    private static List<string[]> Rows(string file) => Lines(file).Skip(2).Select(line => line.Split('\t')).ToList();

    private static string[] Lines(string file)
    {
        using var stream = Room.GetManifestResourceStream(file);
        Assert.NotNull(stream);
        using var reader = new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true));
        var text = reader.ReadToEnd();
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        return text[..^1].Split('\n');
    }
}
