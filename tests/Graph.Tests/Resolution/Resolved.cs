using Graph.Export.JsonLines;
using Graph.Model.Facts;
using Graph.Model.Snapshot;
using Graph.Resolution;
using Graph.Tests.Support;

namespace Graph.Tests.Resolution;

/// <summary>Graphs of documents built by hand, and how tests write them.</summary>
internal static class Resolved
{
    public static GraphSnapshot Of(params IEnumerable<FactsBuilder> documents) => Resolver.Resolve(documents.Select(document => document.Build()));

    public static string Lines(IEnumerable<DocumentFacts> documents) => Lines(Resolver.Resolve(documents));

    public static string Lines(GraphSnapshot graph)
    {
        using var writer = new StringWriter();
        JsonLinesWriter.Write(graph, writer);
        return writer.ToString();
    }

    /// <summary>Ids of one label without the label, in order.</summary>
    public static string Ids(this GraphSnapshot graph, NodeLabel label) =>
        string.Join(' ', graph.Labelled(label).Select(node => node.Id.Value[(label.ToString().Length + 1)..]));

    /// <summary>"2025-10-27 call held Ana Rios, Bo Li", sorted; a place and disputed fields where there are any.</summary>
    public static IReadOnlyList<string> Meetings(this GraphSnapshot graph) =>
        [
            .. graph
                .Labelled(NodeLabel.Meeting)
                .Select(meeting =>
                {
                    var parties = graph
                        .Incoming(meeting.Id)
                        .Where(link => link.Type == RelationshipType.Attends)
                        .Select(link => graph.Node(link.Start).Name)
                        .Order(StringComparer.Ordinal);
                    var place = graph.Outgoing(meeting.Id).FirstOrDefault(link => link.Type == RelationshipType.HeldIn);
                    var disputed = meeting.Properties.Texts("disputed");
                    return $"{meeting.Properties.Text("date") ?? "-"} {meeting.Properties.Text("kind")} {meeting.Properties.Text("status")} {string.Join(", ", parties)}"
                        + (place is null ? "" : $" in {graph.Node(place.End).Name}")
                        + (disputed.IsEmpty ? "" : $" disputed {string.Join(' ', disputed)}");
                })
                .Order(StringComparer.Ordinal),
        ];
}
