using System.CommandLine;
using Graph.App.Composition;
using Graph.App.Rendering;
using Graph.Query.Paths;

namespace Graph.App.Commands;

/// <summary>Says how two are connected.</summary>
internal sealed class HowCommand : StoreCommand
{
    private readonly Argument<string> one;
    private readonly Argument<string> other;
    private readonly Option<string?> asOf = Days.AsOf();
    private readonly Option<OutputFormat> format = CommonOptions.Format();
    private readonly Option<int> count = new("-k", "--count")
    {
        Description = "How many connections, at most.",
        DefaultValueFactory = _ => 3,
        HelpName = "N",
    };

    private readonly Option<int?> length = new("--max-hops")
    {
        Description = "The most relationships a connection may follow; a meeting of two is two of them.",
        HelpName = "N",
    };

    private readonly Option<string?> between = Days.Option("--between", "Only meetings and actions that can lie in this time; undated ones are left out.");
    private readonly Option<string[]> avoid;
    private readonly Option<bool> held = new("--held") { Description = "Only meetings and actions that took place." };

    public HowCommand(Terminal terminal, Rooms rooms)
        : base("how", "Say how two people, countries, organisations, places or issues are connected.", terminal, rooms)
    {
        one = Named(new Argument<string>("X") { Description = "A name, an alias, an acronym or an id." });
        other = Named(new Argument<string>("Y") { Description = "Another." });
        avoid = Named(new Option<string[]>("--avoid") { Description = "A name that no connection may go through; may be given again.", HelpName = "NAME" });
        Bounds.AtLeast(count, 1);
        Bounds.AtLeast(length, 1);
        Add(one);
        Add(other);
        Add(count);
        Add(length);
        Add(between);
        Add(avoid);
        Add(held);
        Add(asOf);
        Add(format);
    }

    public override IReadOnlyList<string> Examples { get; } =
    ["graph how China \"rare earths\"", "graph how China ASEAN -k 5 --between 2025-07/2025-10", "graph how Turkey Sweden --avoid NATO --format json"];

    protected override Task<int> RunAsync(ParseResult result, CancellationToken cancellation)
    {
        var options = new ConnectionOptions
        {
            Count = result.GetValue(count),
            MaxLength = result.GetValue(length),
            Between = Days.Read(result, between),
            HeldOnly = result.GetValue(held),
        };
        var answerer = AnswererOf(result, format, asOf);
        return Task.FromResult(answerer.How(result.GetRequiredValue(one), result.GetRequiredValue(other), result.GetValue(avoid) ?? [], options));
    }
}
