using System.Globalization;
using Graph.App.Composition;
using Graph.App.Rendering;
using Graph.App.Rendering.Rows;

namespace Graph.App.Cypher;

/// <summary>The dialogue of <c>graph shell</c>: lines are gathered until a semicolon ends the statement; a line that begins with a colon is for the shell.</summary>
internal sealed class CypherShell(CypherSession session, Terminal terminal, CommandHistory history)
{
    private const string First = "graph> ";
    private const string Further = "     | ";

    private static readonly (string Command, string Does)[] Commands =
    [
        (":help", "this list"),
        (":schema", "labels, relationship types and properties of the graph"),
        (":params", "the parameters that are set"),
        (":param NAME=VALUE", "set a parameter; :params clear forgets all"),
        (":explain QUERY", "the plan of a query, which is not run"),
        (":format FORMAT", "table, json, jsonl or csv"),
        (":quit", "leave, as Ctrl-D does"),
    ];

    public void Greet()
    {
        var graph = session.Graph;
        terminal.Out.WriteLine(
            $"{graph.NodeCount} nodes, {graph.RelationshipCount} relationships. Statements end with a semicolon; :help lists what else there is."
        );
        terminal.Out.Flush();
    }

    /// <param name="read">The next line after a prompt, without its end; null at the end of the input, empty where the line was given up.</param>
    /// <returns>One of <see cref="ExitCode"/>: the last that was not a plain answer when nobody sits there, else that all went well.</returns>
    public int Run(Func<string, string?> read, Func<string, CancellationToken, int> run, CancellationToken cancellation)
    {
        var (pending, code) = (string.Empty, ExitCode.Answered);
        while (!cancellation.IsCancellationRequested && read(pending.Trim().Length == 0 ? First : Further) is { } line)
        {
            if (pending.Trim().Length == 0 && line.TrimStart().StartsWith(':'))
            {
                history.Add(line);
                if (!Obey(line.Trim(), run, cancellation, ref code))
                {
                    return Answer(code);
                }
                continue;
            }
            if (line.Length == 0 && terminal.CanAsk)
            {
                // An empty line gives up what was begun, so that a forgotten quote does not swallow all that follows.
                pending = string.Empty;
                continue;
            }
            foreach (var statement in StatementSplitter.Split(pending + line + "\n", out pending))
            {
                history.AddStatement(statement);
                Execute(statement, run, cancellation, ref code);
            }
            pending = pending.Length > 0 ? pending.TrimStart('\n', ' ') + "\n" : pending;
        }
        if (pending.Trim().Length > 0)
        {
            Execute(pending, run, cancellation, ref code);
        }
        cancellation.ThrowIfCancellationRequested();
        return Answer(code);
    }

    private int Answer(int code) => terminal.CanAsk ? ExitCode.Answered : code;

    private void Execute(string statement, Func<string, CancellationToken, int> run, CancellationToken cancellation, ref int code)
    {
        try
        {
            var outcome = run(statement.TrimStart('\n'), cancellation);
            code = outcome == ExitCode.Answered ? code : outcome;
        }
        catch (Exception stopped) when (IsStop(stopped) && !cancellation.IsCancellationRequested)
        {
            terminal.Error.WriteLine("graph: stopped");
        }
    }

    private static bool IsStop(Exception exception) =>
        exception is OperationCanceledException
        || (exception is AggregateException all && all.InnerExceptions.All(inner => inner is OperationCanceledException));

    /// <returns>Whether to go on.</returns>
    private bool Obey(string line, Func<string, CancellationToken, int> run, CancellationToken cancellation, ref int code)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        var (command, rest) = space < 0 ? (line, "") : (line[..space], line[space..].Trim().TrimEnd(';'));
        try
        {
            switch (command.TrimEnd(';').ToLowerInvariant())
            {
                case ":quit" or ":exit" or ":q":
                    return false;
                case ":help" or ":h" or ":?":
                    Pages.Out(terminal).Table(["command", "does"], [.. Commands.Select(row => (IReadOnlyList<Piece>)[Piece.Strong(row.Command), row.Does])]);
                    break;
                case ":schema":
                    Schema();
                    break;
                case ":params" when rest == "clear":
                    session.Parameters.Clear();
                    break;
                case ":param" or ":params" when rest.Length > 0:
                    var (name, value) = ParameterReader.Read(rest);
                    session.Parameters[name] = value;
                    break;
                case ":param" or ":params" when session.Parameters.Count == 0:
                    terminal.Out.WriteLine("None is set.");
                    break;
                case ":param" or ":params":
                    foreach (var pair in session.Parameters.OrderBy(pair => pair.Key, StringComparer.Ordinal))
                    {
                        terminal.Out.WriteLine($"${pair.Key} = {pair.Value}");
                    }
                    break;
                case ":explain":
                    Execute("EXPLAIN " + rest, run, cancellation, ref code);
                    break;
                case ":format":
                    session.Format =
                        Enum.TryParse<RowFormat>(rest, ignoreCase: true, out var format) && !char.IsAsciiDigit(rest[0])
                            ? format
                            : throw new WrongUseException("The formats are table, json, jsonl and csv.");
                    break;
                default:
                    throw new WrongUseException($"{command} is no command of the shell; :help lists them.");
            }
        }
        catch (WrongUseException wrong)
        {
            terminal.Error.WriteLine("graph: " + wrong.Message);
            code = ExitCode.WrongUse;
        }
        terminal.Out.Flush();
        return true;
    }

    private void Schema()
    {
        var graph = session.Graph;
        var page = Pages.Out(terminal);
        var labels = Enumerable.Range(0, graph.NodeCount).SelectMany(graph.LabelsOf);
        var types = Enumerable.Range(0, graph.RelationshipCount).Select(graph.TypeOf);
        page.Table(["label", "nodes"], Counted(labels));
        page.Table(["type", "relationships"], Counted(types));
        page.Table(["property"], [.. graph.Keys.Order(StringComparer.Ordinal).Select(key => (IReadOnlyList<Piece>)[key])]);
    }

    private static IReadOnlyList<IReadOnlyList<Piece>> Counted(IEnumerable<string> names) =>
        [
            .. names
                .CountBy(name => name, StringComparer.Ordinal)
                .OrderBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => (IReadOnlyList<Piece>)[Piece.Strong(pair.Key), pair.Value.ToString(CultureInfo.InvariantCulture)]),
        ];
}
