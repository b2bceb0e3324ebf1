using System.Collections.Immutable;
using System.Globalization;
using Graph.Model.Snapshot;
using Graph.Query.Cypher.Graphs;
using Graph.Query.Cypher.Values;
using Graph.Query.Paths;

namespace Graph.Query.Cypher.Execution;

/// <summary>graph.how: how two are connected, closest first, as paths of the graph.</summary>
/// <remarks>Options: <c>k</c>, how many (3); <c>between</c>, two ISO days, for meetings and actions of that time only; <c>avoidHubs</c>, true to leave out what
/// more than one in a hundred relationships touch, or a list of nodes, ids or names to leave out; <c>heldOnly</c>; <c>maxLength</c>.</remarks>
internal static class HowProcedure
{
    private const int HubShare = 100;

    private static readonly string[] Known = ["k", "between", "avoidHubs", "heldOnly", "maxLength"];

    public static IEnumerable<ImmutableArray<CypherValue>> Run(PropertyGraph graph, ImmutableArray<CypherValue> arguments)
    {
        var snapshot = SnapshotNodes.Require(graph);
        var (from, to) = (SnapshotNodes.Node(graph, arguments[0]), SnapshotNodes.Node(graph, arguments[1]));
        var options = Options(graph, snapshot, arguments[2], from, to);
        if (from.Id == to.Id || from.Label > NodeLabel.Action || to.Label > NodeLabel.Action)
        {
            throw CypherException.Argument("InvalidArgumentValue", "graph.how takes two different entities, meetings or actions.");
        }

        var nodes = Numbers(snapshot.Nodes.Select(node => node.Id));
        var relationships = Numbers(snapshot.Relationships.Select(relationship => relationship.Id));
        foreach (var connection in ConnectionFinder.Find(snapshot, from.Id, to.Id, options).Connections)
        {
            var path = Path(graph, connection, nodes, relationships);
            var sentence = string.Join("; ", connection.Hops.Select(hop => hop.Sentence));
            yield return [CypherValue.Of(path), CypherValue.Of(connection.Cost), CypherValue.Of(sentence)];
        }
    }

    private static Dictionary<T, int> Numbers<T>(IEnumerable<T> ids)
        where T : notnull
    {
        var numbers = new Dictionary<T, int>();
        foreach (var id in ids)
        {
            numbers.TryAdd(id, numbers.Count);
        }

        return numbers;
    }

    /// <summary>Of parallel relationships the first one is walked.</summary>
    private static CypherPath Path(PropertyGraph graph, Connection connection, Dictionary<NodeId, int> nodes, Dictionary<string, int> relationships)
    {
        ImmutableArray<int> walked = [.. connection.Nodes.Select(node => nodes[node.Id])];
        var all = connection.Hops.SelectMany(hop => hop.Relationships).ToList();
        var links = ImmutableArray.CreateBuilder<int>();
        for (var i = 0; i + 1 < connection.Nodes.Length; i++)
        {
            var (one, other) = (connection.Nodes[i].Id, connection.Nodes[i + 1].Id);
            links.Add(relationships[all.First(r => (r.Start == one && r.End == other) || (r.Start == other && r.End == one)).Id]);
        }

        return new CypherPath(graph, walked, links.ToImmutable());
    }

    private static ConnectionOptions Options(PropertyGraph graph, GraphSnapshot snapshot, CypherValue given, GraphNode from, GraphNode to)
    {
        var map = given.Kind switch
        {
            CypherKind.Map => given.AsMap,
            CypherKind.Null => CypherMap.Empty,
            _ => throw CypherException.Type("InvalidArgumentType", "The options of graph.how are a map."),
        };
        foreach (var (key, _) in map)
        {
            if (!Known.Contains(key, StringComparer.Ordinal))
            {
                throw CypherException.Argument("InvalidArgumentValue", $"graph.how knows no option '{key}'; it knows {string.Join(", ", Known)}.");
            }
        }

        return new ConnectionOptions
        {
            Count = Number(map["k"], "k") ?? 3,
            MaxLength = Number(map["maxLength"], "maxLength"),
            Between = Between(map["between"]),
            HeldOnly = Flag(map["heldOnly"], "heldOnly"),
            Avoid = [.. Avoided(graph, snapshot, map["avoidHubs"]).Where(id => id != from.Id && id != to.Id)],
        };
    }

    private static int? Number(CypherValue value, string name) =>
        value.IsNull ? null
        : value is { Kind: CypherKind.Integer, AsInteger: > 0 and < int.MaxValue } ? (int)value.AsInteger
        : throw CypherException.Argument("InvalidArgumentValue", $"The option {name} is a whole number of 1 or more, not {CypherText.Short(value)}.");

    private static bool Flag(CypherValue value, string name) =>
        value.Kind is CypherKind.Null or CypherKind.Boolean
            ? value.IsTrue
            : throw CypherException.Argument("InvalidArgumentValue", $"The option {name} is true or false, not {CypherText.Short(value)}.");

    private static (DateOnly, DateOnly)? Between(CypherValue value)
    {
        if (value.IsNull)
        {
            return null;
        }

        return
            value.Kind == CypherKind.List && value.AsList.Length == 2 && Day(value.AsList[0]) is { } first && Day(value.AsList[1]) is { } last && first <= last
            ? (first, last)
            : throw CypherException.Argument("InvalidArgumentValue", "The option between is two ISO days, the earlier first: ['2031-01-01', '2031-12-31'].");
    }

    private static DateOnly? Day(CypherValue value)
    {
        var text = value.Kind switch
        {
            CypherKind.String => value.AsString,
            CypherKind.Temporal => value.AsTemporal.ToString(),
            _ => null,
        };
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }

    private static IEnumerable<NodeId> Avoided(PropertyGraph graph, GraphSnapshot snapshot, CypherValue value)
    {
        if (value.Kind == CypherKind.List)
        {
            return value.AsList.Select(item => SnapshotNodes.Node(graph, item).Id);
        }

        if (value.Kind is not (CypherKind.Null or CypherKind.Boolean))
        {
            throw CypherException.Argument("InvalidArgumentValue", "The option avoidHubs is true, false, or a list of nodes, ids or names.");
        }

        if (!value.IsTrue)
        {
            return [];
        }

        var (outgoing, incoming) = (graph.Adjacent(-1, outgoing: true), graph.Adjacent(-1, outgoing: false));
        var most = Math.Max(10, graph.RelationshipCount / HubShare);
        return Enumerable
            .Range(0, graph.NodeCount)
            .Where(node => snapshot.Nodes[node].Label < NodeLabel.Meeting && outgoing.Degree(node) + incoming.Degree(node) > most)
            .Select(node => snapshot.Nodes[node].Id);
    }
}
