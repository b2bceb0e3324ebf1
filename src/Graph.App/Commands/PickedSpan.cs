using Graph.Model.Snapshot;
using Graph.Resolution.Corrections;

namespace Graph.App.Commands;

/// <summary>Words of an article that someone means.</summary>
/// <param name="Span">The words.</param>
/// <param name="Node">Whom or what they name, or the meeting that they report; <c>null</c> where words were picked by their place.</param>
internal sealed record PickedSpan(SpanKey Span, GraphNode? Node)
{
    /// <summary>Whether a meeting was named, and not someone or some words.</summary>
    public bool IsMeeting => Node?.Label == NodeLabel.Meeting;

    /// <summary>For people: the node, or the words.</summary>
    public string Told => Node is { } node ? $"{node.Name} ({node.Id})" : $"'{Span.Marked}'";
}
