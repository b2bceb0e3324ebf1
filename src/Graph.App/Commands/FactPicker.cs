using System.Collections.Immutable;
using System.Globalization;
using Graph.App.Composition;
using Graph.App.Reading;
using Graph.App.Rendering;
using Graph.App.Rendering.Json;
using Graph.Model.Facts;
using Graph.Model.Snapshot;

namespace Graph.App.Commands;

/// <summary>From what people type to the facts they mean: <c>ARTICLE#N</c> as <c>show</c> numbers them, <c>ARTICLE/N</c> for all of a sentence, or the id of
/// a meeting or action for all reports of it.</summary>
internal sealed class FactPicker(ArticlePicker articles, Terminal terminal, Func<GraphSnapshot> graph, OutputFormat format)
{
    /// <returns>Empty where there is none; that has been told then.</returns>
    /// <exception cref="WrongUseException">It has none of the forms.</exception>
    public ImmutableArray<FactReference> Pick(string typed)
    {
        if (NodeId.TryParse(typed, out var id) && HasLabel(id, NodeLabel.Meeting, NodeLabel.Action))
        {
            return Told(typed, Reports(id));
        }

        var cut = typed.LastIndexOfAny(['#', '/']);
        if (cut <= 0 || !int.TryParse(typed.AsSpan(cut + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            throw new WrongUseException($"'{typed}' names no fact: write ARTICLE#N as 'graph show' numbers them, ARTICLE/N for a sentence, or a meeting's id.");
        }

        var read = articles.Pick(typed[..cut].Replace("sentence:", string.Empty, StringComparison.Ordinal));
        return read.IsEmpty ? []
            : typed[cut] == '#' ? Told(typed, [.. read.Where(one => number < one.Facts.Length).Select(one => new FactReference(one, number))])
            : Told(typed, [.. read.SelectMany(one => Where(one, fact => fact.Evidence.Sentence == number))]);
    }

    private ImmutableArray<FactReference> Told(string typed, ImmutableArray<FactReference> found)
    {
        if (found.IsEmpty && format == OutputFormat.Json)
        {
            AnswerJson.Write(terminal.Out, new NameProblemJson("unknown", typed, []), types => types.NameProblemJson);
        }
        else if (found.IsEmpty)
        {
            terminal.Error.WriteLine($"Nothing was read under '{typed}'; 'graph show ARTICLE' lists what was.");
        }

        return found;
    }

    private ImmutableArray<FactReference> Reports(NodeId id)
    {
        var reports = graph()
            .Relationships.Where(link => link.Start == id && link.Type == RelationshipType.ReportedIn)
            .Select(link => (link.End.Value, link.Properties.Number("start"), link.Properties.Number("end")))
            .ToHashSet();
        var meetings = HasLabel(id, NodeLabel.Meeting);
        bool IsReport(DocumentFacts read, Fact fact) =>
            (meetings ? fact is MeetingReport : fact is ActionReport)
            && reports.Contains((Sentence(read, fact.Evidence.Sentence), fact.Evidence.Range.Start, fact.Evidence.Range.End));
        return [.. articles.Stored.SelectMany(read => Where(read, fact => IsReport(read, fact)))];
    }

    private static string Sentence(DocumentFacts read, int index) => string.Create(CultureInfo.InvariantCulture, $"sentence:{read.Document.Id}/{index}");

    private static bool HasLabel(NodeId id, params ReadOnlySpan<NodeLabel> labels)
    {
        foreach (var label in labels)
        {
            if (id.Value.StartsWith(label + ":", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<FactReference> Where(DocumentFacts read, Func<Fact, bool> wanted) =>
        read.Facts.Select((_, index) => new FactReference(read, index)).Where(reference => wanted(reference.Fact));
}
