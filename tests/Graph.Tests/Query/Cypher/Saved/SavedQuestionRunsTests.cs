using System.Text.RegularExpressions;
using Graph.App.Cypher;
using Graph.App.Documents;
using Graph.Extraction;
using Graph.Query.Cypher;
using Graph.Query.Cypher.Graphs;
using Graph.Query.Cypher.Values;
using Graph.Resolution;
using Graph.Tests.Export.Cypher;
using Graph.Tests.Support;
using Xunit;

namespace Graph.Tests.Query.Cypher.Saved;

/// <summary>Every file of <c>cypher/</c> on the graph of <c>seeds/</c>: it runs, what it gives looks like its sample answer, and its first rows are those of
/// <c>seeds-answers.txt</c>. Where these change for a good reason, <c>GRAPH_ANSWERS=write</c> has this class write that file anew.</summary>
public sealed partial class SavedQuestionRunsTests
{
    private const int LeastWithRows = 10;
    private const int MostRecordedRows = 5;
    private const string Heading = "== ";

    private static readonly string AnswersFile = Repository.Path("tests/Graph.Tests/Query/Cypher/Saved/seeds-answers.txt");
    private static readonly Lazy<PropertyGraph> Seeds = new(ReadSeeds);
    private static readonly Lazy<Dictionary<string, string>> Answers = new(ReadAnswers);

    public static TheoryData<string> All => [.. SavedQuestion.Names];

    [Theory]
    [MemberData(nameof(All))]
    public void Answers_with_the_columns_and_kinds_of_its_sample(string name)
    {
        var saved = SavedQuestion.Read(name);

        var asWritten = CypherEngine.Run(Seeds.Value, saved.Statement.TrimEnd(';'), Examples(saved), cancellation: TestContext.Current.CancellationToken);
        var onSeeds = CypherEngine.Run(Seeds.Value, saved.Statement.TrimEnd(';'), OnSeeds(saved), cancellation: TestContext.Current.CancellationToken);

        Assert.Equal(saved.Sample[0], asWritten.Columns);
        Assert.Equal(saved.Sample[0], onSeeds.Columns);
        foreach (var row in onSeeds.Rows)
        {
            for (var i = 0; i < row.Length; i++)
            {
                var samples = saved.Sample.Skip(1).Select(cells => cells[i]).ToList();
                Assert.True(
                    row[i].IsNull || samples.Exists(sample => LooksLike(sample, row[i])),
                    $"{saved.Sample[0][i]} is {row[i]}, unlike {string.Join(", ", samples)}."
                );
            }
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Answers_with_the_rows_that_are_written_down(string name)
    {
        var written = Answers.Value.GetValueOrDefault(name, "nothing is written down");

        Assert.True(
            written == Answer(name),
            $"The first rows of {name} are no longer those of seeds-answers.txt. Written down:\n{written}\nNow:\n{Answer(name)}\n"
                + "If the new ones are right: GRAPH_ANSWERS=write dotnet test --project tests/Graph.Tests -c Release -- --filter-class '*SavedQuestionRunsTests'"
        );
    }

    /// <summary>Questions that find nothing in the seeds: on a world made for them they give exactly their samples.</summary>
    [Theory]
    [InlineData("changes-of-office")]
    [InlineData("disputed-dates")]
    [InlineData("meetings-denied-or-cancelled")]
    [InlineData("who-connects-two-countries")]
    [InlineData("who-stayed-away")]
    public void Answers_as_its_sample_says(string name)
    {
        var saved = SavedQuestion.Read(name);

        var result = CypherEngine.Run(SampleWorld.Graph, saved.Statement.TrimEnd(';'), Examples(saved), cancellation: TestContext.Current.CancellationToken);

        Assert.Equal(saved.Sample.Skip(1).Select(cells => string.Join(" | ", cells)), result.Rows.Select(row => string.Join(" | ", row.Select(Bare))));
    }

    [Fact]
    public void Nothing_is_written_down_of_questions_that_are_gone()
    {
        Assert.Equal(SavedQuestion.Names, Answers.Value.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Most_questions_have_an_answer_in_the_seeds()
    {
        var answered = SavedQuestion
            .Names.Select(SavedQuestion.Read)
            .Where(saved => CypherEngine.Run(Seeds.Value, saved.Statement.TrimEnd(';'), OnSeeds(saved)).Rows.Length > 0)
            .Select(saved => saved.Name)
            .ToList();

        TestContext.Current.TestOutputHelper?.WriteLine(string.Join('\n', answered));
        Assert.True(answered.Count >= LeastWithRows, $"Only {answered.Count} have rows: {string.Join(", ", answered)}");
    }

    [Fact]
    public void Rows_come_in_the_same_order_each_time()
    {
        foreach (var saved in SavedQuestion.Names.Select(SavedQuestion.Read))
        {
            var (one, other) = (Text(saved), Text(saved));

            Assert.Equal(one, other);
        }
    }

    /// <summary>The columns and the first rows, a line each.</summary>
    private static string Answer(string name)
    {
        var saved = SavedQuestion.Read(name);
        var result = CypherEngine.Run(Seeds.Value, saved.Statement.TrimEnd(';'), OnSeeds(saved));
        var rows = result.Rows.Take(MostRecordedRows).Select(row => string.Join(" | ", row));
        return string.Join('\n', [string.Join(" | ", result.Columns), .. rows, .. result.Rows.Length > MostRecordedRows ? ["…"] : Array.Empty<string>()]);
    }

    /// <summary>A value as the samples have it, without quotes.</summary>
    private static string Bare(CypherValue value) =>
        value.Kind switch
        {
            CypherKind.String => value.AsString,
            CypherKind.List => $"[{string.Join(", ", value.AsList.Select(Bare))}]",
            _ => value.ToString(),
        };

    private static Dictionary<string, string> ReadAnswers()
    {
        if (Environment.GetEnvironmentVariable("GRAPH_ANSWERS") == "write")
        {
            File.WriteAllText(AnswersFile, string.Concat(SavedQuestion.Names.Select(name => $"{Heading}{name}\n{Answer(name)}\n\n")));
        }

        return File.ReadAllText(AnswersFile)
            .ReplaceLineEndings("\n")
            .Split(Heading, StringSplitOptions.RemoveEmptyEntries)
            .Select(block => block.Split('\n', 2))
            .ToDictionary(block => block[0], block => block[1].TrimEnd('\n'), StringComparer.Ordinal);
    }

    private static string Text(SavedQuestion saved) =>
        string.Join('\n', CypherEngine.Run(Seeds.Value, saved.Statement.TrimEnd(';'), OnSeeds(saved)).Rows.Select(row => string.Join(" | ", row)));

    /// <summary>The values that the head comment gives as examples.</summary>
    private static Dictionary<string, CypherValue> Examples(SavedQuestion saved) =>
        saved.Parameters is ["none"]
            ? []
            : saved
                .Parameters.Select(line => Example().Match(line))
                .Select(match => ParameterReader.Read($"{match.Groups["name"].Value}={match.Groups["value"].Value}"))
                .ToDictionary(StringComparer.Ordinal);

    /// <summary>Values that mean somebody or something in the seeds.</summary>
    private static Dictionary<string, CypherValue> OnSeeds(SavedQuestion saved)
    {
        var examples = Examples(saved);
        var meeting = CypherEngine.Run(Seeds.Value, "MATCH (m:Meeting)-[:REPORTED_IN]->() RETURN m.id AS id ORDER BY id LIMIT 1").Rows[0][0];
        var values = new Dictionary<string, CypherValue>(StringComparer.Ordinal)
        {
            ["meeting"] = meeting,
            ["country"] = CypherValue.Of("CN"),
            ["name"] = CypherValue.Of("Wang Yi"),
            ["issue"] = CypherValue.Null,
            ["since"] = CypherValue.Null,
            ["until"] = CypherValue.Null,
            ["today"] = CypherValue.Of("2031-01-01"),
            ["limit"] = CypherValue.Of(10L),
            ["one"] = CypherValue.Of(saved.Name == "shortest-connection" ? "Wang Yi" : "CN"),
            ["other"] = CypherValue.Of(saved.Name == "shortest-connection" ? "Marco Rubio" : "US"),
        };
        return examples.ToDictionary(pair => pair.Key, pair => values.GetValueOrDefault(pair.Key, pair.Value), StringComparer.Ordinal);
    }

    private static bool LooksLike(string sample, CypherValue value) =>
        value.Kind switch
        {
            CypherKind.List => sample.StartsWith('['),
            CypherKind.Integer => long.TryParse(sample, System.Globalization.CultureInfo.InvariantCulture, out _),
            CypherKind.String when Date().IsMatch(sample) => Date().IsMatch(value.AsString),
            CypherKind.String => !sample.StartsWith('[') && !long.TryParse(sample, System.Globalization.CultureInfo.InvariantCulture, out _),
            _ => false,
        };

    private static PropertyGraph ReadSeeds()
    {
        var folder = Path.Combine(Path.GetDirectoryName(SavedQuestion.Folder)!, "seeds");
        var documents = Directory
            .GetFiles(folder)
            .Order(StringComparer.Ordinal)
            .SelectMany(file => DocumentReader.Read(file, DocumentOptions.Default))
            .OfType<DocumentResult.Found>()
            .Select(found => Extractor.Extract(found.Document));
        return PropertyGraph.Of(Resolver.Resolve(documents));
    }

    [GeneratedRegex(@"^\$(?<name>\w+): .*for example (?<value>.+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Example();

    /// <summary>A day, month or year, or two of them with a slash between, as the graph writes dates.</summary>
    [GeneratedRegex(@"^[\dX]{4}(-[\dX]{2}){0,2}[~?%]?(/[\dX]{4}(-[\dX]{2}){0,2}[~?%]?)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Date();
}
