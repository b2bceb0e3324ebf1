using System.Collections.Immutable;
using System.CommandLine;
using Graph.App.Composition;
using Graph.App.Documents;
using Graph.App.Ingestion;
using Graph.App.Rendering;
using Graph.App.Rendering.Json;
using Graph.App.Rendering.Views;
using Graph.Query.Questions;
using Graph.Resolution.Corrections;
using Graph.Store;

namespace Graph.App.Commands;

/// <summary>Reads documents into the store and says what is in it then.</summary>
internal sealed class IngestCommand : StoreCommand
{
    private readonly Argument<string[]> paths = new("PATH")
    {
        Description = "Files, folders, globs, or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string[]> map = new("--map")
    {
        Description = "Where a JSON dump keeps a field: text, title, publisher, published, url or language; may be given again.",
        HelpName = "FIELD=PATH",
    };

    private readonly Option<bool> reread = new("--reread") { Description = "Read again what has not changed." };
    private readonly Option<OutputFormat> format = CommonOptions.Format();

    public IngestCommand(Terminal terminal, Rooms rooms)
        : base("ingest", "Read documents into the store.", terminal, rooms)
    {
        Add(paths);
        Add(map);
        Add(reread);
        Add(format);
    }

    public override IReadOnlyList<string> Examples { get; } =
    ["graph ingest seeds", "graph ingest 'news/**/*.html' dump.jsonl --map text=corpus.body", "curl -s https://example.org/feed.xml | graph ingest -"];

    protected override async Task<int> RunAsync(ParseResult result, CancellationToken cancellation)
    {
        var documents = DocumentOpeners.Of(result.GetValue(map) ?? []);
        var files = DocumentSource.Expand(result.GetRequiredValue(paths)).ToImmutableArray();
        using var ledger = Ledger.Open(CommonOptions.StorePath(result, Terminal));
        var intake = new Intake(Rooms, documents, ledger, Terminal.Clock);
        var mode = result.GetValue(reread) ? IntakeMode.Reread : IntakeMode.Retry;
        var report = IntakeReport.Nothing;
        await ProgressBar.RunAsync(
            Terminal,
            "Reading",
            share =>
            {
                report = intake.Read(files, mode, new IntakeProgress(share, files.Length), cancellation);
                return Task.CompletedTask;
            }
        );
        var store = Stores.Open(ledger, CommonOptions.CorrectionsPath(result, Terminal), Rooms);
        Write(result.GetValue(format), report, SummaryQuestion.Ask(store.Graph), store.Unmet);
        return report.Problems.IsEmpty ? ExitCode.Answered : ExitCode.NoAnswer;
    }

    private void Write(OutputFormat wanted, IntakeReport report, Summary summary, ImmutableArray<CorrectionProblem> unmet)
    {
        if (wanted == OutputFormat.Json)
        {
            var json = new IngestJson(
                ReadJson.Of(report),
                CountsJson.Of(summary),
                [.. summary.Meetings.Select(MeetingJson.Of)],
                [.. summary.Suggestions.Select(SuggestionJson.Of)],
                [.. report.Problems.Select(ProblemJson.Of)],
                CorrectionProblemJson.Of(unmet)
            );
            AnswerJson.Write(Terminal.Out, json, types => types.IngestJson);
            return;
        }

        IngestView.Write(Pages.Out(Terminal), report, summary);
        Terminal.Out.Flush();
        ProblemView.Write(Pages.Error(Terminal), report.Problems);
        UnmetView.Write(Pages.Error(Terminal), unmet);
    }
}
