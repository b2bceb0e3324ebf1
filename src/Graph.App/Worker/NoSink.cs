using Graph.Model.Snapshot;

namespace Graph.App.Worker;

/// <summary>Stands where no server is set: takes the graph and does nothing.</summary>
internal sealed class NoSink : IGraphSink
{
    private NoSink() { }

    public static NoSink Instance { get; } = new();

    public string Address => string.Empty;

    public Task PushAsync(GraphSnapshot graph, IProgress<double>? progress, CancellationToken cancellation) => Task.CompletedTask;
}
