using Graph.App.Ingestion;
using Graph.Store;
using Microsoft.Extensions.Logging;

namespace Graph.App.Worker;

/// <summary>Passes on what happens to documents, to the log and the metrics.</summary>
internal sealed class WorkerObserver(ILogger logger, GraphMetrics metrics) : IIntakeObserver
{
    public void Kept(SourceKey source, PutResult result, TimeSpan took)
    {
        metrics.Read(result, took);
        if (result != PutResult.Unchanged)
        {
            logger.Read(source.Path, source.Part, result, took.TotalMilliseconds);
        }
    }

    public void Failed(Problem problem)
    {
        metrics.Failed(problem);
        logger.CouldNotRead(problem.Step, problem.Source, problem.Reason);
    }

    public void Finished(string path) { }

    public void Forgot(string path, int documents)
    {
        metrics.Forgot(documents);
        logger.Forgot(path, documents);
    }
}
