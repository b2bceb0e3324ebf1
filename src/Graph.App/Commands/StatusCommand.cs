using System.CommandLine;
using Graph.App.Composition;
using Graph.App.Rendering;
using Graph.App.Rendering.Json;
using Graph.App.Rendering.Views;
using Graph.Query.Questions;
using Graph.Store;

namespace Graph.App.Commands;

/// <summary>Says what a store holds and what could not be read.</summary>
internal sealed class StatusCommand : StoreCommand
{
    private readonly Option<OutputFormat> format = CommonOptions.Format();

    public StatusCommand(Terminal terminal, Rooms rooms)
        : base("status", "Say what the store holds, who read it, and what could not be read.", terminal, rooms) => Add(format);

    public override IReadOnlyList<string> Examples { get; } = ["graph status", "graph status --store news.db --format json"];

    protected override Task<int> RunAsync(ParseResult result, CancellationToken cancellation)
    {
        using var ledger = Ledger.OpenExisting(CommonOptions.StorePath(result, Terminal));
        var store = Stores.Open(ledger, CommonOptions.CorrectionsPath(result, Terminal), Rooms);
        var status = StatusJson.Of(
            ledger.Path,
            ledger.Status(),
            Rooms.Reader,
            CountsJson.Of(SummaryQuestion.Ask(store.Graph)),
            ledger.Failures(),
            CorrectionsJson.Of(store)
        );
        if (result.GetValue(format) == OutputFormat.Json)
        {
            AnswerJson.Write(Terminal.Out, status, types => types.StatusJson);
        }
        else
        {
            StatusView.Write(Pages.Out(Terminal), status);
        }

        return Task.FromResult(ExitCode.Answered);
    }
}
