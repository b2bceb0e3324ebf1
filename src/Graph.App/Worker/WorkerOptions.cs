using System.ComponentModel.DataAnnotations;

namespace Graph.App.Worker;

/// <summary>What the worker watches, and how often it looks.</summary>
internal sealed class WorkerOptions
{
    public const string Section = "Graph:Worker";

    /// <summary>The folders to watch, with all that is below them; relative to the working folder. At least one.</summary>
    [MinLength(1, ErrorMessage = "Graph:Worker:Folders must name at least one folder (Graph__Worker__Folders__0=…, or 'graph worker FOLDER').")]
    public IList<string> Folders { get; set; } = [];

    /// <summary>How often every folder is looked through, in seconds, from 1 to 86400 (a day). Default: 60. File system events only make it sooner.</summary>
    [Range(1, 86_400)]
    public int RescanSeconds { get; set; } = 60;

    /// <summary>How long to wait after a file system event, in milliseconds, from 0 to 60000, so that a file being written is read once. Default: 500.</summary>
    [Range(0, 60_000)]
    public int SettleMilliseconds { get; set; } = 500;

    /// <summary>Whether to read what there is and stop. Default: no.</summary>
    public bool Once { get; set; }

    /// <summary>Field names of JSON dumps that differ from the usual ones: ours, then theirs (<c>Graph:Worker:Map:title=headline</c>). Default: none.</summary>
    public IDictionary<string, string> Map { get; set; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
