using System.Text;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Graph.Scenarios.Cli;

/// <summary>What is wrong is named with its reason; the rest goes on.</summary>
public sealed class BadInputTests
{
    [Fact]
    public async Task Documents_that_cannot_be_read_are_named_and_the_rest_is_in()
    {
        using var briefs = new Briefs();
        briefs.Write("news/binary.txt", [0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 0, 0, 0]);
        briefs.Write("news/empty.txt", string.Empty);
        briefs.Write("news/broken.txt", [.. Encoding.UTF8.GetBytes("Peru met "), 0xff, 0xfe, 0xfd, .. Encoding.UTF8.GetBytes(" Chile in Lima.")]);
        briefs.Write("news/sixteen.txt", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("Peru and Chile held talks in Lima on 2 March 2031.")]);
        briefs.Write("news/dump.jsonl", "{\"text\":\"Ghana and Togo held talks in Accra on 2 March 2031.\"}\n{broken\n");
        Directory.CreateSymbolicLink(briefs["news/loop"], briefs["news"]);
        File.CreateSymbolicLink(briefs["news/nowhere.txt"], briefs["news/gone.txt"]);

        var run = await GraphProcess.RunAsync(briefs.Root, "ingest", "news", "none.txt");

        Assert.Equal(1, run.Code);
        foreach (var name in (string[])["binary.txt", "empty.txt", "dump.jsonl", "nowhere.txt", "none.txt"])
        {
            Assert.Contains(run.Error.Split('\n'), line => line.Contains(name, StringComparison.Ordinal) && line.Contains(": ", StringComparison.Ordinal));
        }

        Assert.DoesNotContain("sixteen.txt", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, (await GraphProcess.RunAsync(briefs.Root, "who", "Solberg")).Code);
        Assert.Equal(0, (await GraphProcess.RunAsync(briefs.Root, "who", "Togo")).Code);
        Assert.Equal(0, (await GraphProcess.RunAsync(briefs.Root, "who", "Chile")).Code);
    }

    [Fact]
    public async Task A_store_of_a_newer_version_is_3_and_is_left_as_it_is()
    {
        using var briefs = new Briefs();
        await GraphProcess.RunAsync(briefs.Root, "ingest", "news");
        await Sql(briefs["graph.db"], "PRAGMA user_version = 99");

        foreach (
            string[] command in (string[][])
                [
                    ["status"],
                    ["ingest", "news"],
                    ["how", "Norway", "Kenya"],
                ]
        )
        {
            var run = await GraphProcess.RunAsync(briefs.Root, command);
            Assert.Equal((3, string.Empty), (run.Code, run.Out));
            Assert.Contains("graph.db", run.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_file_that_is_no_store_is_3()
    {
        using var briefs = new Briefs();
        briefs.Write("graph.db", "this is a letter, and long enough not to be taken for the beginning of anything else");

        var run = await GraphProcess.RunAsync(briefs.Root, "ingest", "news");

        Assert.Equal((3, string.Empty), (run.Code, run.Out));
        Assert.Contains("graph.db", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_locked_store_is_3_with_the_reason()
    {
        using var briefs = new Briefs();
        await GraphProcess.RunAsync(briefs.Root, "ingest", "news");
        await using var other = new SqliteConnection($"Data Source={briefs["graph.db"]};Pooling=False");
        await other.OpenAsync(TestContext.Current.CancellationToken);
        await using var begin = other.CreateCommand();
        begin.CommandText = "BEGIN IMMEDIATE";
        await begin.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);

        briefs.Write("news/more.txt", "Peru and Chile held talks in Lima on 2 March 2031.");
        var write = await GraphProcess.RunAsync(briefs.Root, "ingest", "news");
        var read = await GraphProcess.RunAsync(briefs.Root, "who", "Solberg");

        Assert.Equal(3, write.Code);
        Assert.Contains("locked", write.Error, StringComparison.Ordinal);
        Assert.Equal(0, read.Code);
    }

    private static async Task Sql(string store, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={store};Pooling=False");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Written in this file.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}
