using Graph.App.Composition;

namespace Graph.App.Worker;

/// <summary>The text of the corrections as it could be read last: a file that is being written, or closed to us for a while, undoes nothing.</summary>
/// <param name="path">The file, which need not be there: then nobody has corrected anything.</param>
internal sealed class LastCorrections(string path)
{
    private string? last;

    public string Path => path;

    /// <summary>Why the file could not be read when it was asked for last; <c>null</c> where it could.</summary>
    public string? Problem { get; private set; }

    /// <summary>The text now, or where that cannot be had, the one before.</summary>
    /// <exception cref="CorrectionsException">It cannot be read, and never could.</exception>
    public string Text()
    {
        try
        {
            last = CorrectionsFile.TextOf(path);
            Problem = null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Problem = e.Message;
            if (last is null)
            {
                throw new CorrectionsException($"The corrections cannot be read: {e.Message}", e);
            }
        }

        return last;
    }
}
