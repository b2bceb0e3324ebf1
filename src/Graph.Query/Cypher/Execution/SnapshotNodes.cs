using Graph.Model.Snapshot;
using Graph.Query.Cypher.Graphs;
using Graph.Query.Cypher.Values;
using Graph.Query.Names;

namespace Graph.Query.Cypher.Execution;

/// <summary>From values of a query to the snapshot its graph was made of, and back. Both count nodes and relationships alike.</summary>
internal static class SnapshotNodes
{
    public static GraphSnapshot Require(PropertyGraph graph) =>
        graph.Snapshot
        ?? throw new CypherException(
            CypherErrorClass.ProcedureError,
            CypherPhase.Runtime,
            "NoSnapshot",
            "This procedure needs a graph of articles; this one was made by hand."
        );

    /// <summary>The node itself, or the one that an id or a name means.</summary>
    public static GraphNode Node(PropertyGraph graph, CypherValue value)
    {
        var snapshot = Require(graph);
        if (value.Kind == CypherKind.Node)
        {
            return snapshot.Nodes[value.Index];
        }

        if (value.Kind != CypherKind.String)
        {
            throw CypherException.Type("InvalidArgumentType", $"A node, an id or a name should stand here, not {CypherText.Short(value)}, a {value.TypeName}.");
        }

        if (NodeId.TryParse(value.AsString, out var id) && snapshot.Find(id) is { } node)
        {
            return node;
        }

        return NameIndex.Of(snapshot).Find(value.AsString) switch
        {
            NameMatch.Found found => found.Node,
            NameMatch.Ambiguous several => throw NotFound(
                $"{several.Count} are called {CypherText.Short(value)}, so it takes an id: {Listed(several.Candidates)}{(several.Count > several.Candidates.Length ? ", …" : ".")}"
            ),
            NameMatch.Unknown { Nearest: { IsEmpty: false } nearest } => throw NotFound(
                $"Nothing is called {CypherText.Short(value)}; the nearest: {Listed(nearest)}."
            ),
            _ => throw NotFound($"Nothing is called {CypherText.Short(value)}."),
        };
    }

    private static CypherException NotFound(string message) => new(CypherErrorClass.EntityNotFound, CypherPhase.Runtime, "NodeNotFound", message);

    private static string Listed(IEnumerable<NameCandidate> candidates) =>
        string.Join(", ", candidates.Select(candidate => $"{candidate.Node.Id} ({candidate.Node.Name})"));
}
