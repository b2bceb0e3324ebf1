using Graph.App.Ingestion;
using Graph.Store;

namespace Graph.Tests.App.Support;

/// <summary>Writes down what happens to documents, a line each.</summary>
internal sealed class Recorder : IIntakeObserver
{
    public List<string> Lines { get; } = [];

    public void Kept(SourceKey source, PutResult result, TimeSpan took) => Lines.Add($"{Path.GetFileName(source.Path)}/{source.Part} {result}");

    public void Failed(Problem problem) => Lines.Add($"{Path.GetFileName(problem.Source)} failed: {problem.Step}");

    public void Finished(string path) => Lines.Add($"{Path.GetFileName(path)} finished");

    public void Forgot(string path, int documents) => Lines.Add($"{Path.GetFileName(path)} forgotten");
}
