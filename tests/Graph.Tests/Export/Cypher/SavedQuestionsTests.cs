using System.Text.RegularExpressions;
using Graph.Export.Neo4j;
using Graph.Model.Snapshot;
using Xunit;

namespace Graph.Tests.Export.Cypher;

public sealed partial class SavedQuestionsTests
{
    /// <summary>Every property of the contract.</summary>
    private static readonly string[] Properties =
    [
        "id name aliases iso acronym kind status date start end disputed type verb title publisher published url sha256 text index",
        "role evidence place attributed_to quote",
    ];

    public static TheoryData<string> All => [.. SavedQuestion.Names];

    [Fact]
    public void There_are_at_least_fourteen()
    {
        Assert.InRange(SavedQuestion.Names.Count(), 14, 200);
    }

    [Fact]
    public void The_schema_is_the_one_that_the_exports_make()
    {
        var (statements, _) = CypherScript.Read(File.ReadAllText(Path.Combine(SavedQuestion.Folder, "schema.cypher")));

        Assert.Equal(Neo4jSchema.Statements, statements);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Has_a_name_a_question_and_a_sample_of_what_it_returns(string name)
    {
        var saved = SavedQuestion.Read(name);

        Assert.Matches("^[a-z]+(-[a-z]+)*$", name);
        Assert.Matches(@"^[A-Z].*\?", saved.Question);
        Assert.Equal(saved.Columns, saved.Sample[0]);
        Assert.All(saved.Sample, row => Assert.Equal(saved.Sample[0].Length, row.Length));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Explains_exactly_the_parameters_that_it_takes(string name)
    {
        var saved = SavedQuestion.Read(name);
        var explained = saved.Parameters is ["none"] ? [] : saved.Parameters.Select(line => Explained.Match(line)).ToList();

        Assert.All(explained, line => Assert.True(line.Success));
        Assert.Equal(
            Parameter.Matches(saved.Bare).Select(match => match.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            explained.Select(line => line.Groups["name"].Value).Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Is_one_statement_that_only_reads_and_says_in_what_order(string name)
    {
        var saved = SavedQuestion.Read(name);

        Assert.Equal(saved.Bare.Length - 1, saved.Bare.IndexOf(';', StringComparison.Ordinal));
        Assert.Contains("\nORDER BY ", saved.Bare, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"(?i)\b(CALL|CREATE|MERGE|SET|DELETE|REMOVE|LOAD|apoc|gds)\b", saved.Bare);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Uses_only_what_the_graph_has(string name)
    {
        var bare = SavedQuestion.Read(name).Bare;
        string[] known = [.. Enum.GetNames<NodeLabel>(), .. Enum.GetValues<RelationshipType>().Select(RelationshipTypes.Text)];

        Assert.All(Names(LabelsOrTypes, bare), word => Assert.Contains(word, known));
        Assert.All(Names(PropertyOf, bare), word => Assert.Contains(word, string.Join(' ', Properties).Split(' ')));
    }

    private static IEnumerable<string> Names(Regex regex, string text) => regex.Matches(text).SelectMany(match => match.Groups["name"].Value.Split('|'));

    [GeneratedRegex(@"^(?<name>\$\w+): (text|number|list of text), (.+, )?for example .+$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Explained { get; }

    [GeneratedRegex(@"\$\w+", RegexOptions.None, 1000)]
    private static partial Regex Parameter { get; }

    /// <summary>A colon and names right after a variable or an opening bracket; the keys of maps have a space after their colon.</summary>
    [GeneratedRegex(@":(?<name>[A-Za-z_|]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LabelsOrTypes { get; }

    /// <summary>What stands after a dot, but for the claims that one question makes up on the way.</summary>
    [GeneratedRegex(@"\b(?!claim\.)[a-z]\w*\.(?<name>[a-z_0-9]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PropertyOf { get; }
}
