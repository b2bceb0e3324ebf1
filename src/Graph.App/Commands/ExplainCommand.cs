using System.CommandLine;
using Graph.App.Composition;
using Graph.App.Rendering;
using Graph.App.Rendering.Json;
using Graph.App.Rendering.Views;

namespace Graph.App.Commands;

/// <summary>Says why a fact is one: the rule, the words, and the tokens with their tags and dependencies.</summary>
internal sealed class ExplainCommand : StoreCommand
{
    private readonly Argument<string> fact;
    private readonly Option<OutputFormat> format = CommonOptions.Format();

    public ExplainCommand(Terminal terminal, Rooms rooms)
        : base("explain", "Say which rule made a fact, and from which tokens, tags and dependencies.", terminal, rooms)
    {
        fact = Article(
            new Argument<string>("FACT")
            {
                Description = "ARTICLE#N as 'graph show' numbers facts, ARTICLE/N for a sentence; or the id of a meeting or action.",
            }
        );
        Add(fact);
        Add(format);
    }

    public override IReadOnlyList<string> Examples { get; } =
    ["graph explain envoys-before-a-summit#12", "graph explain envoys-before-a-summit/20 --format json", "graph explain seeds/call-before-busan.txt#0"];

    protected override Task<int> RunAsync(ParseResult result, CancellationToken cancellation)
    {
        var wanted = result.GetValue(format);
        var articles = new ArticlePicker(Terminal, Rooms, CommonOptions.StorePath(result, Terminal), wanted);
        var facts = new FactPicker(articles, Terminal, () => GraphOf(result), wanted).Pick(result.GetRequiredValue(fact));
        if (facts.IsEmpty)
        {
            return Task.FromResult(ExitCode.NoAnswer);
        }

        if (wanted == OutputFormat.Json)
        {
            AnswerJson.Write(Terminal.Out, [.. facts.Select(ExplainedJson.Of)], types => types.ExplainedJsonArray);
        }
        else
        {
            ExplainedView.Write(Pages.Out(Terminal), facts);
        }

        return Task.FromResult(ExitCode.Answered);
    }
}
