using System.Text.Json;
using Graph.App.Composition;
using Graph.Model.Documents;
using Graph.Model.Facts;
using Graph.Tests.App.Support;
using Xunit;

namespace Graph.Tests.App.Commands;

/// <summary>Corrections from the command line, with the real resolution: every word that begins with a capital is a person, and all of an article meet.</summary>
public sealed class CorrectCommandTests
{
    private static readonly Rooms World = Rooms.Real with { Reader = "short", Extract = Extract };

    [Fact]
    public async Task A_judgement_survives_the_store_and_goes_with_its_line()
    {
        using var folder = new TestFolder();
        await Ingest(folder);
        var before = await Run(folder, "export", "--format", "jsonl");

        var correct = await Run(folder, "correct", "merge", "Anselm", "Bo");
        var after = await Run(folder, "export", "--format", "jsonl");
        File.Delete(folder.Store);
        await Ingest(folder);
        var again = await Run(folder, "export", "--format", "jsonl");
        var file = Path.ChangeExtension(folder.Store, ".corrections");
        File.WriteAllLines(file, File.ReadAllLines(file).Where(line => !line.StartsWith("merge", StringComparison.Ordinal)));
        var undone = await Run(folder, "export", "--format", "jsonl");

        Assert.Equal((ExitCode.Answered, string.Empty), (correct.Code, correct.Error));
        Assert.Contains("was: Anselm (person:anselm) and Bo (person:bo)", correct.Out, StringComparison.Ordinal);
        Assert.NotEqual(before.Out, after.Out);
        Assert.Equal(after.Out, again.Out);
        Assert.Equal(before.Out, undone.Out);
    }

    [Theory]
    [InlineData("also called Anselm", "correct", "merge", "Anselm", "Bo")]
    [InlineData("person:anna", "correct", "rename", "Anselm", "Anna")]
    public async Task Who_obeys(string found, params string[] arguments)
    {
        using var folder = new TestFolder();
        await Ingest(folder);

        var correct = await Run(folder, arguments);
        var who = await Run(folder, "who", "Anselm");

        Assert.Equal(ExitCode.Answered, correct.Code);
        Assert.Contains(found, who.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_of_a_sentence_are_judged_by_their_place()
    {
        using var folder = new TestFolder();
        await Ingest(folder);
        var history = await Run(folder, "history", "Bo", "Cy", "--format", "json");
        using var json = JsonDocument.Parse(history.Out);
        var sentence = json.RootElement.GetProperty("histories")[0].GetProperty("reports")[0].GetProperty("said").GetProperty("sentence").GetString()![
            "sentence:".Length..
        ];

        var correct = await Run(folder, "correct", "reject", sentence, "--kind", "meeting");
        var after = await Run(folder, "history", "Bo", "Cy");

        Assert.Equal((ExitCode.Answered, string.Empty), (correct.Code, correct.Error));
        Assert.Equal(ExitCode.NoAnswer, after.Code);
    }

    [Fact]
    public async Task A_judgement_without_an_object_is_told_by_ingest_status_and_doctor()
    {
        using var folder = new TestFolder();
        File.WriteAllText(Path.ChangeExtension(folder.Store, ".corrections"), "split \"[Zoe] left.\" in gone-00000000\nnonsense\n");

        var ingest = await Ingest(folder);
        var status = await Run(folder, "status");
        var json = await Run(folder, "status", "--format", "json");
        var doctor = await Run(folder, "doctor");

        Assert.Contains("2 corrections do not apply", ingest.Error, StringComparison.Ordinal);
        Assert.Contains("line 2, column 1: 'nonsense' is no judgement", ingest.Error, StringComparison.Ordinal);
        Assert.Contains("correction in line 1: no article has these words now", status.Out, StringComparison.Ordinal);
        Assert.Contains("\"unmet\"", json.Out, StringComparison.Ordinal);
        Assert.Contains("2 do not apply", doctor.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_file_can_lie_elsewhere()
    {
        using var folder = new TestFolder();
        await Ingest(folder);

        await Run(folder, "correct", "merge", "Anselm", "Bo", "--corrections", folder["mine.txt"]);

        Assert.True(File.Exists(folder["mine.txt"]));
        Assert.False(File.Exists(Path.ChangeExtension(folder.Store, ".corrections")));
        Assert.DoesNotContain("also called", (await Run(folder, "who", "Anselm")).Out, StringComparison.Ordinal);
        Assert.Contains("also called Anselm", (await Run(folder, "who", "Anselm", "--corrections", folder["mine.txt"])).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Why_gives_the_reasons_and_the_sum()
    {
        using var folder = new TestFolder();
        await Ingest(folder);

        var why = await Run(folder, "why", "Anselm", "Bo");
        await Run(folder, "correct", "merge", "Anselm", "Bo");
        var judged = await Run(folder, "why", "Anselm", "Bo", "--format", "json");

        Assert.StartsWith("Two.\n", why.Out, StringComparison.Ordinal);
        Assert.Contains("other name", why.Out, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(judged.Out);
        Assert.True(json.RootElement.GetProperty("are_one").GetBoolean());
        Assert.Equal("judged", json.RootElement.GetProperty("reasons")[0].GetProperty("name").GetString());
    }

    [Fact]
    public async Task Why_two_names_of_one_article_are_one_is_that_it_reads_so()
    {
        using var folder = new TestFolder();
        folder.Write("a.txt", "Prime Minister Ana Ruiz met Foreign Minister Boris Kovac in Geneva on Monday. Ruiz said the talks went well.");
        await Cli.RunAsync(Rooms.Real, _ => null, "ingest", folder["a.txt"], "--store", folder.Store);

        var why = await Cli.RunAsync(Rooms.Real, _ => null, "why", "Ruiz", "Ana Ruiz", "--store", folder.Store, "--format", "json");

        Assert.Equal(ExitCode.Answered, why.Code);
        using var json = JsonDocument.Parse(why.Out);
        Assert.True(json.RootElement.GetProperty("are_one").GetBoolean());
        Assert.False(json.RootElement.TryGetProperty("weight", out _));
        Assert.Equal("Ruiz | Ana Ruiz", json.RootElement.GetProperty("reasons")[0].GetProperty("detail").GetString());
    }

    [Theory]
    [InlineData("2031-07-10", "1 article up to 2031-07-10.")]
    [InlineData("2031-07", "2 articles up to 2031-07-31.")]
    public async Task As_of_leaves_out_what_came_later(string day, string expected)
    {
        using var folder = new TestFolder();
        await Ingest(folder);

        var run = await Run(folder, "asof", day);

        Assert.Equal(ExitCode.Answered, run.Code);
        Assert.StartsWith(expected, run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_as_of_a_day_does_not_know_who_came_later()
    {
        using var folder = new TestFolder();
        await Ingest(folder);

        Assert.Equal(ExitCode.Answered, (await Run(folder, "who", "Cy")).Code);
        Assert.Equal(ExitCode.NoAnswer, (await Run(folder, "who", "Cy", "--as-of", "2031-07-10")).Code);
        Assert.Equal(ExitCode.NoAnswer, (await Run(folder, "asof", "2030")).Code);
    }

    [Theory]
    [InlineData("correct", "merge", "Anselm", "Bo@nowhere")]
    [InlineData("correct", "set", "Bo", "colour", "red")]
    [InlineData("correct", "reject", "Bo")]
    [InlineData("correct", "rename", "Bo", "")]
    [InlineData("why", "Bo")]
    [InlineData("why", "Anselm", "Anselm")]
    public async Task Nonsense_writes_nothing(params string[] arguments)
    {
        using var folder = new TestFolder();
        await Ingest(folder);

        var run = await Run(folder, arguments);

        Assert.Equal(ExitCode.WrongUse, run.Code);
        Assert.False(File.Exists(Path.ChangeExtension(folder.Store, ".corrections")));
    }

    private static async Task<Cli> Ingest(TestFolder folder)
    {
        folder.Write("in/a.txt", "---\ndate: 2031-07-10\n---\nAnselm met Bo.");
        folder.Write("in/b.txt", "---\ndate: 2031-07-12\n---\nBo met Cy.");
        return await Run(folder, "ingest", folder["in"]);
    }

    private static Task<Cli> Run(TestFolder folder, params string[] arguments) => Cli.RunAsync(World, _ => null, [.. arguments, "--store", folder.Store]);

    private static DocumentFacts Extract(Document document)
    {
        var facts = ShortRoad.Extract(document);
        var all = new TextRange(0, document.Text.Length);
        var mentions = facts.Entities.Select(
            (entity, index) =>
                new Mention(
                    index,
                    0,
                    new TextRange(
                        document.Text.IndexOf(entity.Name, StringComparison.Ordinal),
                        document.Text.IndexOf(entity.Name, StringComparison.Ordinal) + entity.Name.Length
                    )
                )
        );
        var report = new MeetingReport(new Evidence(0, all, "test"))
        {
            Meeting = 0,
            Kind = MeetingKind.Meeting,
            Status = EventStatus.Held,
            Date = document.Metadata.Published,
            Participants = [.. facts.Entities.Select((_, index) => new Participant(index, ParticipantRole.Participant))],
        };
        return facts with { Mentions = [.. mentions], Facts = [report] };
    }
}
