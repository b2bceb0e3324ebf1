using System.Collections.Immutable;
using Graph.App.Composition;
using Graph.App.Rendering;
using Graph.App.Rendering.Json;
using Graph.App.Rendering.Views;
using Graph.Model.Snapshot;
using Graph.Query.Names;
using Graph.Query.Paths;
using Graph.Query.Questions;

namespace Graph.App.Commands;

/// <summary>Puts questions to one graph and writes the answers; every method gives one of <see cref="ExitCode"/>.</summary>
/// <remarks>Shared by the commands and by <c>ask</c>, so that a question has one answer however it is put.</remarks>
internal sealed class Answerer
{
    private readonly GraphSnapshot graph;
    private readonly Terminal terminal;
    private readonly OutputFormat format;
    private readonly NamePicker picker;
    private readonly Lazy<IPage> page;

    public Answerer(GraphSnapshot graph, Terminal terminal, OutputFormat format)
    {
        this.graph = graph;
        this.terminal = terminal;
        this.format = format;
        Names = NameIndex.Of(graph);
        picker = new NamePicker(Names, terminal, format);
        page = new Lazy<IPage>(() => Pages.Out(terminal));
    }

    public NameIndex Names { get; }

    private bool Json => format == OutputFormat.Json;

    public int How(string one, string other, IEnumerable<string> avoid, ConnectionOptions options)
    {
        if (picker.Pick(one) is not { } from || picker.Pick(other) is not { } to || picker.PickAll(avoid) is not { } avoided)
        {
            return ExitCode.NoAnswer;
        }

        if (from.Id == to.Id)
        {
            throw new WrongUseException($"Both names mean {from.Name} ({from.Id}).");
        }

        var answer = ConnectionFinder.Find(graph, from.Id, to.Id, options with { Avoid = [.. avoided.Select(node => node.Id)] });
        if (Json)
        {
            AnswerJson.Write(terminal.Out, ConnectionAnswerJson.Of(answer), types => types.ConnectionAnswerJson);
        }
        else
        {
            ConnectionView.Write(page.Value, answer);
        }

        return answer.Connections.IsEmpty ? ExitCode.NoAnswer : ExitCode.Answered;
    }

    public int Who(string name)
    {
        if (picker.Pick(name) is not { } node)
        {
            return ExitCode.NoAnswer;
        }

        // Meetings, actions and articles are no one; their place in time, or their text, is another command's.
        if (node.Label > NodeLabel.Issue)
        {
            throw new WrongUseException($"{node.Id} is no person, country, organisation, place or issue. Try 'graph timeline {node.Id}'.");
        }

        var profile = WhoQuestion.Ask(graph, node.Id);
        if (Json)
        {
            AnswerJson.Write(terminal.Out, ProfileJson.Of(profile), types => types.ProfileJson);
        }
        else
        {
            ProfileView.Write(page.Value, profile);
        }

        return ExitCode.Answered;
    }

    /// <param name="wanted">What a question puts first; <c>null</c> for the table alone.</param>
    public int Meetings(IEnumerable<string> with, string? about, string? place, MeetingQuery query, MeetingPart? wanted = null)
    {
        if (
            picker.PickAll(with) is not { } parties
            || picker.PickAll(about is null ? [] : [about]) is not { } topic
            || picker.PickAll(place is null ? [] : [place]) is not { } places
        )
        {
            return ExitCode.NoAnswer;
        }

        var rows = MeetingsQuestion.Ask(
            graph,
            query with
            {
                With = [.. parties.Select(node => node.Id)],
                About = topic is [var theme] ? theme.Id : null,
                Place = places is [var there] ? there.Id : null,
            }
        );
        Write(rows, wanted, [.. parties, .. topic, .. places]);
        return rows.IsEmpty ? ExitCode.NoAnswer : ExitCode.Answered;
    }

    public int Timeline(string? name, (DateOnly First, DateOnly Last)? between = null)
    {
        if (picker.PickAll(name is null ? [] : [name]) is not { } picked)
        {
            return ExitCode.NoAnswer;
        }

        var node = picked.SingleOrDefault();
        var entries = TimelineQuestion.Ask(graph, node?.Id, between);
        if (Json)
        {
            var json = new TimelineJson(node is null ? null : NodeJson.Of(node), [.. entries.Select(EventJson.Of)]);
            AnswerJson.Write(terminal.Out, json, types => types.TimelineJson);
        }
        else if (entries.IsEmpty)
        {
            terminal.Error.WriteLine("No meeting and no action is reported.");
        }
        else
        {
            TimelineView.Write(page.Value, entries);
        }

        return entries.IsEmpty ? ExitCode.NoAnswer : ExitCode.Answered;
    }

    public int Issues()
    {
        var rows = IssuesQuestion.Ask(graph);
        if (Json)
        {
            AnswerJson.Write(terminal.Out, new IssuesJson([.. rows.Select(IssueJson.Of)]), types => types.IssuesJson);
        }
        else if (rows.IsEmpty)
        {
            terminal.Error.WriteLine("No issue is named.");
        }
        else
        {
            IssuesView.Write(page.Value, rows);
        }

        return rows.IsEmpty ? ExitCode.NoAnswer : ExitCode.Answered;
    }

    public int Disputes()
    {
        var disputes = DisputesQuestion.Ask(graph);
        if (Json)
        {
            AnswerJson.Write(terminal.Out, DisputesJson.Of(disputes), types => types.DisputesJson);
        }
        else if (disputes.IsEmpty)
        {
            terminal.Error.WriteLine("The reports do not differ.");
        }
        else
        {
            DisputesView.Write(page.Value, disputes);
        }

        return disputes.IsEmpty ? ExitCode.NoAnswer : ExitCode.Answered;
    }

    public int Overdue(DateOnly today)
    {
        var rows = OverdueQuestion.Ask(graph, today);
        if (Json)
        {
            var json = new OverdueJson(today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), [.. rows.Select(MeetingJson.Of)]);
            AnswerJson.Write(terminal.Out, json, types => types.OverdueJson);
        }
        else if (rows.IsEmpty)
        {
            terminal.Error.WriteLine("No meeting is overdue.");
        }
        else
        {
            MeetingAnswerView.Write(page.Value, rows, MeetingPart.Meeting, []);
        }

        return rows.IsEmpty ? ExitCode.NoAnswer : ExitCode.Answered;
    }

    /// <param name="names">One meeting's id, or names that have part in the meetings.</param>
    public int History(IReadOnlyList<string> names)
    {
        if (picker.PickAll(names) is not { } picked)
        {
            return ExitCode.NoAnswer;
        }

        ImmutableArray<NodeId> meetings = picked is [{ Label: NodeLabel.Meeting } one]
            ? [one.Id]
            : [.. MeetingsQuestion.Ask(graph, MeetingQuery.All with { With = [.. picked.Select(node => node.Id)] }).Select(row => row.Meeting.Id)];
        ImmutableArray<MeetingHistory> histories = [.. meetings.Select(meeting => HistoryQuestion.Ask(graph, meeting))];
        if (Json)
        {
            AnswerJson.Write(terminal.Out, HistoriesJson.Of(histories), types => types.HistoriesJson);
        }
        else if (histories.IsEmpty)
        {
            terminal.Error.WriteLine("No such meeting is reported.");
        }

        for (var i = 0; i < histories.Length && !Json; i++)
        {
            if (i > 0)
            {
                page.Value.Line();
            }

            HistoryView.Write(page.Value, histories[i]);
        }

        return histories.IsEmpty ? ExitCode.NoAnswer : ExitCode.Answered;
    }

    private void Write(ImmutableArray<MeetingRow> rows, MeetingPart? wanted, IReadOnlyCollection<GraphNode> asked)
    {
        if (Json)
        {
            AnswerJson.Write(terminal.Out, new MeetingsJson([.. rows.Select(MeetingJson.Of)]), types => types.MeetingsJson);
        }
        else if (rows.IsEmpty)
        {
            terminal.Error.WriteLine("No such meeting is reported.");
        }
        else if (wanted is { } part and not MeetingPart.Meeting)
        {
            MeetingAnswerView.Write(page.Value, rows, part, asked);
        }
        else
        {
            MeetingsView.Write(page.Value, rows);
        }
    }
}
