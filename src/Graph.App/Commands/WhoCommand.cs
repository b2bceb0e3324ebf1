using System.CommandLine;
using Graph.App.Composition;
using Graph.App.Rendering;

namespace Graph.App.Commands;

/// <summary>Says what is known of one person, country, organisation, place or issue.</summary>
internal sealed class WhoCommand : StoreCommand
{
    private readonly Argument<string> name;
    private readonly Option<string?> asOf = Days.AsOf();
    private readonly Option<OutputFormat> format = CommonOptions.Format();

    public WhoCommand(Terminal terminal, Rooms rooms)
        : base("who", "Say what is known of one person, country, organisation, place or issue.", terminal, rooms)
    {
        name = Named(new Argument<string>("X") { Description = "A name, an alias, an acronym or an id." });
        Add(name);
        Add(asOf);
        Add(format);
    }

    public override IReadOnlyList<string> Examples { get; } = ["graph who China", "graph who ASEAN --format json", "graph who country:TR"];

    protected override Task<int> RunAsync(ParseResult result, CancellationToken cancellation) =>
        Task.FromResult(AnswererOf(result, format, asOf).Who(result.GetRequiredValue(name)));
}
