using System.Diagnostics.Metrics;
using Graph.App.Ingestion;
using Graph.Model.Snapshot;
using Graph.Store;

namespace Graph.App.Worker;

/// <summary>What the worker counts, under the meter <c>Graph</c>: readable with <c>dotnet-counters monitor --counters Graph</c>.</summary>
internal sealed class GraphMetrics
{
    public const string MeterName = "Graph";

    private readonly Counter<long> read;
    private readonly Counter<long> failed;
    private readonly Counter<long> forgotten;
    private readonly Histogram<double> readDuration;
    private readonly Histogram<double> pushDuration;
    private long nodes;
    private long relationships;

    public GraphMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(MeterName);
        read = meter.CreateCounter<long>("graph.documents.read", "{document}", "Documents kept in the store, by result: added or replaced.");
        failed = meter.CreateCounter<long>("graph.documents.failed", "{document}", "Documents that could not be read, by step.");
        forgotten = meter.CreateCounter<long>("graph.documents.forgotten", "{document}", "Documents taken away because their file is gone.");
        readDuration = meter.CreateHistogram<double>("graph.document.duration", "s", "Time to extract the facts of one document.");
        pushDuration = meter.CreateHistogram<double>("graph.push.duration", "s", "Time to bring Neo4j up to date, by result: done or failed.");
        meter.CreateObservableGauge("graph.snapshot.nodes", () => Volatile.Read(ref nodes), "{node}", "Nodes of the merged graph.");
        meter.CreateObservableGauge(
            "graph.snapshot.relationships",
            () => Volatile.Read(ref relationships),
            "{relationship}",
            "Relationships of the merged graph."
        );
    }

    public void Read(PutResult result, TimeSpan took)
    {
        if (result != PutResult.Unchanged)
        {
            read.Add(1, KeyValuePair.Create<string, object?>("result", result == PutResult.Added ? "added" : "replaced"));
            readDuration.Record(took.TotalSeconds);
        }
    }

    public void Failed(Problem problem) => failed.Add(1, KeyValuePair.Create<string, object?>("step", problem.Step));

    public void Forgot(int documents) => forgotten.Add(documents);

    public void Merged(GraphSnapshot graph)
    {
        Volatile.Write(ref nodes, graph.Nodes.Length);
        Volatile.Write(ref relationships, graph.Relationships.Length);
    }

    public void Pushed(TimeSpan took, bool done) =>
        pushDuration.Record(took.TotalSeconds, KeyValuePair.Create<string, object?>("result", done ? "done" : "failed"));
}
