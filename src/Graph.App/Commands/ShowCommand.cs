using System.CommandLine;
using Graph.App.Composition;
using Graph.App.Rendering;
using Graph.App.Rendering.Json;
using Graph.App.Rendering.Views;

namespace Graph.App.Commands;

/// <summary>Prints an article with what was read in it.</summary>
internal sealed class ShowCommand : StoreCommand
{
    private readonly Argument<string> article;
    private readonly Option<OutputFormat> format = CommonOptions.Format();

    public ShowCommand(Terminal terminal, Rooms rooms)
        : base("show", "Print an article with who and what was read in it, sentence by sentence.", terminal, rooms)
    {
        article = Article(
            new Argument<string>("ARTICLE") { Description = "An id or its beginning, a file name, words of the title; or a file, read without storing it." }
        );
        Add(article);
        Add(format);
    }

    public override IReadOnlyList<string> Examples { get; } = ["graph show envoys-before-a-summit", "graph show seeds/call-before-busan.txt --format json"];

    protected override Task<int> RunAsync(ParseResult result, CancellationToken cancellation)
    {
        var wanted = result.GetValue(format);
        var read = new ArticlePicker(Terminal, Rooms, CommonOptions.StorePath(result, Terminal), wanted).Pick(result.GetRequiredValue(article));
        if (!read.IsEmpty && wanted == OutputFormat.Json)
        {
            AnswerJson.Write(Terminal.Out, [.. read.Select(ShownArticleJson.Of)], types => types.ShownArticleJsonArray);
        }
        else
        {
            var page = Pages.Out(Terminal);
            foreach (var one in read)
            {
                ShownArticleView.Write(page, one);
            }
        }

        return Task.FromResult(read.IsEmpty ? ExitCode.NoAnswer : ExitCode.Answered);
    }
}
