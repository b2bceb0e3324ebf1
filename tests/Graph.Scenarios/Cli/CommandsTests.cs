using System.Diagnostics;
using System.Text.Json;
using Xunit;

namespace Graph.Scenarios.Cli;

/// <summary>Every command of the built program, with its exit code and streams.</summary>
public sealed class CommandsTests
{
    [Fact]
    public async Task Reads_then_answers_in_text_and_in_json()
    {
        using var briefs = new Briefs();
        var ingest = await GraphProcess.RunAsync(briefs.Root, "ingest", "news");

        Assert.Equal((0, string.Empty), (ingest.Code, ingest.Error));
        Assert.StartsWith("Read 2 documents: 2 new.\n", ingest.Out, StringComparison.Ordinal);
        Assert.Contains("Try next", ingest.Out, StringComparison.Ordinal);
        foreach (
            string[] command in (string[][])
                [
                    ["how", "kobayashi", "wanjiru"],
                    ["ask", "how are Kobayashi and Wanjiru connected?"],
                    ["who", "Ingrid Solberg"],
                    ["meetings", "--with", "Norway"],
                    ["timeline", "Solberg"],
                    ["issues"],
                    ["show", "harbour"],
                    ["explain", "harbour/0"],
                    ["status"],
                    ["doctor"],
                ]
        )
        {
            var text = await GraphProcess.RunAsync(briefs.Root, command);
            Assert.True(text is { Code: 0, Error.Length: 0, Out.Length: > 0 }, $"{command[0]}: {text}");
            Assert.DoesNotContain('\u001b', text.Out);
            Assert.DoesNotContain('│', text.Out);
            var json = await GraphProcess.RunAsync(briefs.Root, [.. command, "--format", "json"]);
            Assert.True(json is { Code: 0, Error.Length: 0 }, $"{command[0]}: {json}");
            using var parsed = JsonDocument.Parse(json.Out);
        }
    }

    [Fact]
    public async Task Exports_the_same_bytes_to_a_pipe_and_to_a_file()
    {
        using var briefs = new Briefs();
        await GraphProcess.RunAsync(briefs.Root, "ingest", "news");

        foreach (var format in (string[])["jsonl", "cypher", "graphml", "gexf", "dot"])
        {
            var piped = await GraphProcess.RunAsync(briefs.Root, "export", "--format", format);
            var filed = await GraphProcess.RunAsync(briefs.Root, "export", "--format", format, "--out", "graph.out");

            Assert.Equal((0, 0, string.Empty), (piped.Code, filed.Code, filed.Out));
            Assert.Equal(await File.ReadAllTextAsync(briefs["graph.out"], TestContext.Current.CancellationToken), piped.Out);
        }
    }

    [Fact]
    public async Task Exports_csv_to_a_folder_and_tells_how_to_import_it()
    {
        using var briefs = new Briefs();
        await GraphProcess.RunAsync(briefs.Root, "ingest", "news");

        var run = await GraphProcess.RunAsync(briefs.Root, "export", "--format", "csv", "--out", "import");

        Assert.Equal((0, string.Empty), (run.Code, run.Out));
        Assert.Contains("neo4j-admin database import full", run.Error, StringComparison.Ordinal);
        Assert.NotEmpty(Directory.GetFiles(briefs["import"], "*.csv"));
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_3()
    {
        using var briefs = new Briefs();
        await GraphProcess.RunAsync(briefs.Root, "ingest", "news");

        var run = await GraphProcess.RunAsync(briefs.Root, "export", "--format", "neo4j", "--address", "http://127.0.0.1:9", "--password", "unsaid");

        Assert.Equal(3, run.Code);
        Assert.DoesNotContain("unsaid", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_by_its_code_why_there_is_no_answer()
    {
        using var briefs = new Briefs();
        await GraphProcess.RunAsync(briefs.Root, "ingest", "news");

        foreach (
            var (code, arguments) in ((int, string[])[])
                [
                    (1, ["who", "Zaphod"]),
                    (1, ["meetings", "--with", "Norway", "--status", "denied"]),
                    (1, ["ask", "why?"]),
                    (1, ["show", "nowhere.txt"]),
                    (1, ["explain", "harbour#999"]),
                    (2, ["how", "Norway"]),
                    (2, ["how", "Norway", "Kenya", "--max-hops", "0"]),
                    (2, ["how", "Norway", "country:NO"]),
                    (2, ["frobnicate"]),
                    (3, ["status", "--store", "elsewhere.db"]),
                ]
        )
        {
            var run = await GraphProcess.RunAsync(briefs.Root, arguments);

            Assert.Equal((code, string.Empty), (run.Code, run.Out));
            Assert.NotEmpty(run.Error);
        }
    }

    [Fact]
    public async Task Reads_standard_input_and_each_is_another_document()
    {
        using var briefs = new Briefs();

        var one = await GraphProcess.RunAsync(briefs.Root, "France and Peru held talks in Lima on 3 May 2031.", ["ingest", "-"]);
        var two = await GraphProcess.RunAsync(briefs.Root, "Ghana and Chile held talks in Accra on 4 May 2031.", ["ingest", "-"]);
        var status = await GraphProcess.RunAsync(briefs.Root, "status", "--format", "json");

        Assert.Equal((0, 0), (one.Code, two.Code));
        using var json = JsonDocument.Parse(status.Out);
        Assert.Equal(2, json.RootElement.GetProperty("documents").GetInt32());
    }

    [Fact]
    public async Task A_reader_that_goes_away_is_no_failure()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs a shell");
        using var briefs = new Briefs();
        await GraphProcess.RunAsync(briefs.Root, "ingest", "news");
        var program = Path.Combine(AppContext.BaseDirectory, "graph.dll");
        var start = new ProcessStartInfo("/bin/sh", ["-c", $"(dotnet '{program}' export --format jsonl; echo code $? >&2) | head -n 1"])
        {
            WorkingDirectory = briefs.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };

        using var shell = Process.Start(start)!;
        var error = await shell.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);

        Assert.Equal("code 0\n", error);
    }

    [Fact]
    public async Task NO_COLOR_and_a_dumb_terminal_change_nothing_in_a_pipe()
    {
        using var briefs = new Briefs();
        await GraphProcess.RunAsync(briefs.Root, "ingest", "news");

        var usual = await GraphProcess.RunAsync(briefs.Root, "meetings");
        var bare = await GraphProcess.RunAsync(briefs.Root, string.Empty, ["meetings"], ("NO_COLOR", "1"), ("TERM", "dumb"));

        Assert.Equal(usual, bare);
    }
}
