using System.CommandLine;
using Graph.App.Composition;
using Graph.App.Rendering;

namespace Graph.App.Commands;

/// <summary>Lists meetings that should have been by now and that nobody reports.</summary>
internal sealed class OverdueCommand : StoreCommand
{
    private readonly Option<string?> asOf = new("--as-of")
    {
        Description = "Look from this day, with what articles said up to it. Default: today, with all articles.",
        HelpName = "DAY",
    };

    private readonly Option<OutputFormat> format = CommonOptions.Format();

    public OverdueCommand(Terminal terminal, Rooms rooms)
        : base("overdue", "List meetings that were planned, whose date has passed, and that nobody reports.", terminal, rooms)
    {
        Add(asOf);
        Add(format);
    }

    public override IReadOnlyList<string> Examples { get; } = ["graph overdue", "graph overdue --as-of 2025-11-05"];

    protected override Task<int> RunAsync(ParseResult result, CancellationToken cancellation) =>
        Task.FromResult(AnswererOf(result, format, asOf).Overdue(result.GetValue(asOf) is { } day ? Days.ReadDay(day) : Terminal.Today));
}
