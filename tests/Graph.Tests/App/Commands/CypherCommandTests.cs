using System.Text;
using System.Text.Json;
using Graph.App.Composition;
using Graph.Tests.App.Support;
using Xunit;

namespace Graph.Tests.App.Commands;

public sealed class CypherCommandTests
{
    private const string Names = "MATCH (p:Person) RETURN p.name AS name ORDER BY name";

    [Theory]
    [InlineData("table", "name\nAna\nBo\n")]
    [InlineData("json", "[\n  {\"name\":\"Ana\"},\n  {\"name\":\"Bo\"}\n]\n")]
    [InlineData("jsonl", "{\"name\":\"Ana\"}\n{\"name\":\"Bo\"}\n")]
    [InlineData("csv", "name\nAna\nBo\n")]
    public async Task Writes_rows_in_every_format(string format, string expected)
    {
        using var folder = await Store();

        var run = await Cli.RunAsync("cypher", Names, "--format", format, "--store", folder.Store);

        Assert.Equal((ExitCode.Answered, expected), (run.Code, run.Out));
    }

    [Fact]
    public async Task Json_has_nodes_relationships_and_paths()
    {
        using var folder = await Store();

        var run = await Cli.RunAsync(
            "cypher",
            "MATCH q = (p:Person {name: 'Ana'})-[r:ATTENDS]->(m) RETURN p, r, q, [1, 2.5, null, true] AS list, {a: 'x'} AS map",
            "--format",
            "jsonl",
            "--store",
            folder.Store
        );

        using var row = JsonDocument.Parse(run.Out);
        Assert.Equal("Person", row.RootElement.GetProperty("p").GetProperty("labels")[0].GetString());
        Assert.Equal("ATTENDS", row.RootElement.GetProperty("r").GetProperty("type").GetString());
        Assert.Equal(2, row.RootElement.GetProperty("q").GetProperty("nodes").GetArrayLength());
        Assert.Equal("[1,2.5,null,true]", row.RootElement.GetProperty("list").GetRawText());
    }

    [Fact]
    public async Task Today_is_the_day_of_the_clock()
    {
        using var folder = await Store();

        var run = await Cli.RunAsync("cypher", "RETURN date().year > 2000 AS later", "--format", "csv", "--store", folder.Store);

        Assert.Equal((ExitCode.Answered, "later\ntrue\n"), (run.Code, run.Out));
    }

    [Fact]
    public async Task A_mistake_is_underlined_with_line_and_column()
    {
        using var folder = await Store();

        var run = await Cli.RunAsync("cypher", "RETURN 1 AS one;\nMATCH (p:Person)\nRETURN q.name", "--store", folder.Store);

        Assert.Equal(ExitCode.WrongUse, run.Code);
        Assert.Contains("SyntaxError at line 3, column 8", run.Error, StringComparison.Ordinal);
        Assert.Contains("RETURN q.name\n", run.Error, StringComparison.Ordinal);
        Assert.Contains("       ^", run.Error, StringComparison.Ordinal);
        Assert.StartsWith("one\n1\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_query_that_writes_is_refused()
    {
        using var folder = await Store();

        var run = await Cli.RunAsync("cypher", "CREATE (n:Person {name: 'Cy'})", "--store", folder.Store);

        Assert.Equal((ExitCode.WrongUse, string.Empty), (run.Code, run.Out));
        Assert.Contains("read-only", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_may_hold_several_statements_and_take_parameters()
    {
        using var folder = await Store();
        folder.Write("q.cypher", "// two\nRETURN $one AS one;\nMATCH (p:Person {name: $name}) RETURN p.name AS name;\n");

        var run = await Cli.RunAsync("cypher", "-f", folder["q.cypher"], "--param", "one=1", "-p", "name=Bo", "--format", "csv", "--store", folder.Store);

        Assert.Equal((ExitCode.Answered, "one\n1\nname\nBo\n"), (run.Code, run.Out));
    }

    [Fact]
    public async Task A_limit_that_is_reached_is_1()
    {
        using var folder = await Store();

        var rows = await Cli.RunAsync("cypher", "UNWIND range(1, 10000) AS i RETURN i", "--max-rows", "10", "--store", folder.Store);
        var time = await Cli.RunAsync(
            "cypher",
            "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b UNWIND range(1, 100000) AS c WITH a, b, c WHERE a + b + c = 7 RETURN count(*)",
            "--timeout",
            "1",
            "--store",
            folder.Store
        );

        Assert.Equal((ExitCode.NoAnswer, string.Empty), (rows.Code, rows.Out));
        Assert.Equal((ExitCode.NoAnswer, string.Empty), (time.Code, time.Out));
        Assert.Contains("LimitReached", rows.Error, StringComparison.Ordinal);
        Assert.Contains("LimitReached", time.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cypher")]
    [InlineData("cypher", "RETURN 1", "-f", "x.cypher")]
    [InlineData("cypher", "RETURN 1", "--format", "xml")]
    [InlineData("cypher", "RETURN 1", "--timeout", "0")]
    [InlineData("cypher", "// nothing")]
    [InlineData("cypher", "RETURN $x", "--param", "x")]
    public async Task Wrong_use_is_2(params string[] arguments)
    {
        using var folder = await Store();

        var run = await Cli.RunAsync([.. arguments, "--store", folder.Store]);

        Assert.Equal((ExitCode.WrongUse, string.Empty), (run.Code, run.Out));
        Assert.StartsWith("graph: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_shell_reads_statements_from_a_pipe()
    {
        using var folder = await Store();

        var run = await Shell(
            folder,
            ":param name=Bo\nMATCH (p:Person {name: $name})\nRETURN p.name AS name;\n:format json\nRETURN 2 AS two; RETURN 3 AS three"
        );

        Assert.Equal((ExitCode.Answered, "name\nBo\n[\n  {\"two\":2}\n]\n[\n  {\"three\":3}\n]\n"), (run.Code, run.Out));
    }

    [Fact]
    public async Task The_shell_goes_on_after_a_mistake_and_tells_it_at_the_end()
    {
        using var folder = await Store();

        var run = await Shell(folder, "RETURN nobody;\n:nonsense\nRETURN 1 AS one;\n:quit\nRETURN 2 AS two;\n");

        Assert.Equal((ExitCode.WrongUse, "one\n1\n"), (run.Code, run.Out));
        Assert.Contains(":nonsense is no command", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_shell_shows_help_schema_parameters_and_plans()
    {
        using var folder = await Store();

        var run = await Shell(folder, ":help\n:schema\n:param x=['a']\n:params\n:explain MATCH (p:Person) RETURN p\n");

        Assert.Equal((ExitCode.Answered, ""), (run.Code, run.Error));
        foreach (var part in (string[])[":quit", "Person    2", "ATTENDS", "status", "$x = ['a']", "Person"])
        {
            Assert.Contains(part, run.Out, StringComparison.Ordinal);
        }
    }

    private static async Task<TestFolder> Store()
    {
        var folder = new TestFolder();
        folder.Write("in/a.txt", "Ana met Bo.");
        await Cli.RunAsync("ingest", folder["in"], "--store", folder.Store);
        return folder;
    }

    private static async Task<Cli> Shell(TestFolder folder, string typed)
    {
        var (output, error) = (Writer(), Writer());
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(typed));
        var terminal = new Terminal(input, output, error, _ => null, TimeProvider.System);
        var code = await CommandLineRun.RunAsync(["shell", "--store", folder.Store], terminal, ShortRoad.Rooms, TestContext.Current.CancellationToken);
        return new Cli(code, output.ToString(), string.Join('\n', error.ToString().Split('\n').Where(line => !line.EndsWith("row", StringComparison.Ordinal))));
    }

    private static StringWriter Writer() => new(System.Globalization.CultureInfo.InvariantCulture) { NewLine = "\n" };
}
