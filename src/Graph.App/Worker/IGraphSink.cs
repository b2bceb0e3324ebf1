using Graph.Model.Snapshot;

namespace Graph.App.Worker;

/// <summary>A database elsewhere that is kept in step with the graph.</summary>
internal interface IGraphSink
{
    /// <summary>Where it is, for the log; without a password.</summary>
    string Address { get; }

    /// <summary>Makes it hold this graph, and nothing that an earlier push left and this one lacks.</summary>
    /// <exception cref="SinkException">It is out of reach or refused.</exception>
    Task PushAsync(GraphSnapshot graph, IProgress<double>? progress, CancellationToken cancellation);
}
