using System.Collections.Immutable;
using Graph.Model.Dates;
using Graph.Model.Snapshot;
using Graph.Query.Citations;
using Graph.Query.Paths.Search;
using Graph.Query.Wording;

namespace Graph.Query.Paths;

/// <summary>Turns the numbers of a route back into relationships, sentences and evidence.</summary>
internal sealed class LinkReader(GraphSnapshot graph, NodeFilter filter)
{
    /// <summary>The hop that a move stands for.</summary>
    /// <param name="through">The events that the move goes through.</param>
    public Hop Hop(GraphNode from, GraphNode to, ImmutableArray<GraphNode> through)
    {
        var all = Ties(from, to).ToList();
        var key = through.IsEmpty ? all.First(tie => tie.Event is null).Key : string.Join(' ', through.Select(node => node.Id.Value));
        var best = all.Find(tie => tie.Key == key);
        all.Remove(best);
        return new Hop(from, to, best.Make?.Invoke() ?? Through(from, to, through), [.. all.Take(Paths.Hop.MostOthers).Select(tie => tie.Make!())], all.Count);
    }

    /// <summary>All direct relationships and shared events of two nodes, strongest first; each is put into words only when asked for.</summary>
    private IEnumerable<Tie> Ties(GraphNode from, GraphNode to)
    {
        var direct = Between(from, to).Select(r => new Tie(LinkCosts.Of(r), r.Id, null, () => Direct(r)));
        var shared = Events(from)
            .Intersect(Events(to))
            .Select(graph.Node)
            .Where(node => filter.Allows(node) && node.Id != from.Id && node.Id != to.Id)
            .Select(node => new Tie(Cost(from, to, node), node.Id.Value, node, () => Through(from, to, [node])));
        return direct.Concat(shared).OrderBy(link => link.Cost).ThenBy(link => link.Key, StringComparer.Ordinal);
    }

    private long Cost(GraphNode from, GraphNode to, GraphNode node)
    {
        var parties = graph.Incoming(node.Id).Count(r => r.Type is RelationshipType.Attends or RelationshipType.Takes);
        parties += graph.Outgoing(node.Id).Count(r => r.Type == RelationshipType.Targets);
        return Between(from, node).Min(LinkCosts.Of) + Between(node, to).Min(LinkCosts.Of) + LinkCosts.ThroughEvent(parties, node.Properties.Text("status"));
    }

    private HashSet<NodeId> Events(GraphNode node)
    {
        var ends = graph.Outgoing(node.Id).Where(r => r.Type <= RelationshipType.Targets).Select(r => r.End);
        var starts = graph.Incoming(node.Id).Where(r => r.Type <= RelationshipType.Targets).Select(r => r.Start);
        return [.. ends.Concat(starts).Where(id => graph.Node(id).Label is NodeLabel.Meeting or NodeLabel.Action)];
    }

    private IEnumerable<GraphRelationship> Between(GraphNode one, GraphNode other) =>
        graph
            .Outgoing(one.Id)
            .Where(r => r.End == other.Id)
            .Concat(graph.Outgoing(other.Id).Where(r => r.End == one.Id))
            .Where(r => r.Type <= RelationshipType.Targets);

    private Link Direct(GraphRelationship relationship)
    {
        GraphNode[] ends = [graph.Node(relationship.Start), graph.Node(relationship.End)];
        var events = ends.Where(end => end.Label >= NodeLabel.Meeting).Take(1).ToList();
        return new Link(
            [],
            [relationship],
            RelationWording.Of(graph, relationship),
            events.Select(Date).FirstOrDefault(),
            events.Count > 0 ? events[0].Properties.Text("status") : relationship.Properties.Text("status"),
            CitationReader.Of(graph, [relationship], events)
        );
    }

    private Link Through(GraphNode from, GraphNode to, ImmutableArray<GraphNode> events)
    {
        ImmutableArray<GraphNode> nodes = [from, .. events, to];
        var relationships = nodes.Zip(nodes.Skip(1)).SelectMany(pair => Between(pair.First, pair.Second)).ToImmutableArray();
        var sentence =
            events.Length == 1
                ? EventWording.Of(graph, events[0], [from.Id, to.Id])
                : string.Join(
                    ", in connection with this: ",
                    events.Select(
                        (node, i) =>
                            EventWording.Of(
                                graph,
                                node,
                                i == 0 ? [from.Id]
                                    : i == events.Length - 1 ? [to.Id]
                                    : []
                            )
                    )
                );
        return new Link(events, relationships, sentence, Date(events[0]), events[0].Properties.Text("status"), CitationReader.Of(graph, relationships, events));
    }

    private static Edtf? Date(GraphNode node) => Edtf.TryParse(node.Properties.Text("date"), out var date) ? date : null;

    private readonly record struct Tie(long Cost, string Key, GraphNode? Event, Func<Link>? Make);
}
