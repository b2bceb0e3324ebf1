using System.CommandLine;
using Graph.App.Composition;
using Graph.App.Rendering;

namespace Graph.App.Commands;

/// <summary>Lists what reports of a meeting differ on.</summary>
internal sealed class DisputesCommand : StoreCommand
{
    private readonly Option<string?> asOf = Days.AsOf();
    private readonly Option<OutputFormat> format = CommonOptions.Format();

    public DisputesCommand(Terminal terminal, Rooms rooms)
        : base("disputes", "List where reports of a meeting differ: who says Thursday, who says Friday, and what won.", terminal, rooms)
    {
        Add(asOf);
        Add(format);
    }

    public override IReadOnlyList<string> Examples { get; } = ["graph disputes", "graph disputes --as-of 2025-10-28 --format json"];

    protected override Task<int> RunAsync(ParseResult result, CancellationToken cancellation) => Task.FromResult(AnswererOf(result, format, asOf).Disputes());
}
