using System.Text.Json;
using System.Text.RegularExpressions;
using Graph.Scenarios.Support;
using Xunit;

namespace Graph.Scenarios.Cli;

/// <summary><c>graph shell</c> with somebody at the keyboard: a pseudo-terminal of 60 columns, where there is python3 to make one.</summary>
public sealed partial class ShellOnTerminalTests
{
    private const string Prompt = "graph> ";
    private const string ControlC = "\u0003";
    private const string ControlD = "\u0004";

    [Fact]
    public async Task Completes_shows_and_remembers()
    {
        using var briefs = await StoredAsync();

        var first = await TypedAsync(
            briefs,
            (Prompt, "MATCH (p:Per"),
            ("(p:Per", "\t"),
            ("(p:Person", ") WHERE p.na"),
            ("p.na", "\t"),
            ("p.name", " STARTS WITH 'Ing'\r"),
            ("     | ", "RETURN p.name;\r"),
            ("1 row", "MATCH q = (:Person)-[:ATT"),
            ("[:ATT", "\t"),
            ("[:ATTENDS", "]->(m)<--(b) RETURN q LIMIT 1;\r"),
            ("1 row", ":frobnicate\r"),
            ("is no command", ControlD)
        );
        var second = await TypedAsync(briefs, (Prompt, "\u001b[A\u001b[A\u001b[A\r"), ("1 row", ":quit\r"));

        Assert.Contains("│ Ingrid Solberg │", first, StringComparison.Ordinal);
        Assert.Contains(")-[:ATTENDS]->(", first, StringComparison.Ordinal);
        Assert.All(Colour.Replace(first, "").Split('\n').Where(line => line.StartsWith('│')), line => Assert.InRange(line.TrimEnd().Length, 1, 60));
        Assert.True(first.IndexOf("1 row", StringComparison.Ordinal) > first.IndexOf('╯', StringComparison.Ordinal), "The number of rows stands above them.");
        Assert.Contains("│ Ingrid Solberg │", second, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ctrl_c_stops_a_query_and_gives_up_a_line_but_not_the_shell()
    {
        using var briefs = await StoredAsync();

        var screen = await TypedAsync(
            briefs,
            (Prompt, "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(*);\r"),
            ("\n", ControlC),
            ("graph: stopped", "RETURN 'half a"),
            ("half a", ControlC),
            (Prompt, "RETURN 6 * 7 AS answer;\r"),
            ("1 row", ControlD)
        );

        Assert.Contains("│ 42     │", screen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_pasted_while_a_query_runs_is_not_lost()
    {
        using var briefs = await StoredAsync();

        var screen = await TypedAsync(
            briefs,
            (Prompt, "UNWIND range(1, 2000000) AS a RETURN count(*) AS n;\rRETURN '日本' AS one,\r\t2 AS other;\rRETURN 'last' AS end;\r"),
            ("│ last │", ControlD)
        );

        Assert.Contains("│ 2000000 │", screen, StringComparison.Ordinal);
        Assert.Contains("│ 日本 │ 2     │", screen, StringComparison.Ordinal);
    }

    private static async Task<Briefs> StoredAsync()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || !Python.IsThere(), "There is no python3 to make a terminal with.");
        var briefs = new Briefs();
        Assert.Equal(0, (await GraphProcess.RunAsync(briefs.Root, "ingest", "news")).Code);
        return briefs;
    }

    /// <param name="steps">A text to wait for, and what is typed then.</param>
    /// <returns>All that was written to the terminal.</returns>
    private static Task<string> TypedAsync(Briefs briefs, params (string Wait, string Keys)[] steps) =>
        Python.RunAsync(
            [
                Repository.At("tests", "Graph.Scenarios", "Cli", "terminal.py"),
                "60",
                JsonSerializer.Serialize(steps.Select(step => new[] { step.Wait, step.Keys })),
                "dotnet",
                Path.Combine(AppContext.BaseDirectory, "graph.dll"),
                "shell",
                "--store",
                briefs["graph.db"],
            ],
            ("GRAPH_HISTORY", briefs["history"]),
            ("TERM", "xterm-256color"),
            ("NO_COLOR", "")
        );

    [GeneratedRegex("\u001b\\[[0-9;]*m", RegexOptions.None, 1000)]
    private static partial Regex Colour { get; }
}
