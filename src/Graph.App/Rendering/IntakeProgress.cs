using Graph.App.Ingestion;
using Graph.Store;

namespace Graph.App.Rendering;

/// <summary>How far reading has come, by files.</summary>
/// <param name="share">Told the share done, from 0 to 1; <c>null</c> where nobody watches.</param>
/// <param name="files">How many there are; 1 or more.</param>
internal sealed class IntakeProgress(IProgress<double>? share, int files) : IIntakeObserver
{
    private int finished;

    public void Kept(SourceKey source, PutResult result, TimeSpan took) { }

    public void Failed(Problem problem) { }

    public void Finished(string path) => share?.Report((double)++finished / files);

    public void Forgot(string path, int documents) { }
}
