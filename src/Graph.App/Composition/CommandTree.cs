using System.CommandLine;
using System.CommandLine.Help;
using Graph.App.Commands;

namespace Graph.App.Composition;

/// <summary>The grammar of the command line, and the one place where commands meet what they need.</summary>
internal static class CommandTree
{
    public static RootCommand Of(Terminal terminal, Rooms rooms)
    {
        var root = new RootCommand(
            "Reads news about diplomacy and politics into a graph of who met whom, when, where and about what, with evidence for everything."
        )
        {
            CommonOptions.Store,
            CommonOptions.Corrections,
            new IngestCommand(terminal, rooms),
            new WorkerCommand(terminal),
            new HowCommand(terminal, rooms),
            new AskCommand(terminal, rooms),
            new WhoCommand(terminal, rooms),
            new MeetingsCommand(terminal, rooms),
            new TimelineCommand(terminal, rooms),
            new IssuesCommand(terminal, rooms),
            new ShowCommand(terminal, rooms),
            new ExplainCommand(terminal, rooms),
            new DisputesCommand(terminal, rooms),
            new OverdueCommand(terminal, rooms),
            new HistoryCommand(terminal, rooms),
            new AsOfCommand(terminal, rooms),
            new WhyCommand(terminal, rooms),
            new CorrectCommand(terminal, rooms),
            new CypherCommand(terminal, rooms),
            new ShellCommand(terminal, rooms),
            new ExportCommand(terminal, rooms),
            new StatusCommand(terminal, rooms),
            new DoctorCommand(terminal, rooms),
            new CompletionCommand(terminal),
        };
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        return root;
    }
}
