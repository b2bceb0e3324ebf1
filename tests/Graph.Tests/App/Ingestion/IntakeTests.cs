using Graph.App.Composition;
using Graph.App.Ingestion;
using Graph.Store;
using Graph.Tests.App.Support;
using Xunit;

namespace Graph.Tests.App.Ingestion;

public sealed class IntakeTests
{
    [Fact]
    public void Keeps_documents_in_the_order_of_their_files_however_long_each_takes()
    {
        using var folder = new TestFolder();
        using var lastIsRead = new ManualResetEventSlim();
        string[] files = [folder.Write("a.txt", "Slow"), folder.Write("b.txt", "Quick"), folder.Write("c.txt", "Last")];
        var rooms = ShortRoad.Rooms with
        {
            Extract = document =>
            {
                if (document.Text == "Slow")
                {
                    lastIsRead.Wait(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
                }
                else if (document.Text == "Last")
                {
                    lastIsRead.Set();
                }

                return ShortRoad.Extract(document);
            },
        };

        var (report, lines) = Read(folder, files, rooms: rooms);

        Assert.Equal("a.txt/0 Added|a.txt finished|b.txt/0 Added|b.txt finished|c.txt/0 Added|c.txt finished", lines);
        Assert.Equal(3, report.Added);
    }

    [Fact]
    public void The_same_again_changes_nothing_and_opens_nothing()
    {
        using var folder = new TestFolder();
        string[] files = [folder.Write("a.txt", "Ana")];
        Read(folder, files);

        var (report, lines) = Read(folder, files, open: path => throw new InvalidOperationException(path));

        Assert.Equal("a.txt finished", lines);
        Assert.Equal(1, report.Unchanged);
        Assert.False(report.Changed);
    }

    [Fact]
    public void Reread_extracts_again_what_has_not_changed()
    {
        using var folder = new TestFolder();
        string[] files = [folder.Write("a.txt", "Ana")];
        Read(folder, files);
        var extracted = 0;
        var rooms = ShortRoad.Rooms with
        {
            Extract = document =>
            {
                Interlocked.Increment(ref extracted);
                return ShortRoad.Extract(document);
            },
        };

        Read(folder, files, IntakeMode.Reread, rooms);

        Assert.Equal(1, extracted);
    }

    [Fact]
    public void A_changed_file_takes_the_place_of_what_it_held()
    {
        using var folder = new TestFolder();
        Read(folder, [folder.Write("a.txt", "Ana")]);

        var (report, lines) = Read(folder, [folder.Write("a.txt", "Ana and Bo")]);

        Assert.Equal("a.txt/0 Replaced|a.txt finished", lines);
        Assert.Equal(1, report.Replaced);
        using var ledger = Ledger.Open(folder.Store);
        Assert.Equal("Ana and Bo", Assert.Single(ledger.Load()).Document.Text);
    }

    [Fact]
    public void Lines_that_left_a_dump_leave_the_store()
    {
        using var folder = new TestFolder();
        Read(folder, [folder.Write("d.jsonl", "{\"text\":\"Ana\"}\n{\"text\":\"Bo\"}\n")]);

        var (report, _) = Read(folder, [folder.Write("d.jsonl", "{\"text\":\"Ana\"}\n")]);

        Assert.Equal(1, report.Forgotten);
        Assert.Equal(1, report.Unchanged);
    }

    [Fact]
    public void A_document_that_cannot_be_extracted_is_noted_and_the_rest_goes_on()
    {
        using var folder = new TestFolder();
        string[] files = [folder.Write("a.txt", "Bad"), folder.Write("b.txt", "Ana")];
        var rooms = ShortRoad.Rooms with { Extract = document => document.Text == "Bad" ? throw new FormatException("odd") : ShortRoad.Extract(document) };

        var (report, lines) = Read(folder, files, rooms: rooms);

        Assert.Equal("a.txt failed: extract|a.txt finished|b.txt/0 Added|b.txt finished", lines);
        Assert.Equal("FormatException: odd", Assert.Single(report.Problems).Reason);
        using var ledger = Ledger.Open(folder.Store);
        Assert.Equal(files[0], Assert.Single(ledger.Failures()).Source.Path);
    }

    [Theory]
    [InlineData(IntakeMode.Retry, "a.txt failed: extract|a.txt finished")]
    [InlineData(IntakeMode.Changed, "a.txt finished")]
    internal void What_failed_is_tried_again_where_that_is_asked(IntakeMode mode, string expected)
    {
        using var folder = new TestFolder();
        string[] files = [folder.Write("a.txt", "Bad")];
        var rooms = ShortRoad.Rooms with { Extract = _ => throw new FormatException("odd") };
        Read(folder, files, rooms: rooms);

        var (_, lines) = Read(folder, files, mode, rooms);

        Assert.Equal(expected, lines);
    }

    [Fact]
    public void A_failure_that_has_passed_is_forgotten()
    {
        using var folder = new TestFolder();
        string[] files = [folder.Write("a.txt", "Ana")];
        Read(folder, files, rooms: ShortRoad.Rooms with { Extract = _ => throw new FormatException("odd") });

        var (report, _) = Read(folder, files, IntakeMode.Retry);

        Assert.Equal(1, report.Added);
        using var ledger = Ledger.Open(folder.Store);
        Assert.Empty(ledger.Failures());
    }

    [Fact]
    public void A_name_of_no_file_is_told_but_not_kept()
    {
        using var folder = new TestFolder();

        var (report, _) = Read(folder, [folder["none.txt"]]);

        Assert.Equal("find", Assert.Single(report.Problems).Step);
        using var ledger = Ledger.Open(folder.Store);
        Assert.Empty(ledger.Paths());
    }

    [Fact]
    public void Facts_of_another_reader_are_read_again()
    {
        using var folder = new TestFolder();
        string[] files = [folder.Write("a.txt", "Ana")];
        Read(folder, files);

        var (report, _) = Read(folder, files, rooms: ShortRoad.Rooms with { Reader = "other" });

        Assert.Equal(1, report.Replaced);
    }

    [Fact]
    public void Stops_between_documents_and_leaves_the_rest_for_next_time()
    {
        using var folder = new TestFolder();
        string[] files = [.. Enumerable.Range(0, 50).Select(i => folder.Write($"{i:00}.txt", $"Ana{i}"))];
        using var stop = new CancellationTokenSource();
        using (var ledger = Ledger.Open(folder.Store))
        {
            var intake = new Intake(ShortRoad.Rooms, DocumentOpeners.Of([]), ledger, TimeProvider.System);
            var recorder = new StopAfter(3, stop);

            Assert.ThrowsAny<OperationCanceledException>(() => intake.Read(files, IntakeMode.Changed, recorder, stop.Token));
        }

        using (var ledger = Ledger.Open(folder.Store))
        {
            Assert.Equal(3, ledger.Status().Documents);
        }

        var (report, _) = Read(folder, files);
        Assert.Equal((47, 3), (report.Added, report.Unchanged));
    }

    private static (IntakeReport Report, string Lines) Read(
        TestFolder folder,
        string[] files,
        IntakeMode mode = IntakeMode.Changed,
        Rooms? rooms = null,
        DocumentOpener? open = null
    )
    {
        using var ledger = Ledger.Open(folder.Store);
        var recorder = new Recorder();
        var intake = new Intake(rooms ?? ShortRoad.Rooms, open ?? DocumentOpeners.Of([]), ledger, TimeProvider.System);
        var report = intake.Read(files, mode, recorder, TestContext.Current.CancellationToken);
        return (report, string.Join('|', recorder.Lines));
    }

    private sealed class StopAfter(int documents, CancellationTokenSource stop) : IIntakeObserver
    {
        private int kept;

        public void Kept(SourceKey source, PutResult result, TimeSpan took)
        {
            if (++kept == documents)
            {
                stop.Cancel();
            }
        }

        public void Failed(Problem problem) { }

        public void Finished(string path) { }

        public void Forgot(string path, int documents) { }
    }
}
