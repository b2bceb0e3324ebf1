using System.CommandLine;
using Graph.App.Composition;

namespace Graph.App.Commands;

/// <summary>A command of <c>graph</c>: its grammar, and what it runs.</summary>
internal abstract class GraphCommand : Command
{
    protected GraphCommand(string name, string description, Terminal terminal)
        : base(name, description)
    {
        Terminal = terminal;
        SetAction(RunAsync);
    }

    /// <summary>What one would really type; shown by <c>--help</c>.</summary>
    public abstract IReadOnlyList<string> Examples { get; }

    protected Terminal Terminal { get; }

    /// <returns>One of <see cref="ExitCode"/>.</returns>
    protected abstract Task<int> RunAsync(ParseResult result, CancellationToken cancellation);
}
