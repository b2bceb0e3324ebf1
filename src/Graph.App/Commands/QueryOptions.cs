using System.CommandLine;
using Graph.App.Composition;
using Graph.App.Cypher;
using Graph.App.Rendering.Rows;
using Graph.Query.Cypher;
using Graph.Query.Cypher.Graphs;

namespace Graph.App.Commands;

/// <summary>The options that <c>cypher</c> and <c>shell</c> share.</summary>
internal sealed class QueryOptions
{
    private readonly Option<string[]> parameters = new("-p", "--param")
    {
        Description = "A parameter as name=value; may be given again. Numbers, true, false, null, and lists such as ['a', 'b'] are read, all else is text.",
        HelpName = "NAME=VALUE",
    };

    private readonly Option<RowFormat> format = new("--format")
    {
        Description = "table for people; json, jsonl and csv for programs.",
        HelpName = "table|json|jsonl|csv",
        DefaultValueFactory = _ => RowFormat.Table,
    };

    private readonly Option<int> timeout = new("--timeout")
    {
        Description = "How long one statement may run, in seconds.",
        HelpName = "SECONDS",
        DefaultValueFactory = _ => 60,
    };

    private readonly Option<int> rows = new("--max-rows")
    {
        Description = "The most rows that one statement may give.",
        HelpName = "N",
        DefaultValueFactory = _ => 1_000_000,
    };

    public void AddTo(Command command)
    {
        Bounds.AtLeast(timeout, 1);
        Bounds.AtLeast(rows, 1);
        command.Add(parameters);
        command.Add(format);
        command.Add(timeout);
        command.Add(rows);
    }

    /// <exception cref="WrongUseException">A parameter cannot be read.</exception>
    public CypherSession Session(ParseResult result, PropertyGraph graph, Terminal terminal)
    {
        var limits = QueryLimits.Default with { Time = TimeSpan.FromSeconds(result.GetValue(timeout)), Rows = result.GetValue(rows) };
        var session = new CypherSession(graph, terminal, result.GetValue(format), limits);
        foreach (var (name, value) in (result.GetValue(parameters) ?? []).Select(ParameterReader.Read))
        {
            session.Parameters[name] = value;
        }
        return session;
    }
}
