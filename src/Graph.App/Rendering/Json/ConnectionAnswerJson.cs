using Graph.Query.Paths;

namespace Graph.App.Rendering.Json;

/// <summary>The answer of <c>how</c>: connections, closest first; where there is none, what comes nearest to one.</summary>
internal sealed record ConnectionAnswerJson(NodeJson From, NodeJson To, ConnectionJson[] Connections, NearMissJson? Nearest)
{
    public static ConnectionAnswerJson Of(ConnectionAnswer answer) =>
        new(
            NodeJson.Of(answer.From),
            NodeJson.Of(answer.To),
            [.. answer.Connections.Select(ConnectionJson.Of)],
            answer.Nearest is { } nearest ? NearMissJson.Of(nearest) : null
        );
}
