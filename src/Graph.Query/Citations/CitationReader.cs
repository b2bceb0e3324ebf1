using System.Collections.Immutable;
using Graph.Model.Snapshot;
using Graph.Query.Wording;

namespace Graph.Query.Citations;

/// <summary>Finds the sentences behind events and relationships.</summary>
internal static class CitationReader
{
    /// <summary>What says that these relationships hold and these events are so; sentences that speak of the relationships first, each once.</summary>
    public static ImmutableArray<Citation> Of(GraphSnapshot graph, IEnumerable<GraphRelationship> relationships, IEnumerable<GraphNode> events)
    {
        var reports = events
            .SelectMany(node => graph.Outgoing(node.Id))
            .Where(r => r.Type == RelationshipType.ReportedIn)
            .GroupBy(r => r.End)
            .ToDictionary(group => group.Key, group => group.First());
        var direct = relationships
            .SelectMany(r => r.Properties.Texts("evidence"))
            .Select(text => NodeId.TryParse(text, out var id) ? graph.Find(id) : null)
            .OfType<GraphNode>()
            .DistinctBy(node => node.Id)
            .OrderBy(node => node.Id)
            .ToList();
        var rest = reports.Keys.Order().Select(graph.Node).Where(sentence => !direct.Contains(sentence));
        return [.. direct.Concat(rest).Select(sentence => Of(graph, sentence, reports.GetValueOrDefault(sentence.Id)))];
    }

    /// <summary>One sentence, with the words that <paramref name="span"/> (a REPORTED_IN or MENTIONS) marks in it.</summary>
    public static Citation Of(GraphSnapshot graph, GraphNode sentence, GraphRelationship? span)
    {
        var article = graph.Outgoing(sentence.Id).Where(r => r.Type == RelationshipType.In).Select(r => graph.Node(r.End)).FirstOrDefault();
        var text = sentence.Properties.Text("text") ?? string.Empty;
        var (start, end) = Range(text, sentence.Properties.Number("start") ?? 0, span);
        var speaker = span?.Properties.Text("attributed_to");
        return new Citation(
            sentence.Id,
            article?.Id,
            article?.Properties.Text("title"),
            article?.Properties.Text("publisher"),
            article?.Properties.Text("published"),
            article?.Properties.Text("url"),
            text,
            start,
            end,
            NodeId.TryParse(speaker, out var id) && graph.Find(id) is { } who ? Naming.InText(who) : speaker
        );
    }

    // Spans count from the article's beginning; what reaches outside the sentence is cut to it.
    private static (int Start, int End) Range(string text, long offset, GraphRelationship? span)
    {
        if (span?.Properties.Number("start") is not { } first || span.Properties.Number("end") is not { } last)
        {
            return (0, text.Length);
        }

        var start = (int)Math.Clamp(first - offset, 0, text.Length);
        var end = (int)Math.Clamp(last - offset, 0, text.Length);
        return start < end ? (start, end) : (0, text.Length);
    }
}
