using System.CommandLine;
using Graph.App.Composition;
using Graph.App.Cypher;
using Graph.Query.Cypher.Graphs;

namespace Graph.App.Commands;

/// <summary>Runs Cypher statements on the graph.</summary>
internal sealed class CypherCommand : StoreCommand
{
    private readonly Argument<string?> query = new("QUERY")
    {
        Description = "One or several statements, with semicolons between; - reads them from standard input.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> file = new("-f", "--file") { Description = "Read the statements from a file.", HelpName = "FILE" };
    private readonly QueryOptions options = new();

    public CypherCommand(Terminal terminal, Rooms rooms)
        : base("cypher", "Ask the graph in Cypher. Read-only: nothing in the store changes.", terminal, rooms)
    {
        query.HelpName = "QUERY";
        Add(query);
        Add(file);
        options.AddTo(this);
    }

    public override IReadOnlyList<string> Examples { get; } =
    [
        "graph cypher \"MATCH (p:Person)-[:ATTENDS]->(m:Meeting) RETURN p.name, count(m) AS meetings ORDER BY meetings DESC LIMIT 10\"",
        "graph cypher -f cypher/issues-over-time.cypher --param issue=null --format csv",
        "graph cypher \"EXPLAIN MATCH (c:Country {iso: \\$iso})--(x) RETURN x\" --param iso=BO",
    ];

    protected override async Task<int> RunAsync(ParseResult result, CancellationToken cancellation)
    {
        var text = await TextAsync(result, cancellation);
        var statements = StatementSplitter.Split(text, out var rest).ToList();
        if (rest.Length > 0)
        {
            statements.Add(rest);
        }
        if (statements.Count == 0)
        {
            throw new WrongUseException("There is no statement to run.");
        }
        var session = options.Session(result, PropertyGraph.Of(GraphOf(result)), Terminal);
        foreach (var statement in statements)
        {
            cancellation.ThrowIfCancellationRequested();
            var code = session.Run(statement, cancellation);
            if (code != ExitCode.Answered)
            {
                return code;
            }
        }
        return ExitCode.Answered;
    }

    private async Task<string> TextAsync(ParseResult result, CancellationToken cancellation)
    {
        switch (result.GetValue(query), result.GetValue(file))
        {
            case (null, { } name):
                return await File.ReadAllTextAsync(name, cancellation);
            case ("-", null):
                using (var reader = new StreamReader(Terminal.In, leaveOpen: true))
                {
                    return await reader.ReadToEndAsync(cancellation);
                }
            case ({ } text, null):
                return text;
            default:
                throw new WrongUseException("Give either a query or a file with -f.");
        }
    }
}
