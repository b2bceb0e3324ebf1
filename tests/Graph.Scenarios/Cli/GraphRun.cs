namespace Graph.Scenarios.Cli;

/// <summary>How a run of the program ended.</summary>
/// <param name="Code">The exit code.</param>
/// <param name="Out">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record GraphRun(int Code, string Out, string Error);
