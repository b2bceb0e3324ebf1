using System.CommandLine;
using System.Globalization;
using Graph.App.Composition;
using Graph.App.Rendering;
using Graph.App.Rendering.Json;
using Graph.App.Rendering.Views;
using Graph.Query.Questions;

namespace Graph.App.Commands;

/// <summary>Shows the graph as it was on a day.</summary>
internal sealed class AsOfCommand : StoreCommand
{
    private readonly Argument<string> day = new("DAY") { Description = "A day, or a year or month for its last day." };
    private readonly Option<OutputFormat> format = CommonOptions.Format();

    public AsOfCommand(Terminal terminal, Rooms rooms)
        : base("asof", "Show the graph as the articles published up to a day give it.", terminal, rooms)
    {
        Add(day);
        Add(format);
    }

    public override IReadOnlyList<string> Examples { get; } = ["graph asof 2025-10-28", "graph asof 2025-07 --format json"];

    protected override Task<int> RunAsync(ParseResult result, CancellationToken cancellation)
    {
        var asOf = Days.ReadDay(result.GetRequiredValue(day));
        var store = Open(result, asOf);
        var summary = SummaryQuestion.Ask(store.Graph);
        var text = asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var articles = store.Documents.Value.Documents.Length;
        if (result.GetValue(format) == OutputFormat.Json)
        {
            AnswerJson.Write(Terminal.Out, new AsOfJson(text, CountsJson.Of(summary), [.. summary.Meetings.Select(MeetingJson.Of)]), types => types.AsOfJson);
        }
        else if (articles == 0)
        {
            Terminal.Error.WriteLine($"No article is known to be of {text} or before.");
        }
        else
        {
            var page = Pages.Out(Terminal);
            page.Line(FormattableString.Invariant($"{articles} article{(articles == 1 ? string.Empty : "s")} up to {text}."));
            page.Line();
            CountsView.Write(page, summary);
            page.Line();
            page.Heading("Meetings");
            MeetingsView.WriteShort(page, summary.Meetings);
        }

        return Task.FromResult(articles == 0 ? ExitCode.NoAnswer : ExitCode.Answered);
    }
}
