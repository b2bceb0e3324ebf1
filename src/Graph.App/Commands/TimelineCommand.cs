using System.CommandLine;
using Graph.App.Composition;
using Graph.App.Rendering;

namespace Graph.App.Commands;

/// <summary>Lists meetings and actions in the order of time.</summary>
internal sealed class TimelineCommand : StoreCommand
{
    private readonly Argument<string?> name;
    private readonly Option<string?> when = Days.Option("--when", "Only what can lie in this time; the undated is left out.");
    private readonly Option<OutputFormat> format = CommonOptions.Format();

    public TimelineCommand(Terminal terminal, Rooms rooms)
        : base("timeline", "List meetings and actions in the order of time, of everyone or of one.", terminal, rooms)
    {
        name = Named(new Argument<string?>("X") { Description = "Whose: a name, an alias, an acronym or an id.", Arity = ArgumentArity.ZeroOrOne });
        Add(name);
        Add(when);
        Add(format);
    }

    public override IReadOnlyList<string> Examples { get; } = ["graph timeline", "graph timeline \"South China Sea\" --when 2025-07"];

    protected override Task<int> RunAsync(ParseResult result, CancellationToken cancellation)
    {
        var days = Days.Read(result, when);
        return Task.FromResult(AnswererOf(result, format).Timeline(result.GetValue(name), days));
    }
}
