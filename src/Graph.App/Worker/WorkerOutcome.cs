namespace Graph.App.Worker;

/// <summary>How the worker ended, for whoever started the host.</summary>
internal sealed class WorkerOutcome
{
    /// <summary>One of <see cref="Composition.ExitCode"/>.</summary>
    public int ExitCode { get; set; } = Composition.ExitCode.Answered;
}
