using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Graph.Tests.Store;

public sealed class LedgerCrashTests
{
    [Fact]
    public void A_kill_at_any_moment_loses_nothing_that_was_reported_and_leaves_a_sound_file()
    {
        using var file = new StoreFile();
        var random = new Random(20311027);
        var put = new HashSet<int>();
        var forgotten = new HashSet<int>();
        var unreported = 0;
        for (var round = 0; round < 6; round++)
        {
            var first = (round + 1) * 1000;
            foreach (var line in RunUntilKilled(file.Path, first, random.Next(1, 25)))
            {
                var (done, number) = (line.Split(' ')[0], int.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture));
                (done == "put" ? put : forgotten).Add(number);
            }

            using var ledger = file.Open();
            var loaded = ledger.Load().ToDictionary(facts => facts.Document.Id, SomeFacts.Text);
            // Each child may have done one thing more than it could report: put the next, or forget the one three before.
            unreported += 1;
            var lost = put.Except(forgotten).Where(number => !loaded.ContainsKey(SomeFacts.OfArticleLength(number).Document.Id)).ToList();
            Assert.All(lost, number => Assert.True(number % 5 == 1 && put.Contains(number + 3), $"{number} is lost"));
            Assert.InRange(lost.Count, 0, unreported);
            Assert.InRange(loaded.Count, put.Count - forgotten.Count - unreported, put.Count - forgotten.Count + unreported);
            Assert.DoesNotContain(forgotten, number => loaded.ContainsKey(SomeFacts.OfArticleLength(number).Document.Id));
            Assert.All(
                put.Except(forgotten).Except(lost).Select(SomeFacts.OfArticleLength),
                facts => Assert.Equal(SomeFacts.Text(facts), loaded[facts.Document.Id])
            );
        }

        Assert.Equal("ok", IntegrityOf(file.Path));
        Assert.True(put.Count >= 6, "every child was to put something");
    }

    private static List<string> RunUntilKilled(string store, int first, int lines)
    {
        // Under "dotnet test" the process is the test program itself; under "dotnet exec" it is dotnet.
        var program = Environment.ProcessPath!;
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, UseShellExecute = false };
        if (Path.GetFileNameWithoutExtension(program) == "dotnet")
        {
            start.ArgumentList.Add(typeof(LedgerChild).Assembly.Location);
        }

        start.Environment[LedgerChild.Variable] = string.Create(CultureInfo.InvariantCulture, $"{store}|{first}");
        using var child = Process.Start(start)!;
        var reported = new List<string>();
        while (reported.Count < lines && child.StandardOutput.ReadLine() is { } line)
        {
            reported.Add(line);
        }

        child.Kill();
        // What it reported before the end reached it counts too; a line that was cut short does not.
        var rest = child.StandardOutput.ReadToEnd();
        child.WaitForExit();
        var whole = rest[..(rest.LastIndexOf('\n') + 1)];
        reported.AddRange(whole.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.True(reported.Count >= lines, "the child ended by itself");
        return reported;
    }

    private static string IntegrityOf(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check";
        return (string)command.ExecuteScalar()!;
    }
}
