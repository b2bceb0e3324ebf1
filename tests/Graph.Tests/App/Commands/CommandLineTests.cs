using System.Text.Json;
using Graph.App.Commands;
using Graph.App.Composition;
using Graph.Tests.App.Support;
using Xunit;

namespace Graph.Tests.App.Commands;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("nonsense")]
    [InlineData("how", "Ana")]
    [InlineData("how", "Ana", "Bo", "-k", "0")]
    [InlineData("how", "Ana", "Bo", "-k", "many")]
    [InlineData("how", "Ana", "Bo", "--between", "yesterday")]
    [InlineData("meetings", "--status", "maybe")]
    [InlineData("meetings", "--between", "Ana")]
    [InlineData("export", "--format", "tar")]
    [InlineData("export")]
    [InlineData("export", "--format", "csv")]
    [InlineData("completion", "fish")]
    [InlineData("asof")]
    [InlineData("asof", "yesterday")]
    [InlineData("overdue", "--as-of", "soon")]
    [InlineData("who", "Ana", "--as-of", "XXXX-10-30")]
    [InlineData("history")]
    [InlineData("why")]
    [InlineData("correct", "marry", "Ana", "Bo")]
    [InlineData("correct", "merge", "Ana")]
    [InlineData("correct", "rename", "Ana", "Anna", "Bo")]
    [InlineData("correct", "set", "meeting:x", "date")]
    [InlineData("correct", "reject", "a/0", "--kind", "rumour")]
    [InlineData("ingest")]
    [InlineData("ingest", "x", "--map", "colour=red")]
    [InlineData("who", "Ana", "--format", "xml")]
    [InlineData("show")]
    [InlineData("explain", "a-1")]
    [InlineData("explain", "a-1#two")]
    [InlineData("explain", "#2")]
    public async Task Wrong_use_is_2_with_a_reason_and_no_result(params string[] arguments)
    {
        var run = await Cli.RunAsync(arguments);

        Assert.Equal(ExitCode.WrongUse, run.Code);
        Assert.StartsWith("graph: ", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }

    [Theory]
    [InlineData("how", "Ana", "Bo")]
    [InlineData("who", "Ana")]
    [InlineData("ask", "who is Ana?")]
    [InlineData("meetings")]
    [InlineData("timeline")]
    [InlineData("issues")]
    [InlineData("disputes")]
    [InlineData("overdue")]
    [InlineData("asof", "2025")]
    [InlineData("history", "Ana")]
    [InlineData("why", "Ana", "Bo")]
    [InlineData("correct", "merge", "Ana", "Bo")]
    [InlineData("status")]
    [InlineData("show", "a-1")]
    [InlineData("explain", "a-1#2")]
    [InlineData("explain", "meeting:x")]
    [InlineData("export", "--format", "jsonl")]
    public async Task A_store_that_is_not_there_is_3_and_says_how_to_make_one(params string[] arguments)
    {
        using var folder = new TestFolder();

        var run = await Cli.RunAsync([.. arguments, "--store", folder.Store]);

        Assert.Equal(ExitCode.Broken, run.Code);
        Assert.Contains(folder.Store, run.Error, StringComparison.Ordinal);
        Assert.Contains("graph ingest", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.Store));
    }

    [Fact]
    public async Task Ingest_says_what_it_read_and_how_answers_from_it()
    {
        using var folder = new TestFolder();
        folder.Write("in/a.txt", "Ana met Bo.");
        folder.Write("in/b.txt", "Bo met Cy.");

        var ingest = await Cli.RunAsync("ingest", folder["in"], "--store", folder.Store);
        var how = await Cli.RunAsync("how", "ana", "cy", "--store", folder.Store);

        Assert.Equal((ExitCode.Answered, string.Empty), (ingest.Code, ingest.Error));
        Assert.StartsWith("Read 2 documents: 2 new.\n", ingest.Out, StringComparison.Ordinal);
        Assert.Contains("Person    3", ingest.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Answered, how.Code);
        Assert.StartsWith("Ana — Cy\n\n1. Ana met Bo", how.Out, StringComparison.Ordinal);
        Assert.Contains("“Ana met Bo.”", how.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', ingest.Out + how.Out);
    }

    [Fact]
    public async Task A_document_that_fails_is_1_and_is_named_and_the_rest_is_in()
    {
        using var folder = new TestFolder();
        folder.Write("in/a.txt", "Ana met Bo.");
        File.WriteAllBytes(folder["in/b.txt"], [0, 1, 2, 0, 255, 254, 0, 9]);

        var run = await Cli.RunAsync("ingest", folder["in"], "--store", folder.Store);

        Assert.Equal(ExitCode.NoAnswer, run.Code);
        Assert.Contains("1 new, 1 failed", run.Out, StringComparison.Ordinal);
        Assert.Contains(folder["in/b.txt"], run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Answered, (await Cli.RunAsync("who", "Ana", "--store", folder.Store)).Code);
    }

    [Fact]
    public async Task An_unknown_name_is_1_with_the_nearest_names()
    {
        using var folder = new TestFolder();
        await Ingest(folder, "Anabel met Boris.");

        var run = await Cli.RunAsync("who", "Anabela", "--store", folder.Store);

        Assert.Equal((ExitCode.NoAnswer, string.Empty), (run.Code, run.Out));
        Assert.Contains("Anabel ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_is_one_value_on_standard_output_also_where_there_is_no_answer()
    {
        using var folder = new TestFolder();
        await Ingest(folder, "Anabel met Boris.");

        var run = await Cli.RunAsync("how", "Anabel", "Nobody", "--format", "json", "--store", folder.Store);

        Assert.Equal((ExitCode.NoAnswer, string.Empty), (run.Code, run.Error));
        using var json = JsonDocument.Parse(run.Out);
        Assert.Equal("unknown", json.RootElement.GetProperty("problem").GetString());
    }

    [Theory]
    [InlineData("connections", "how", "Ana", "Bo")]
    [InlineData("node", "who", "Ana")]
    [InlineData("meetings", "meetings", "--with", "Ana", "--status", "held")]
    [InlineData("meetings", "ask", "who met Ana?")]
    [InlineData("events", "timeline", "Ana")]
    [InlineData("documents", "status")]
    [InlineData("corrections", "status")]
    [InlineData("histories", "history", "Ana", "Bo")]
    [InlineData("histories", "ask", "what was reported of the meetings of Ana and Bo?")]
    public async Task Json_answers_have_their_documented_key(string key, params string[] arguments)
    {
        using var folder = new TestFolder();
        await Ingest(folder, "Ana met Bo.");

        var run = await Cli.RunAsync([.. arguments, "--format", "json", "--store", folder.Store]);

        Assert.Equal((ExitCode.Answered, string.Empty), (run.Code, run.Error));
        using var json = JsonDocument.Parse(run.Out);
        Assert.True(json.RootElement.TryGetProperty(key, out _), run.Out);
    }

    [Fact]
    public async Task A_question_of_no_known_form_is_1_with_the_forms()
    {
        using var folder = new TestFolder();
        await Ingest(folder, "Ana met Bo.");

        var run = await Cli.RunAsync("ask", "is Ana nice?", "--store", folder.Store);

        Assert.Equal(ExitCode.NoAnswer, run.Code);
        Assert.Contains("who met X?", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("did Ana meet Bo?", "Yes, once.")]
    [InlineData("when did Ana meet Bo?", "10 July 2031")]
    [InlineData("who met Ana?", "Bo")]
    public async Task A_question_about_meetings_is_answered_first_by_what_it_asks_for(string question, string lead)
    {
        using var folder = new TestFolder();
        await Ingest(folder, "Ana met Bo.");

        var run = await Cli.RunAsync("ask", question, "--store", folder.Store);

        Assert.Equal(ExitCode.Answered, run.Code);
        Assert.StartsWith(lead + "\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_store_can_be_named_by_the_environment_and_the_option_wins()
    {
        using var folder = new TestFolder();
        await Ingest(folder, "Ana met Bo.");
        string? Environment(string name) => name == CommonOptions.StoreVariable ? folder.Store : null;

        var named = await Cli.RunAsync(ShortRoad.Rooms, Environment, "who", "Ana");
        var other = await Cli.RunAsync(ShortRoad.Rooms, Environment, "who", "Ana", "--store", folder["other.db"]);

        Assert.Equal((ExitCode.Answered, ExitCode.Broken), (named.Code, other.Code));
    }

    [Fact]
    public async Task Export_to_a_file_leaves_nothing_but_the_file()
    {
        using var folder = new TestFolder();
        await Ingest(folder, "Ana met Bo.");

        var run = await Cli.RunAsync("export", "--format", "jsonl", "--out", folder["out/../graph.jsonl"], "--store", folder.Store);
        var printed = await Cli.RunAsync("export", "--format", "jsonl", "--store", folder.Store);

        Assert.Equal(ExitCode.Answered, run.Code);
        Assert.Equal(printed.Out, await File.ReadAllTextAsync(folder["graph.jsonl"], TestContext.Current.CancellationToken));
        Assert.False(File.Exists(folder["graph.jsonl.part"]));
    }

    [Fact]
    public async Task Every_command_has_help_with_an_example_that_parses()
    {
        var terminal = new Terminal(Stream.Null, TextWriter.Null, TextWriter.Null, _ => null, TimeProvider.System);
        var commands = CommandTree.Of(terminal, ShortRoad.Rooms).Subcommands.Cast<GraphCommand>().ToList();

        Assert.True(commands.Count >= 12);
        foreach (var command in commands)
        {
            var help = await Cli.RunAsync(command.Name, "--help");
            Assert.Equal(ExitCode.Answered, help.Code);
            Assert.NotEmpty(command.Examples);
            foreach (var example in command.Examples)
            {
                Assert.Contains(example, help.Out, StringComparison.Ordinal);
                var from = example.IndexOf("graph ", StringComparison.Ordinal) + "graph ".Length;
                var line = example[from..].Split(['|', '>', ')'])[0].Replace('\'', '"');
                Assert.Empty(CommandTree.Of(terminal, ShortRoad.Rooms).Parse(line).Errors);
            }
        }
    }

    [Fact]
    public async Task Doctor_names_the_licence_and_the_sources_of_the_models()
    {
        using var folder = new TestFolder();

        var run = await Cli.RunAsync("doctor", "--store", folder.Store);

        Assert.Contains("CC-BY-SA-4.0", run.Out, StringComparison.Ordinal);
        Assert.Contains("UD English EWT", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tab_completion_offers_commands_options_and_names_of_the_store()
    {
        using var folder = new TestFolder();
        await Ingest(folder, "Anabel met Boris.");
        string? Environment(string name) => name == CommonOptions.StoreVariable ? folder.Store : null;

        var commands = await Cli.RunAsync("[suggest:3]", "ing");
        var names = await Cli.RunAsync(ShortRoad.Rooms, Environment, "[suggest:7]", "who Ana");

        Assert.Contains("ingest", commands.Out, StringComparison.Ordinal);
        Assert.Equal("Anabel", names.Out.Trim());
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("how", "--help")]
    [InlineData("timeline", "--help")]
    [InlineData("meetings", "--help")]
    public async Task Help_does_not_list_the_names_of_the_store(params string[] arguments)
    {
        using var folder = new TestFolder();
        await Ingest(folder, "Anabel met Boris.");
        string? Environment(string name) => name == CommonOptions.StoreVariable ? folder.Store : null;

        var help = await Cli.RunAsync(ShortRoad.Rooms, Environment, arguments);

        Assert.Equal(ExitCode.Answered, help.Code);
        Assert.DoesNotContain("Anabel", help.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("pwsh")]
    public async Task Completion_scripts_ask_the_program_itself(string shell)
    {
        var run = await Cli.RunAsync("completion", shell);

        Assert.Equal(ExitCode.Answered, run.Code);
        Assert.Contains("[suggest:", run.Out, StringComparison.Ordinal);
    }

    private static async Task Ingest(TestFolder folder, string text)
    {
        var run = await Cli.RunAsync("ingest", folder.Write("in/a.txt", text), "--store", folder.Store);
        Assert.Equal(ExitCode.Answered, run.Code);
    }
}
