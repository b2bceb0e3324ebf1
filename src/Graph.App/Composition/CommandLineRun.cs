using System.CommandLine;
using System.CommandLine.Invocation;

namespace Graph.App.Composition;

/// <summary>Parses a command line, runs it, and says in one line what went wrong.</summary>
internal static class CommandLineRun
{
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Terminal terminal, Rooms rooms, CancellationToken cancellation)
    {
        try
        {
            var result = CommandTree.Of(terminal, rooms).Parse(arguments);
            if (result.Action is ParseErrorAction)
            {
                return WrongUse(result, terminal);
            }

            var configuration = new InvocationConfiguration
            {
                Output = terminal.Out,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            };
            return await result.InvokeAsync(configuration, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            terminal.Error.WriteLine("graph: stopped");
            return ExitCode.Interrupted;
        }
        catch (WrongUseException e)
        {
            terminal.Error.WriteLine("graph: " + e.Message);
            return ExitCode.WrongUse;
        }
        catch (Exception e)
        {
            terminal.Error.WriteLine("graph: " + Failure.Describe(e));
            return ExitCode.Broken;
        }
        finally
        {
            await terminal.Out.FlushAsync(CancellationToken.None);
        }
    }

    private static int WrongUse(ParseResult result, Terminal terminal)
    {
        foreach (var error in result.Errors)
        {
            terminal.Error.WriteLine("graph: " + error.Message);
        }

        var path = string.Join(' ', Path(result.CommandResult).Reverse());
        terminal.Error.WriteLine($"Try '{path} --help'.");
        return ExitCode.WrongUse;
    }

    private static IEnumerable<string> Path(System.CommandLine.Parsing.CommandResult? command)
    {
        for (; command is not null; command = command.Parent as System.CommandLine.Parsing.CommandResult)
        {
            yield return command.Command is RootCommand ? "graph" : command.Command.Name;
        }
    }
}
