using System.CommandLine;
using Graph.App.Composition;
using Graph.App.Rendering;

namespace Graph.App.Commands;

/// <summary>Lists what it is all about.</summary>
internal sealed class IssuesCommand : StoreCommand
{
    private readonly Option<OutputFormat> format = CommonOptions.Format();

    public IssuesCommand(Terminal terminal, Rooms rooms)
        : base("issues", "List the issues: how many meetings, actions and articles, since when, and who.", terminal, rooms) => Add(format);

    public override IReadOnlyList<string> Examples { get; } = ["graph issues", "graph issues --format json"];

    protected override Task<int> RunAsync(ParseResult result, CancellationToken cancellation) => Task.FromResult(AnswererOf(result, format).Issues());
}
