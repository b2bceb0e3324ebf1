using System.CommandLine;
using Graph.App.Composition;
using Graph.App.Rendering;
using Graph.Query.Questions;

namespace Graph.App.Commands;

/// <summary>Lists meetings.</summary>
internal sealed class MeetingsCommand : StoreCommand
{
    private readonly Option<string[]> between;
    private readonly Option<string[]> with;
    private readonly Option<string?> about;
    private readonly Option<string?> place;
    private readonly Option<string?> when = Days.Option("--when", "Only meetings that can lie in this time; undated ones are left out.");

    private readonly Option<string[]> status = new("--status")
    {
        Description = "held, planned, possible, cancelled or denied; may be given again.",
        HelpName = "STATUS",
    };
    private readonly Option<string?> kind = new("--kind") { Description = "meeting, call, summit, talks, visit or conference.", HelpName = "KIND" };
    private readonly Option<string?> asOf = Days.AsOf();
    private readonly Option<OutputFormat> format = CommonOptions.Format();

    public MeetingsCommand(Terminal terminal, Rooms rooms)
        : base("meetings", "List meetings: when, where, who, about what, and how many articles report them.", terminal, rooms)
    {
        between = Named(
            new Option<string[]>("--between")
            {
                Description = "Two names that both take part; of a country, also through those who hold its offices.",
                HelpName = "A> <B",
                Arity = new ArgumentArity(2, 2),
                AllowMultipleArgumentsPerToken = true,
            }
        );
        with = Named(new Option<string[]>("--with") { Description = "A name that takes part; may be given again.", HelpName = "NAME" });
        about = Named(new Option<string?>("--about") { Description = "What it is about: an issue, or anyone.", HelpName = "NAME" });
        place = Named(new Option<string?>("--place") { Description = "Held there, or in a place that lies there.", HelpName = "NAME" });
        status.AcceptOnlyFromAmong("held", "planned", "possible", "cancelled", "denied");
        kind.AcceptOnlyFromAmong("meeting", "call", "summit", "talks", "visit", "conference");
        Add(between);
        Add(with);
        Add(about);
        Add(place);
        Add(when);
        Add(status);
        Add(kind);
        Add(asOf);
        Add(format);
    }

    public override IReadOnlyList<string> Examples { get; } =
    [
        "graph meetings --between China \"United States\"",
        "graph meetings --with ASEAN --status planned --status possible",
        "graph meetings --about tariffs --when 2025",
    ];

    protected override Task<int> RunAsync(ParseResult result, CancellationToken cancellation)
    {
        var query = MeetingQuery.All with { Between = Days.Read(result, when), Status = [.. result.GetValue(status) ?? []], Kind = result.GetValue(kind) };
        string[] parties = [.. result.GetValue(between) ?? [], .. result.GetValue(with) ?? []];
        return Task.FromResult(AnswererOf(result, format, asOf).Meetings(parties, result.GetValue(about), result.GetValue(place), query));
    }
}
