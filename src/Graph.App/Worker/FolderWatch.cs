using Microsoft.Extensions.Logging;

namespace Graph.App.Worker;

/// <summary>Wakes a sleeper when something happens in a folder. Only a hint: events get lost, so whoever wakes looks for himself.</summary>
internal sealed class FolderWatch(IReadOnlyList<string> folders, int rescanSeconds, TimeProvider clock, ILogger logger) : IDisposable
{
    private readonly Dictionary<string, FileSystemWatcher> watchers = new(StringComparer.Ordinal);
    private readonly HashSet<string> unwatchable = new(StringComparer.Ordinal);
    private readonly Lock gate = new();
    private TaskCompletionSource woken = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Begins to watch the folders that are there and are not watched yet, and drops those that are gone.</summary>
    public void Refresh()
    {
        foreach (var folder in folders)
        {
            if (!Directory.Exists(folder))
            {
                Drop(folder);
            }
            else if (!watchers.ContainsKey(folder))
            {
                Watch(folder);
            }
        }
    }

    /// <summary>Waits for an event since the last <see cref="Reset"/>, or until time is up.</summary>
    /// <returns>Whether it was an event.</returns>
    public async Task<bool> WaitAsync(TimeSpan most, CancellationToken cancellation)
    {
        Task signal;
        lock (gate)
        {
            signal = woken.Task;
        }

        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var pause = Task.Delay(most, clock, waiting.Token);
        var first = await Task.WhenAny(signal, pause);
        cancellation.ThrowIfCancellationRequested();
        await waiting.CancelAsync();
        return first == signal;
    }

    /// <summary>Forgets the events so far: call it right before looking.</summary>
    public void Reset()
    {
        lock (gate)
        {
            if (woken.Task.IsCompleted)
            {
                woken = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            }
        }
    }

    public void Dispose()
    {
        foreach (var watcher in watchers.Values)
        {
            watcher.Dispose();
        }
    }

    private void Watch(string folder)
    {
        try
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
            watcher.Created += (_, _) => Wake();
            watcher.Changed += (_, _) => Wake();
            watcher.Deleted += (_, _) => Wake();
            watcher.Renamed += (_, _) => Wake();
            watcher.Error += (_, _) => Wake();
            watcher.EnableRaisingEvents = true;
            watchers.Add(folder, watcher);
            unwatchable.Remove(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // Network shares, or no more inotify watches to be had; looking every so often is enough.
            if (unwatchable.Add(folder))
            {
                logger.NoEvents(folder, rescanSeconds, e.Message);
            }
        }
    }

    private void Drop(string folder)
    {
        if (watchers.Remove(folder, out var watcher))
        {
            watcher.Dispose();
        }
    }

    private void Wake()
    {
        lock (gate)
        {
            woken.TrySetResult();
        }
    }
}
