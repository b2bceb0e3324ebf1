using System.Text.Json;
using Graph.App.Composition;
using Graph.Tests.App.Support;
using Xunit;

namespace Graph.Tests.App.Commands;

/// <summary>On the real road, as what they print is what was read.</summary>
public sealed class ShowAndExplainTests
{
    private const string Text = "Japanese Foreign Minister Haruto Kobayashi met Kenyan President Amina Wanjiru in Geneva on 3 May 2031.";

    [Fact]
    public async Task Show_marks_who_is_meant_and_lists_the_facts_under_their_sentence()
    {
        using var folder = new TestFolder();
        var file = folder.Write("in/a.txt", Text);

        var run = await RunAsync(folder, "show", file);

        Assert.Equal((ExitCode.Answered, string.Empty), (run.Code, run.Error));
        Assert.Matches(@"0  \[Japanese C\d+\] Foreign Minister \[Haruto Kobayashi P\d+\] met \[Kenyan C\d+\] ", run.Out);
        Assert.Matches(@"#\d+ meeting number 0 kind meeting status held date 2031-05-03 participant Haruto Kobayashi P\d+, Amina Wanjiru P\d+ ", run.Out);
        Assert.Matches(@"#\d+ office person Haruto Kobayashi P\d+ title Foreign Minister of Japan C\d+ status current \[office\]", run.Out);
        Assert.DoesNotContain('\u001b', run.Out);
        Assert.False(File.Exists(folder.Store));
    }

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a-")]
    [InlineData("ministers meet")]
    [InlineData("article:a-")]
    public async Task Show_finds_an_article_of_the_store_by_file_beginning_of_id_or_title(string typed)
    {
        using var folder = new TestFolder();
        await Ingest(folder, "in/a.txt", "title: Two ministers meet");

        var run = await RunAsync(folder, "show", typed);

        Assert.Equal((ExitCode.Answered, string.Empty), (run.Code, run.Error));
        Assert.StartsWith("Two ministers meet\n", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("b.txt", "No file")]
    [InlineData("ministers", "can be any")]
    public async Task Show_offers_articles_where_none_or_several_are_meant(string typed, string says)
    {
        using var folder = new TestFolder();
        await Ingest(folder, "in/a.txt", "title: Two ministers meet");
        await Ingest(folder, "in/c.txt", "title: The ministers again");

        var run = await RunAsync(folder, "show", typed);

        Assert.Equal((ExitCode.NoAnswer, string.Empty), (run.Code, run.Out));
        Assert.Contains(says, run.Error, StringComparison.Ordinal);
        Assert.Contains("The ministers again", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_of_show_quotes_exactly_what_its_offsets_say()
    {
        using var folder = new TestFolder();
        var file = folder.Write("in/a.txt", Text);

        var run = await RunAsync(folder, "show", file, "--format", "json");

        using var json = JsonDocument.Parse(run.Out);
        var article = json.RootElement[0];
        foreach (var list in (string[])["sentences", "mentions", "facts"])
        {
            Assert.NotEqual(0, article.GetProperty(list).GetArrayLength());
            foreach (var one in article.GetProperty(list).EnumerateArray())
            {
                var (start, end) = (one.GetProperty("start").GetInt32(), one.GetProperty("end").GetInt32());
                Assert.Equal(Text[start..end], one.GetProperty("text").GetString());
            }
        }
    }

    [Fact]
    public async Task Explain_names_the_rule_and_stars_the_words_that_the_fact_points_at()
    {
        using var folder = new TestFolder();
        var file = folder.Write("in/a.txt", Text);

        var run = await RunAsync(folder, "explain", file + "/0");

        Assert.Equal((ExitCode.Answered, string.Empty), (run.Code, run.Error));
        Assert.Contains("rule office\n", run.Out, StringComparison.Ordinal);
        Assert.Matches(@"\n\*  3   Minister +Minister +PROPN +NNP ", run.Out);
        Assert.Matches(@"\n   6   met +meet +VERB +VBD +0 +root", run.Out);
    }

    [Fact]
    public async Task Explain_takes_the_id_of_a_meeting_for_all_reports_of_it()
    {
        using var folder = new TestFolder();
        await Ingest(folder, "in/a.txt", "title: Two ministers meet");
        var meetings = await RunAsync(folder, "meetings", "--format", "json");
        using var json = JsonDocument.Parse(meetings.Out);
        var id = json.RootElement.GetProperty("meetings")[0].GetProperty("id").GetString()!;

        var run = await RunAsync(folder, "explain", id, "--format", "json");
        var none = await RunAsync(folder, "explain", id + "-not");

        using var explained = JsonDocument.Parse(run.Out);
        Assert.Equal("meeting", explained.RootElement[0].GetProperty("fact").GetProperty("fact").GetString());
        Assert.Equal((ExitCode.NoAnswer, string.Empty), (none.Code, none.Out));
        Assert.Contains("graph show", none.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tab_completion_offers_the_articles_of_the_store()
    {
        using var folder = new TestFolder();
        await Ingest(folder, "in/a.txt", "title: Two ministers meet");
        string? Environment(string name) => name == CommonOptions.StoreVariable ? folder.Store : null;

        var run = await Cli.RunAsync(Rooms.Real, Environment, "[suggest:6]", "show a");

        Assert.StartsWith("a-", run.Out, StringComparison.Ordinal);
    }

    private static Task<Cli> RunAsync(TestFolder folder, params string[] arguments) =>
        Cli.RunAsync(Rooms.Real, _ => null, [.. arguments, "--store", folder.Store]);

    private static async Task Ingest(TestFolder folder, string name, string head)
    {
        var run = await RunAsync(folder, "ingest", folder.Write(name, $"---\n{head}\n---\n{Text}"));
        Assert.Equal(ExitCode.Answered, run.Code);
    }
}
