using System.Collections.Immutable;
using System.CommandLine;
using Graph.App.Composition;
using Graph.App.Rendering;
using Graph.App.Rendering.Json;
using Graph.App.Rendering.Views;
using Graph.Model.Snapshot;
using Graph.Query.Names;
using Graph.Resolution.Corrections;

namespace Graph.App.Commands;

/// <summary>Writes a judgement into the corrections file.</summary>
internal sealed class CorrectCommand : StoreCommand
{
    private static readonly string[] Verbs = [.. Enum.GetNames<CorrectionVerb>().Select(verb => verb.ToLowerInvariant())];

    private readonly Argument<string> verb = new("JUDGEMENT")
    {
        Description = "merge X Y, apart X Y, split X, alone X, rename X NAME, set MEETING FIELD VALUE, reject X or confirm X.",
    };

    private readonly Argument<string[]> words;

    private readonly Option<string?> kind = new("--kind")
    {
        Description = "What is rejected or confirmed: meeting, action, office, affiliation, belonging, membership or location.",
        HelpName = "KIND",
    };

    private readonly Option<OutputFormat> format = CommonOptions.Format();

    public CorrectCommand(Terminal terminal, Rooms rooms)
        : base("correct", "Write a judgement that holds on every run: who is one, who is not, what is wrong. Delete its line to undo it.", terminal, rooms)
    {
        verb.AcceptOnlyFromAmong(Verbs);
        words = Named(
            new Argument<string[]>("X")
            {
                Description = "A name, an id, WORDS@ARTICLE, WORDS@ARTICLE/SENTENCE or ARTICLE/SENTENCE, as answers print them; then what the judgement needs.",
                Arity = ArgumentArity.OneOrMore,
            }
        );
        kind.AcceptOnlyFromAmong([.. Enum.GetNames<FactKind>().Skip(1).Select(name => name.ToLowerInvariant())]);
        Add(verb);
        Add(words);
        Add(kind);
        Add(format);
    }

    public override IReadOnlyList<string> Examples { get; } =
    [
        "graph correct merge ASEAN \"Association of Southeast Asian Nations\"",
        "graph correct apart \"Georgia\" \"Georgia@peach-harvest-1f00ab12\"",
        "graph correct set meeting:2025-10-27-call-china-united-states date 2025-10-26",
        "graph correct reject lake-talks-1f00ab12/4 --kind meeting",
    ];

    protected override Task<int> RunAsync(ParseResult result, CancellationToken cancellation)
    {
        var judgement = Enum.Parse<CorrectionVerb>(result.GetRequiredValue(verb), ignoreCase: true);
        var typed = result.GetRequiredValue(words);
        var wanted = result.GetValue(format);
        CheckCount(judgement, typed);
        var before = Open(result);
        var spans = new SpanPicker(before.Graph, new NamePicker(NameIndex.Of(before.Graph), Terminal, wanted));
        if (spans.Pick(typed[0]) is not { } first || (IsPair(judgement) ? spans.Pick(typed[1]) : []) is not { } second)
        {
            return Task.FromResult(ExitCode.NoAnswer);
        }

        var corrections = Corrections(judgement, KindOf(judgement, first[0], result.GetValue(kind)), typed, first, second);
        var was = Was(before, judgement, typed, first[0], second.FirstOrDefault());
        var line = CorrectionsFile.Append(before.Path, corrections.Select(correction => $"{correction}  # was: {OneLine(was)}"));
        var unmet = Open(result).Unmet.Where(problem => problem.Line >= line).ToImmutableArray();
        Write(
            wanted,
            new CorrectJson(before.Path, line, [.. corrections.Select(correction => correction.ToString())], was, CorrectionProblemJson.Of(unmet)),
            unmet
        );
        return Task.FromResult(unmet.IsEmpty ? ExitCode.Answered : ExitCode.NoAnswer);
    }

    private static bool IsPair(CorrectionVerb judgement) => judgement is CorrectionVerb.Merge or CorrectionVerb.Apart;

    private static void CheckCount(CorrectionVerb judgement, string[] typed)
    {
        var wanted = judgement switch
        {
            CorrectionVerb.Merge or CorrectionVerb.Apart or CorrectionVerb.Rename => 2,
            CorrectionVerb.Set => 3,
            _ => 1,
        };
        if (typed.Length != wanted)
        {
            throw new WrongUseException(
                FormattableString.Invariant($"{judgement.ToString().ToLowerInvariant()} needs {wanted} after it, and got {typed.Length}.")
            );
        }
    }

    private static FactKind KindOf(CorrectionVerb judgement, PickedSpan picked, string? named) =>
        judgement switch
        {
            _ when named is not null => Enum.Parse<FactKind>(named, ignoreCase: true),
            CorrectionVerb.Set => FactKind.Meeting,
            _ when picked.IsMeeting => FactKind.Meeting,
            CorrectionVerb.Reject or CorrectionVerb.Confirm => throw new WrongUseException(
                "Say what is meant with --kind, such as --kind office, or give the id of a meeting."
            ),
            _ => FactKind.Actor,
        };

    private static ImmutableArray<Correction> Corrections(
        CorrectionVerb judgement,
        FactKind of,
        string[] typed,
        ImmutableArray<PickedSpan> first,
        ImmutableArray<PickedSpan> second
    )
    {
        var one = first[0].Span;
        ImmutableArray<Correction> made = judgement switch
        {
            CorrectionVerb.Merge or CorrectionVerb.Apart =>
            [
                new Correction(judgement, of, [one, second.Select(span => span.Span).FirstOrDefault(span => span != one) ?? one]),
            ],
            CorrectionVerb.Rename => [new Correction(judgement, of, [one], Value: typed[1])],
            CorrectionVerb.Set => [new Correction(judgement, of, [one], typed[1], typed[2])],

            // A meeting that is wrong is wrong in every sentence that it was read from.
            CorrectionVerb.Reject when first[0].IsMeeting => [.. first.Select(span => new Correction(judgement, of, [span.Span]))],
            _ => [new Correction(judgement, of, [one])],
        };
        return CorrectionReader.Read(string.Join('\n', made)) is { Problems: [var problem, ..] } ? throw new WrongUseException(problem.Message + ".") : made;
    }

    private static string Was(CorrectedStore store, CorrectionVerb judgement, string[] typed, PickedSpan first, PickedSpan? second) =>
        judgement switch
        {
            CorrectionVerb.Merge or CorrectionVerb.Apart when first.Node is { } node && node.Id == second!.Node?.Id => $"one, {first.Told}",
            CorrectionVerb.Merge or CorrectionVerb.Apart => $"{first.Told} and {second!.Told}",
            CorrectionVerb.Set when first.Node is { } meeting =>
                $"{typed[1]} {(typed[1] == "place" ? PlaceOf(store.Graph, meeting) : meeting.Properties.Text(typed[1])) ?? "not said"}",
            _ => first.Told,
        };

    private static string? PlaceOf(GraphSnapshot graph, GraphNode meeting) =>
        graph.Outgoing(meeting.Id).Where(link => link.Type == RelationshipType.HeldIn).Select(link => graph.Node(link.End).Name).FirstOrDefault();

    private static string OneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));

    private void Write(OutputFormat wanted, CorrectJson written, ImmutableArray<CorrectionProblem> unmet)
    {
        if (wanted == OutputFormat.Json)
        {
            AnswerJson.Write(Terminal.Out, written, types => types.CorrectJson);
            return;
        }

        var page = Pages.Out(Terminal);
        page.Line(FormattableString.Invariant($"{written.File}, line {written.Line}:"));
        foreach (var line in written.Written)
        {
            page.Line(2, line);
        }

        page.Line(2, Piece.Dim("was: " + written.Was));
        Terminal.Out.Flush();
        UnmetView.Write(Pages.Error(Terminal), unmet);
    }
}
