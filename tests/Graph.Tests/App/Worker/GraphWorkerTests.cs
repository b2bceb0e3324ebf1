using System.Diagnostics.Metrics;
using Graph.App.Composition;
using Graph.App.Worker;
using Graph.Model.Snapshot;
using Graph.Store;
using Graph.Tests.App.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Graph.Tests.App.Worker;

public sealed class GraphWorkerTests
{
    [Theory]
    [InlineData("Ana met Bo.", false, ExitCode.Answered)]
    [InlineData("\0\u0001\0", false, ExitCode.NoAnswer)]
    [InlineData("Ana met Bo.", true, ExitCode.Broken)]
    public async Task Once_drains_and_ends_with_the_code_that_says_how_it_went(string text, bool refuse, int expected)
    {
        using var folder = new TestFolder();
        folder.Write("in/a.txt", text);
        var sink = new FakeSink { Refuses = refuse };
        using var host = Host(folder, sink, new FakeTimeProvider(), once: true);
        var outcome = host.Services.GetRequiredService<WorkerOutcome>();

        await host.RunAsync(TestContext.Current.CancellationToken);

        Assert.Equal(expected, outcome.ExitCode);
    }

    [Fact]
    public async Task Reads_what_is_new_and_forgets_what_is_gone_at_every_look_and_pushes_each_change()
    {
        using var folder = new TestFolder();
        var first = folder.Write("in/a.txt", "Ana met Bo.");
        var (sink, clock) = (new FakeSink(), new FakeTimeProvider());
        using var host = Host(folder, sink, clock);
        await host.StartAsync(TestContext.Current.CancellationToken);
        Assert.Equal("Ana Bo", await sink.NextAsync());

        File.Delete(first);
        folder.Write("in/b.txt", "Cy met Di.");

        Assert.Equal("Cy Di", await sink.LastAsync("Cy Di", clock));
        await host.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_push_that_failed_is_tried_again_though_nothing_changed()
    {
        using var folder = new TestFolder();
        folder.Write("in/a.txt", "Ana met Bo.");
        var (sink, clock) = (new FakeSink { Refuses = true }, new FakeTimeProvider());
        using var host = Host(folder, sink, clock);
        await host.StartAsync(TestContext.Current.CancellationToken);
        Assert.Equal("refused", await sink.NextAsync());

        sink.Refuses = false;

        Assert.Equal("Ana Bo", await sink.NextAsync(clock));
        await host.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_folder_that_vanishes_keeps_its_documents_and_is_read_again_when_it_is_back()
    {
        using var folder = new TestFolder();
        folder.Write("in/a.txt", "Ana met Bo.");
        var (sink, clock) = (new FakeSink(), new FakeTimeProvider());
        using var host = Host(folder, sink, clock);
        await host.StartAsync(TestContext.Current.CancellationToken);
        await sink.NextAsync();

        Directory.Move(folder["in"], folder["away"]);
        folder.Write("away/b.txt", "Cy met Di.");
        clock.Advance(TimeSpan.FromSeconds(60));
        Directory.Move(folder["away"], folder["in"]);

        Assert.Equal("Ana Bo Cy Di", await sink.LastAsync("Ana Bo Cy Di", clock));
        await host.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_change_of_the_corrections_or_of_the_store_alone_is_pushed_too()
    {
        using var folder = new TestFolder();
        folder.Write("in/a.txt", "Ana met Bo.");
        var (sink, clock) = (new FakeSink(), new FakeTimeProvider());
        using var host = Host(folder, sink, clock);
        await host.StartAsync(TestContext.Current.CancellationToken);
        Assert.Equal("Ana Bo", await sink.NextAsync());

        folder.Write("graph.corrections", "# a remark\n");
        Assert.Equal("Ana Bo", await sink.NextAsync(clock));
        using (var ledger = Ledger.Open(folder.Store))
        {
            ledger.Put(new SourceKey("/elsewhere/c.txt"), ShortRoad.Extract(Graph.Model.Documents.Document.Of("c.txt", "Cy met Di.")), ShortRoad.Reader);
        }

        Assert.Equal("Ana Bo Cy Di", await sink.LastAsync("Ana Bo Cy Di", clock));
        await host.StopAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Corrections_that_cannot_be_read_for_a_while_stop_nothing(bool readBefore)
    {
        using var folder = new TestFolder();
        folder.Write("in/a.txt", "Ana met Bo.");
        var corrections = folder.Write("graph.corrections", "# a remark\n");
        var (sink, clock) = (new FakeSink(), new FakeTimeProvider());
        using var host = Host(folder, sink, clock);
        var closed = readBefore ? null : Close();
        await host.StartAsync(TestContext.Current.CancellationToken);
        if (readBefore)
        {
            Assert.Equal("Ana Bo", await sink.NextAsync());
            closed = Close();
        }

        folder.Write("in/b.txt", "Cy met Di.");
        if (readBefore)
        {
            Assert.Equal("Ana Bo Cy Di", await sink.LastAsync("Ana Bo Cy Di", clock));
        }

        await closed!.DisposeAsync();
        folder.Write("in/c.txt", "Ed met Flo.");

        Assert.Equal("Ana Bo Cy Di Ed Flo", await sink.LastAsync("Ana Bo Cy Di Ed Flo", clock));
        await host.StopAsync(TestContext.Current.CancellationToken);

        FileStream Close() => new(corrections, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
    }

    [Fact]
    public async Task A_fault_that_nobody_foresaw_stops_the_host()
    {
        using var folder = new TestFolder();
        folder.Write("in/a.txt", "Ana met Bo.");
        var rooms = ShortRoad.Rooms with { Merge = _ => throw new InvalidOperationException("broken") };
        using var host = Host(folder, new FakeSink(), new FakeTimeProvider(), rooms: rooms);
        var outcome = host.Services.GetRequiredService<WorkerOutcome>();

        await host.RunAsync(TestContext.Current.CancellationToken);

        Assert.Equal(ExitCode.Broken, outcome.ExitCode);
    }

    [Fact]
    public async Task A_stop_leaves_what_is_not_kept_for_the_next_start()
    {
        using var folder = new TestFolder();
        folder.Write("in/a.txt", "Ana met Bo.");
        folder.Write("in/b.txt", "Cy met Di.");
        using var atSecond = new SemaphoreSlim(0);
        using var goOn = new ManualResetEventSlim();
        var rooms = ShortRoad.Rooms with
        {
            Extract = document =>
            {
                if (document.Text.StartsWith("Cy", StringComparison.Ordinal))
                {
                    atSecond.Release();
                    goOn.Wait(TimeSpan.FromSeconds(30), CancellationToken.None);
                }

                return ShortRoad.Extract(document);
            },
        };
        using var host = Host(folder, new FakeSink(), new FakeTimeProvider(), rooms: rooms);
        var outcome = host.Services.GetRequiredService<WorkerOutcome>();
        await host.StartAsync(TestContext.Current.CancellationToken);
        await atSecond.WaitAsync(TestContext.Current.CancellationToken);

        await host.StopAsync(TestContext.Current.CancellationToken);
        goOn.Set();

        Assert.Equal(ExitCode.Answered, outcome.ExitCode);
        using var ledger = Ledger.Open(folder.Store);
        Assert.Equal("a.txt", Assert.Single(ledger.Load()).Document.Source);
    }

    [Fact]
    public async Task Counts_what_it_does_under_the_meter_Graph()
    {
        using var folder = new TestFolder();
        folder.Write("in/a.txt", "Ana met Bo.");
        folder.Write("in/b.txt", "\0\u0001\0");
        using var host = Host(folder, new FakeSink(), new FakeTimeProvider(), once: true);
        var counted = new System.Collections.Concurrent.ConcurrentDictionary<string, double>(StringComparer.Ordinal);
        using var listener = new MeterListener();
        var meters = host.Services.GetRequiredService<IMeterFactory>();
        listener.InstrumentPublished = (instrument, l) =>
        {
            if (instrument.Meter.Name == GraphMetrics.MeterName && ReferenceEquals(instrument.Meter.Scope, meters))
            {
                l.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, _, _) => counted.AddOrUpdate(instrument.Name, value, (_, sum) => sum + value));
        listener.SetMeasurementEventCallback<double>((instrument, _, _, _) => counted.AddOrUpdate(instrument.Name, 1, (_, sum) => sum + 1));
        listener.Start();

        await host.StartAsync(TestContext.Current.CancellationToken);
        await host.WaitForShutdownAsync(TestContext.Current.CancellationToken);
        listener.RecordObservableInstruments();

        Assert.Equal(1, counted["graph.documents.read"]);
        Assert.Equal(1, counted["graph.documents.failed"]);
        Assert.Equal(1, counted["graph.document.duration"]);
        Assert.Equal(1, counted["graph.push.duration"]);
        Assert.True(counted["graph.snapshot.nodes"] > 0);
    }

    private static IHost Host(TestFolder folder, FakeSink sink, FakeTimeProvider clock, bool once = false, Rooms? rooms = null)
    {
        KeyValuePair<string, string?>[] settings =
        [
            new("Graph:Store", folder.Store),
            new("Graph:Worker:Once", once ? "true" : "false"),
            new("Graph:Worker:SettleMilliseconds", "0"),
            new("Graph:Neo4j:PushSeconds", "0"),
            new("Logging:LogLevel:Default", "None"),
        ];
        return WorkerHost.Build(
            settings,
            [folder["in"]],
            services => services.AddSingleton<IGraphSink>(sink).AddSingleton<TimeProvider>(clock).AddSingleton(rooms ?? ShortRoad.Rooms)
        );
    }

    /// <summary>Writes down the names of the persons in each graph it is given.</summary>
    private sealed class FakeSink : IGraphSink
    {
        private readonly System.Threading.Channels.Channel<string> pushes = System.Threading.Channels.Channel.CreateUnbounded<string>();

        public bool Refuses { get; set; }

        public string Address => "http://localhost:7474";

        public Task PushAsync(GraphSnapshot graph, IProgress<double>? progress, CancellationToken cancellation)
        {
            if (Refuses)
            {
                pushes.Writer.TryWrite("refused");
                throw new SinkException("refused", new InvalidOperationException());
            }

            pushes.Writer.TryWrite(string.Join(' ', graph.Labelled(NodeLabel.Person).Select(node => node.Name)));
            return Task.CompletedTask;
        }

        /// <summary>The push that brings what is awaited, or the tenth: a look may fall between two changes to the files.</summary>
        public async Task<string> LastAsync(string awaited, FakeTimeProvider clock)
        {
            var last = string.Empty;
            for (var i = 0; i < 10 && last != awaited; i++)
            {
                last = await NextAsync(clock);
            }

            return last;
        }

        /// <summary>The next push; with a clock, time goes on until there is one.</summary>
        public async Task<string> NextAsync(FakeTimeProvider? clock = null)
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
            patience.CancelAfter(TimeSpan.FromSeconds(60));
            while (clock is not null && !pushes.Reader.TryPeek(out _))
            {
                patience.Token.ThrowIfCancellationRequested();
                clock.Advance(TimeSpan.FromSeconds(60));
                await Task.Yield();
            }

            return await pushes.Reader.ReadAsync(patience.Token);
        }
    }
}
