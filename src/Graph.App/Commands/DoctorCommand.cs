using System.CommandLine;
using Graph.App.Composition;
using Graph.App.Doctor;
using Graph.App.Rendering;
using Graph.App.Rendering.Json;
using Graph.App.Rendering.Views;

namespace Graph.App.Commands;

/// <summary>Looks at everything that the program needs and says what to do about what is amiss.</summary>
internal sealed class DoctorCommand : StoreCommand
{
    private readonly Option<OutputFormat> format = CommonOptions.Format();

    public DoctorCommand(Terminal terminal, Rooms rooms)
        : base("doctor", "Check everything that the program needs: runtime, store, word lists, Neo4j, terminal.", terminal, rooms) => Add(format);

    public override IReadOnlyList<string> Examples { get; } = ["graph doctor", "graph doctor --store news.db"];

    /// <returns><see cref="ExitCode.Broken"/> where a check failed; a warning is no failure.</returns>
    protected override async Task<int> RunAsync(ParseResult result, CancellationToken cancellation)
    {
        var checkup = new Checkup(
            CommonOptions.StorePath(result, Terminal),
            CommonOptions.CorrectionsPath(result, Terminal),
            Directory.GetCurrentDirectory(),
            Terminal,
            Rooms
        );
        var checks = await checkup.RunAsync(cancellation);
        if (result.GetValue(format) == OutputFormat.Json)
        {
            AnswerJson.Write(Terminal.Out, [.. checks.Select(CheckJson.Of)], types => types.CheckJsonArray);
        }
        else
        {
            CheckView.Write(Pages.Out(Terminal), checks);
        }

        return checks.Any(check => check.Verdict == Verdict.Fail) ? ExitCode.Broken : ExitCode.Answered;
    }
}
