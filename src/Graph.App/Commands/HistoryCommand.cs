using System.CommandLine;
using Graph.App.Composition;
using Graph.App.Rendering;

namespace Graph.App.Commands;

/// <summary>Tells a meeting report by report.</summary>
internal sealed class HistoryCommand : StoreCommand
{
    private readonly Argument<string[]> meeting;
    private readonly Option<string?> asOf = Days.AsOf();
    private readonly Option<OutputFormat> format = CommonOptions.Format();

    public HistoryCommand(Terminal terminal, Rooms rooms)
        : base("history", "Tell a meeting report by report: when, who said so, what they said, and what won.", terminal, rooms)
    {
        meeting = Named(
            new Argument<string[]>("MEETING") { Description = "The id of a meeting, or names that have part in the meetings.", Arity = ArgumentArity.OneOrMore }
        );
        Add(meeting);
        Add(asOf);
        Add(format);
    }

    public override IReadOnlyList<string> Examples { get; } =
    ["graph history China \"United States\"", "graph history meeting:2025-10-27-call-china-united-states --format json"];

    protected override Task<int> RunAsync(ParseResult result, CancellationToken cancellation) =>
        Task.FromResult(AnswererOf(result, format, asOf).History(result.GetRequiredValue(meeting)));
}
