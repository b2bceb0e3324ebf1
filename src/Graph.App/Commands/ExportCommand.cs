using System.CommandLine;
using Graph.App.Composition;
using Graph.App.Rendering;
using Graph.App.Worker;
using Graph.Export;
using Graph.Model.Snapshot;

namespace Graph.App.Commands;

/// <summary>Writes the graph for other programs.</summary>
internal sealed class ExportCommand : StoreCommand
{
    private const string Live = "neo4j";

    private readonly Option<string> format = new("--format")
    {
        Description = string.Join("; ", ExportFormats.All.Select(f => $"{f.Name}: {f.Description}")) + $"; {Live}: straight into a running server.",
        HelpName = "FORMAT",
        Required = true,
    };

    private readonly Option<string?> to = new("--out")
    {
        Description = "The file, or for csv the folder, to write. Default: standard output.",
        HelpName = "PATH",
    };

    private readonly Option<ExportScope> scope = new("--scope")
    {
        Description = "For graphml, gexf and dot: entities leaves articles and sentences out, all draws them too.",
        HelpName = "entities|all",
        DefaultValueFactory = _ => ExportScope.Entities,
    };

    private readonly ServerOptions server = new();

    public ExportCommand(Terminal terminal, Rooms rooms)
        : base("export", "Write the graph for other programs.", terminal, rooms)
    {
        format.AcceptOnlyFromAmong([.. ExportFormats.All.Select(f => f.Name), Live]);
        Add(format);
        Add(to);
        Add(scope);
        server.AddTo(this);
    }

    public override IReadOnlyList<string> Examples { get; } =
    [
        "graph export --format jsonl > graph.jsonl",
        "graph export --format graphml --out graph.graphml",
        "graph export --format csv --out import/",
        "graph export --format neo4j --address http://localhost:7474 --user neo4j --password secret",
    ];

    protected override async Task<int> RunAsync(ParseResult result, CancellationToken cancellation)
    {
        var name = result.GetRequiredValue(format);
        if (name == Live)
        {
            return await PushAsync(result, cancellation);
        }

        var target = result.GetValue(to);
        switch (ExportFormats.Find(name))
        {
            case ExportFormat.Folder folder:
                if (target is null)
                {
                    throw new WrongUseException($"--format {name} writes a folder: name it with --out.");
                }

                await Terminal.Error.WriteAsync(folder.Write(GraphOf(result), target));
                break;
            case ExportFormat.OneFile file when target is null:
                file.Write(GraphOf(result), Terminal.Out, result.GetValue(scope));
                break;
            case ExportFormat.OneFile file:
                await WriteFileAsync(file, GraphOf(result), target, result.GetValue(scope), cancellation);
                break;
        }

        return ExitCode.Answered;
    }

    /// <summary>Writes beside the target and then takes its place, so that a reader never sees half a file, nor a full disk spoils the last one.</summary>
    private static async Task WriteFileAsync(ExportFormat.OneFile file, GraphSnapshot graph, string target, ExportScope scope, CancellationToken cancellation)
    {
        var beside = target + ".part";
        try
        {
            await using (var writer = new StreamWriter(beside))
            {
                file.Write(graph, writer, scope);
            }

            cancellation.ThrowIfCancellationRequested();
            File.Move(beside, target, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }

    private async Task<int> PushAsync(ParseResult result, CancellationToken cancellation)
    {
        if (result.GetValue(to) is not null)
        {
            throw new WrongUseException($"--out does not go with --format {Live}.");
        }

        var sink = server.Sink(result, Terminal.Clock);
        try
        {
            var graph = GraphOf(result);
            await ProgressBar.RunAsync(Terminal, $"Sending to {sink.Address}", progress => sink.PushAsync(graph, progress, cancellation));
        }
        catch (SinkException e)
        {
            await Terminal.Error.WriteLineAsync("graph: " + e.Message);
            return ExitCode.Broken;
        }

        await Terminal.Error.WriteLineAsync($"{sink.Address} holds the graph now.");
        return ExitCode.Answered;
    }
}
