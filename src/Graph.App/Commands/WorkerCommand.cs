using System.CommandLine;
using Graph.App.Composition;
using Graph.App.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Graph.App.Commands;

/// <summary>Runs the hosted worker.</summary>
internal sealed class WorkerCommand : GraphCommand
{
    private readonly Argument<string[]> folders = new("FOLDER")
    {
        Description = "Folders to watch, in place of Graph:Worker:Folders.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<bool> once = new("--once") { Description = "Read what there is and stop." };

    private readonly Option<string[]> set = new("--set")
    {
        Description = "A setting, such as Graph:Worker:RescanSeconds=10; wins over appsettings.json and the environment.",
        HelpName = "NAME=VALUE",
    };

    public WorkerCommand(Terminal terminal)
        : base("worker", "Watch folders: read what is new or changed, forget what is gone, keep Neo4j up to date where its address is set.", terminal)
    {
        Add(folders);
        Add(once);
        Add(set);
    }

    public override IReadOnlyList<string> Examples { get; } =
    ["graph worker news/", "graph worker news/ --once", "Graph__Neo4j__Address=http://localhost:7474 Graph__Neo4j__Password=secret graph worker news/"];

    protected override async Task<int> RunAsync(ParseResult result, CancellationToken cancellation)
    {
        using var host = WorkerHost.Build(Settings(result), result.GetValue(folders) ?? []);
        var outcome = host.Services.GetRequiredService<WorkerOutcome>();
        await host.RunAsync(cancellation);
        return outcome.ExitCode;
    }

    private IEnumerable<KeyValuePair<string, string?>> Settings(ParseResult result)
    {
        if (result.GetValue(CommonOptions.Store) is { } store)
        {
            yield return new("Graph:Store", store);
        }

        if (result.GetValue(CommonOptions.Corrections) is { } corrections)
        {
            yield return new("Graph:Corrections", corrections);
        }

        foreach (var setting in result.GetValue(set) ?? [])
        {
            var cut = setting.IndexOf('=', StringComparison.Ordinal);
            yield return cut > 0
                ? new(setting[..cut], setting[(cut + 1)..])
                : throw new WrongUseException($"--set {setting}: write NAME=VALUE, as in Graph:Worker:RescanSeconds=10.");
        }

        if (result.GetValue(once))
        {
            yield return new("Graph:Worker:Once", "true");
        }
    }
}
