using System.CommandLine;
using Graph.App.Composition;
using Graph.App.Rendering;
using Graph.App.Rendering.Json;
using Graph.Query.Names;
using Graph.Query.Paths;
using Graph.Query.Questions;

namespace Graph.App.Commands;

/// <summary>Answers a question in English, of a closed set of forms.</summary>
internal sealed class AskCommand : StoreCommand
{
    private readonly Argument<string[]> question = new("QUESTION")
    {
        Description = "In English; quotes around it are optional.",
        Arity = ArgumentArity.OneOrMore,
    };
    private readonly Option<OutputFormat> format = CommonOptions.Format();

    public AskCommand(Terminal terminal, Rooms rooms)
        : base("ask", "Answer a question in English.", terminal, rooms)
    {
        Add(question);
        Add(format);
    }

    public override IReadOnlyList<string> Examples { get; } =
    ["graph ask \"how are China and ASEAN connected?\"", "graph ask \"who met in Geneva?\"", "graph ask \"what meetings are planned?\""];

    protected override Task<int> RunAsync(ParseResult result, CancellationToken cancellation)
    {
        var text = string.Join(' ', result.GetRequiredValue(question));
        var answerer = AnswererOf(result, format);
        var asked = AskParser.Parse(text, name => answerer.Names.Find(name) is not NameMatch.Unknown);
        return Task.FromResult(asked is AskedQuestion.Unreadable no ? Refuse(text, no, result.GetValue(format)) : Answer(answerer, asked));
    }

    private int Answer(Answerer answerer, AskedQuestion asked) =>
        asked switch
        {
            AskedQuestion.Connection how => answerer.How(how.From, how.To, [], ConnectionOptions.Default),
            AskedQuestion.Who who => answerer.Who(who.Name),
            AskedQuestion.Meetings meetings => answerer.Meetings(meetings.With, meetings.About, meetings.Place, Query(meetings), meetings.Wanted),
            AskedQuestion.Timeline timeline => answerer.Timeline(timeline.Of),
            AskedQuestion.Issues => answerer.Issues(),
            AskedQuestion.Disputes => answerer.Disputes(),
            AskedQuestion.Overdue => answerer.Overdue(Terminal.Today),
            AskedQuestion.History history => answerer.History(history.With),
            _ => throw new InvalidOperationException("A kind of question that nobody answers."),
        };

    private static MeetingQuery Query(AskedQuestion.Meetings meetings) =>
        MeetingQuery.All with
        {
            Status = meetings.Status is { } status ? [status] : [],
            Between = meetings.Year is { } year ? (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)) : null,
        };

    private int Refuse(string text, AskedQuestion.Unreadable unreadable, OutputFormat wanted)
    {
        if (wanted == OutputFormat.Json)
        {
            AnswerJson.Write(Terminal.Out, new UnreadableJson("unreadable", text, [.. unreadable.Forms]), types => types.UnreadableJson);
            return ExitCode.NoAnswer;
        }

        var page = Pages.Error(Terminal);
        page.Line("That question is not understood. These are:");
        foreach (var form in unreadable.Forms)
        {
            page.Line(2, form);
        }

        return ExitCode.NoAnswer;
    }
}
