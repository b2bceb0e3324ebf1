using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Graph.App.Commands;

namespace Graph.App.Composition;

/// <summary>The usual help, and below it what one would really type.</summary>
internal sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        usual.Invoke(parseResult);
        if (parseResult.CommandResult.Command is GraphCommand { Examples: { Count: > 0 } examples })
        {
            var writer = parseResult.InvocationConfiguration.Output;
            writer.WriteLine(examples.Count == 1 ? "Example:" : "Examples:");
            foreach (var example in examples)
            {
                writer.WriteLine("  " + example);
            }

            writer.WriteLine();
        }

        return ExitCode.Answered;
    }
}
