using Graph.Store;
using Microsoft.Extensions.Logging;

namespace Graph.App.Worker;

/// <summary>All that the worker says.</summary>
internal static partial class WorkerLog
{
    [LoggerMessage(1, LogLevel.Information, "Watching {Folders}; the store is {Store}")]
    public static partial void Watching(this ILogger logger, string folders, string store);

    [LoggerMessage(2, LogLevel.Information, "Read {Path} part {Part}: {Result} in {Milliseconds:0} ms")]
    public static partial void Read(this ILogger logger, string path, int part, PutResult result, double milliseconds);

    [LoggerMessage(3, LogLevel.Warning, "Could not {Step} {Source}: {Reason}")]
    public static partial void CouldNotRead(this ILogger logger, string step, string source, string reason);

    [LoggerMessage(4, LogLevel.Information, "Forgot {Path}, which is gone, with {Documents} documents")]
    public static partial void Forgot(this ILogger logger, string path, int documents);

    [LoggerMessage(5, LogLevel.Information, "The graph has {Nodes} nodes and {Relationships} relationships")]
    public static partial void Merged(this ILogger logger, int nodes, int relationships);

    [LoggerMessage(6, LogLevel.Information, "Pushed to {Address} in {Seconds:0.0} s")]
    public static partial void Pushed(this ILogger logger, string address, double seconds);

    [LoggerMessage(7, LogLevel.Warning, "Could not push to {Address}, will try again: {Reason}")]
    public static partial void CouldNotPush(this ILogger logger, string address, string reason);

    [LoggerMessage(8, LogLevel.Warning, "The folder {Folder} is not there or closed; its documents stay, and it is tried again")]
    public static partial void CouldNotLook(this ILogger logger, string folder);

    [LoggerMessage(9, LogLevel.Information, "The folder {Folder} can be read again")]
    public static partial void CanLookAgain(this ILogger logger, string folder);

    [LoggerMessage(10, LogLevel.Warning, "Events of {Folder} are not to be had, it is only looked at every {Seconds} s: {Reason}")]
    public static partial void NoEvents(this ILogger logger, string folder, int seconds, string reason);

    [LoggerMessage(11, LogLevel.Warning, "The store is busy, will try again: {Reason}")]
    public static partial void StoreBusy(this ILogger logger, string reason);

    [LoggerMessage(13, LogLevel.Warning, "A correction does not apply, {File} line {Line}, column {Column}: {Reason}")]
    public static partial void CorrectionUnmet(this ILogger logger, string file, int line, int column, string reason);

    [LoggerMessage(14, LogLevel.Warning, "The corrections cannot be read, the last ones hold and it is tried again: {Reason}")]
    public static partial void CouldNotReadCorrections(this ILogger logger, string reason);

    [LoggerMessage(15, LogLevel.Information, "The corrections in {File} can be read again")]
    public static partial void CanReadCorrectionsAgain(this ILogger logger, string file);

    [LoggerMessage(12, LogLevel.Critical, "The worker cannot go on: {Reason}")]
    public static partial void Broken(this ILogger logger, string reason);
}
