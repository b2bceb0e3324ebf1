using System.Collections.Immutable;
using Graph.App.Composition;
using Graph.Model.Names;
using Graph.Model.Snapshot;
using Graph.Resolution.Corrections;

namespace Graph.App.Commands;

/// <summary>From what people type to words of an article: a name or id, <c>WORDS@ARTICLE</c>, <c>WORDS@ARTICLE/SENTENCE</c>, or <c>ARTICLE/SENTENCE</c>.</summary>
/// <remarks>Articles and sentences are written as answers print them in square brackets.</remarks>
internal sealed class SpanPicker(GraphSnapshot graph, NamePicker picker)
{
    /// <returns>All the words that may be meant, the best first; <c>null</c> where the name leads nowhere, which has been told then.</returns>
    /// <exception cref="WrongUseException">There are no such words.</exception>
    public ImmutableArray<PickedSpan>? Pick(string typed)
    {
        var at = typed.LastIndexOf('@');
        if (at > 0)
        {
            return [InText(typed[..at], typed[(at + 1)..])];
        }

        if (typed.Contains('/', StringComparison.Ordinal) && Sentences(typed).FirstOrDefault() is { } sentence)
        {
            var text = sentence.Properties.Text("text") ?? string.Empty;
            return [new PickedSpan(KeyOf(sentence, 0, text.Length), null)];
        }

        if (picker.Pick(typed) is not { } node)
        {
            return null;
        }

        ImmutableArray<PickedSpan> found = node.Label == NodeLabel.Meeting ? Reports(node) : Mentions(node, typed);
        return found.IsEmpty ? throw new WrongUseException($"No sentence names {node.Id}.") : found;
    }

    private PickedSpan InText(string words, string place)
    {
        foreach (var sentence in Sentences(place))
        {
            var text = sentence.Properties.Text("text") ?? string.Empty;
            var found = text.IndexOf(words, StringComparison.Ordinal);
            found = found < 0 ? text.IndexOf(words, StringComparison.OrdinalIgnoreCase) : found;
            if (found >= 0)
            {
                return new PickedSpan(KeyOf(sentence, found, found + words.Length), null);
            }
        }

        throw new WrongUseException($"'{words}' is not in '{place}': write WORDS@ARTICLE or WORDS@ARTICLE/SENTENCE, as answers print them.");
    }

    // Of an article, in the order of the text; or the one sentence that is asked for.
    private IEnumerable<GraphNode> Sentences(string place) =>
        graph.Find(NodeId.OfKey(NodeLabel.Sentence, place)) is { } sentence
            ? [sentence]
            : graph
                .Incoming(NodeId.OfKey(NodeLabel.Article, place))
                .Where(link => link.Type == RelationshipType.In)
                .Select(link => graph.Node(link.Start))
                .OrderBy(node => node.Properties.Number("start") ?? 0);

    private ImmutableArray<PickedSpan> Mentions(GraphNode node, string typed)
    {
        var (asked, own) = (NameKey.Unordered(typed), NameKey.Unordered(node.Name));
        return
        [
            .. graph
                .Incoming(node.Id)
                .Where(mention => mention.Type == RelationshipType.Mentions)
                .Select(mention => (Mention: mention, Key: NameKey.Unordered(mention.Properties.Text("text") ?? string.Empty)))
                .OrderByDescending(item => item.Key == asked)
                .ThenByDescending(item => item.Key == own)
                .ThenByDescending(item => item.Key.Length)
                .ThenBy(item => item.Mention.Start)
                .Select(item => new PickedSpan(KeyOf(item.Mention, graph.Node(item.Mention.Start)), node)),
        ];
    }

    private ImmutableArray<PickedSpan> Reports(GraphNode meeting) =>
        [
            .. graph
                .Outgoing(meeting.Id)
                .Where(report => report.Type == RelationshipType.ReportedIn)
                .OrderBy(report => report.End)
                .Select(report => new PickedSpan(KeyOf(report, graph.Node(report.End)), meeting)),
        ];

    private SpanKey KeyOf(GraphRelationship span, GraphNode sentence)
    {
        var (text, offset) = (sentence.Properties.Text("text") ?? string.Empty, sentence.Properties.Number("start") ?? 0);
        var start = (int)Math.Clamp((span.Properties.Number("start") ?? offset) - offset, 0, text.Length);
        var end = (int)Math.Clamp((span.Properties.Number("end") ?? offset + text.Length) - offset, start, text.Length);
        return start < end ? KeyOf(sentence, start, end) : KeyOf(sentence, 0, text.Length);
    }

    private SpanKey KeyOf(GraphNode sentence, int start, int end)
    {
        var text = sentence.Properties.Text("text") ?? string.Empty;
        var key = KeyText(sentence);
        var article = key[..key.LastIndexOf('/')];
        var before = Sentences(article).TakeWhile(other => other.Id != sentence.Id).Count(other => other.Properties.Text("text") == text);
        return new SpanKey(text[..start], text[start..end], text[end..], article, before + 1);
    }

    // "sentence:lake-talks-1f00ab12/3" is sentence 3 of that article.
    private static string KeyText(GraphNode sentence) => sentence.Id.Value[(sentence.Id.Value.IndexOf(':', StringComparison.Ordinal) + 1)..];
}
