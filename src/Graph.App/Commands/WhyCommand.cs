using System.CommandLine;
using Graph.App.Composition;
using Graph.App.Rendering;
using Graph.App.Rendering.Json;
using Graph.App.Rendering.Views;
using Graph.Query.Names;
using Graph.Resolution;
using Graph.Resolution.Corrections;
using Graph.Resolution.Reasons;

namespace Graph.App.Commands;

/// <summary>Says why two are, or are not, one.</summary>
internal sealed class WhyCommand : StoreCommand
{
    private readonly Argument<string> one;
    private readonly Argument<string?> other;
    private readonly Option<OutputFormat> format = CommonOptions.Format();

    public WhyCommand(Terminal terminal, Rooms rooms)
        : base("why", "Say why two names, mentions or meetings are, or are not, one; or how a meeting's date and status were decided.", terminal, rooms)
    {
        one = Named(new Argument<string>("X") { Description = "A name, an id, WORDS@ARTICLE or WORDS@ARTICLE/SENTENCE; or a meeting." });
        other = Named(new Argument<string?>("Y") { Description = "Another; may be left out for a meeting.", Arity = ArgumentArity.ZeroOrOne });
        Add(one);
        Add(other);
        Add(format);
    }

    public override IReadOnlyList<string> Examples { get; } =
    [
        "graph why ASEAN \"Association of Southeast Asian Nations\"",
        "graph why China@lake-talks-1f00ab12 China@envoys-2c99c4a2/4",
        "graph why meeting:2025-10-27-call-china-united-states",
    ];

    protected override Task<int> RunAsync(ParseResult result, CancellationToken cancellation)
    {
        var store = Open(result);
        var wanted = result.GetValue(format);
        var first = result.GetRequiredValue(one);
        if (result.GetValue(other) is not { } second)
        {
            return Task.FromResult(
                first.StartsWith("meeting:", StringComparison.Ordinal)
                    ? new Answerer(store.Graph, Terminal, wanted).History([first])
                    : throw new WrongUseException("Name two, or the id of one meeting.")
            );
        }

        var spans = new SpanPicker(store.Graph, new NamePicker(NameIndex.Of(store.Graph), Terminal, wanted));
        if (spans.Pick(first) is not { } mine || spans.Pick(second) is not { } theirs)
        {
            return Task.FromResult(ExitCode.NoAnswer);
        }

        var (left, right, decision) = Decide(store, mine, theirs);
        if (wanted == OutputFormat.Json)
        {
            AnswerJson.Write(Terminal.Out, WhyJson.Of(left.ToString(), right.ToString(), decision), types => types.WhyJson);
        }
        else
        {
            WhyView.Write(Pages.Out(Terminal), left.ToString(), right.ToString(), decision);
        }

        return Task.FromResult(ExitCode.Answered);
    }

    // The best words of the one with the best of the other that are not read as the very same.
    private static (SpanKey Left, SpanKey Right, Decision Decision) Decide(
        CorrectedStore store,
        IReadOnlyList<PickedSpan> mine,
        IReadOnlyList<PickedSpan> theirs
    )
    {
        var corpus = store.Documents.Value;
        if (mine[0].IsMeeting != theirs[0].IsMeeting)
        {
            throw new WrongUseException("A meeting is never one with someone: name two meetings, or two others.");
        }

        var left = mine[0].Span;
        SpanKey? same = null;
        foreach (var right in theirs.Where(right => right.Span != left))
        {
            if (mine[0].IsMeeting && corpus.MeetingAt(left) is { } one && corpus.MeetingAt(right.Span) is { } two)
            {
                if (one != two)
                {
                    return (left, right.Span, Resolver.Explain(corpus.Documents, corpus.Judgements, one, two));
                }

                same ??= right.Span;
            }

            if (!mine[0].IsMeeting && corpus.EntityAt(left) is { } who && corpus.EntityAt(right.Span) is { } whom)
            {
                if (who != whom)
                {
                    return (left, right.Span, Resolver.Explain(corpus.Documents, corpus.Judgements, store.Graph, who, whom));
                }

                same ??= right.Span;
            }
        }

        return same is null
            ? throw new WrongUseException("These are the same words, or nothing is read from them: there is nothing to compare.")
            : (left, same, ReadAsOne(left, same));
    }

    // What one article means by two of its words was decided when it was read.
    private static Decision ReadAsOne(SpanKey one, SpanKey other) =>
        new(
            AreOne: true,
            [new Reason("read as one by the article", double.PositiveInfinity, one.Marked == other.Marked ? one.Marked : $"{one.Marked} | {other.Marked}")],
            Line: 0
        );
}
