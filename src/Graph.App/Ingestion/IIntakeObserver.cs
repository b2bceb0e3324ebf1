using Graph.Store;

namespace Graph.App.Ingestion;

/// <summary>Told what happens while documents are read: a progress bar, or metrics and a log.</summary>
internal interface IIntakeObserver
{
    /// <summary>A document is in the store.</summary>
    /// <param name="took">How long its facts took to extract; zero where it was there already.</param>
    void Kept(SourceKey source, PutResult result, TimeSpan took);

    /// <summary>A document could not be read.</summary>
    void Failed(Problem problem);

    /// <summary>All that a file holds is in the store.</summary>
    void Finished(string path);

    /// <summary>A file is gone, and with it these documents.</summary>
    void Forgot(string path, int documents);
}
