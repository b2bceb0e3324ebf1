using System.CommandLine;
using Graph.App.Composition;
using Graph.App.Cypher;
using Graph.Query.Cypher.Graphs;

namespace Graph.App.Commands;

/// <summary>Takes Cypher statements as they are typed.</summary>
internal sealed class ShellCommand : StoreCommand
{
    private readonly QueryOptions options = new();

    public ShellCommand(Terminal terminal, Rooms rooms)
        : base("shell", "Ask the graph in Cypher, statement by statement, with history and completion.", terminal, rooms) => options.AddTo(this);

    public override IReadOnlyList<string> Examples { get; } = ["graph shell", "graph shell --param iso=BO", "graph shell --format csv"];

    protected override Task<int> RunAsync(ParseResult result, CancellationToken cancellation)
    {
        var session = options.Session(result, PropertyGraph.Of(GraphOf(result)), Terminal);
        if (!Terminal.CanAsk)
        {
            using var reader = new StreamReader(Terminal.In, leaveOpen: true);
            return Task.FromResult(new CypherShell(session, Terminal, new CommandHistory(null)).Run(_ => reader.ReadLine(), session.Run, cancellation));
        }
        var history = CommandHistory.Of(Terminal);
        var shell = new CypherShell(session, Terminal, history);
        var keys = new KeyQueue(() => Console.ReadKey(intercept: true), () => Console.KeyAvailable);
        var editor = new LineEditor(keys, Terminal.Out, () => Console.WindowWidth, history, new CypherCompletion(session));
        Console.TreatControlCAsInput = true;
        try
        {
            shell.Greet();
            return Task.FromResult(shell.Run(editor.Read, Interruptible(session, keys), cancellation));
        }
        finally
        {
            Console.TreatControlCAsInput = false;
            history.Save();
        }
    }

    /// <summary>Runs a statement while Ctrl-C, which comes as a key here, stops it and not the shell.</summary>
    private static Func<string, CancellationToken, int> Interruptible(CypherSession session, KeyQueue keys) =>
        (statement, cancellation) =>
        {
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            var run = Task.Run(() => session.Run(statement, stop.Token), CancellationToken.None);
            while (!run.Wait(TimeSpan.FromMilliseconds(20), CancellationToken.None))
            {
                if (keys.TakeStop())
                {
                    stop.Cancel();
                }
            }
            return run.Result;
        };
}
