using System.Collections.Immutable;
using Graph.Model.Snapshot;
using Graph.Query.Paths.Search;

namespace Graph.Query.Paths;

/// <summary>Answers "how are X and Y connected?": the closest connections over people, countries, organisations, places, issues, meetings and actions.</summary>
/// <remarks>Close means specific: each relationship has a cost by its type, passing through a node costs more the more neighbours it
/// has, and a meeting that is only planned, possible or denied costs more than one that was held. Connections differ in the parties
/// they go by, not only in which of several meetings of the same two they name. Ties fall by id.</remarks>
public static class ConnectionFinder
{
    /// <summary>With a limit on length, how many connections are looked at before the search gives up.</summary>
    private const int MostLookedAt = 300;

    /// <param name="from">An entity, a meeting or an action of <paramref name="graph"/>.</param>
    /// <param name="to">Another.</param>
    /// <exception cref="ArgumentException">The ends are the same, or one is an article or a sentence.</exception>
    /// <exception cref="KeyNotFoundException">An end is no node of the graph.</exception>
    public static ConnectionAnswer Find(GraphSnapshot graph, NodeId from, NodeId to, ConnectionOptions? options = null)
    {
        var wanted = options ?? ConnectionOptions.Default;
        ArgumentOutOfRangeException.ThrowIfLessThan(wanted.Count, 1, nameof(options));
        var (start, end) = (graph.Node(from), graph.Node(to));
        if (from == to || start.Label > NodeLabel.Action || end.Label > NodeLabel.Action)
        {
            throw new ArgumentException($"'{from}' and '{to}' are not two different entities, meetings or actions.", nameof(to));
        }

        var connections = Connections(graph, from, to, wanted);
        return new ConnectionAnswer(start, end, connections, connections.IsEmpty ? NearMissFinder.Find(graph, start, end, wanted) : null);
    }

    internal static ImmutableArray<Connection> Connections(GraphSnapshot graph, NodeId from, NodeId to, ConnectionOptions options)
    {
        // The ends themselves are always allowed: "how" may start from a planned meeting although only held ones may lie between.
        var filter = new NodeFilter(options, from, to);
        var paths = PathGraph.Of(graph, filter);
        var (source, target) = (paths.Find(from)!.Value, paths.Find(to)!.Value);
        var reader = new LinkReader(graph, filter);
        return
        [
            .. CheapestRoutes
                .Between(paths.Links, source, target)
                .Take(options.MaxLength is null ? options.Count : MostLookedAt)
                .Where(route => options.MaxLength is not { } most || route.Length <= most)
                .Take(options.Count)
                .Select(route => Read(paths, reader, route)),
        ];
    }

    private static Connection Read(PathGraph paths, LinkReader reader, Route route)
    {
        var hops = ImmutableArray.CreateBuilder<Hop>(route.Moves.Length);
        var at = paths.Nodes[route.Source];
        foreach (var move in route.Moves)
        {
            var to = paths.Nodes[move.To];
            hops.Add(reader.Hop(at, to, [.. move.Through.Select(node => paths.Nodes[node])]));
            at = to;
        }

        return new Connection(hops.MoveToImmutable(), paths.Units(route), route.Length);
    }
}
