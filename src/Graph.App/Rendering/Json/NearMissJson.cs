using Graph.Query.Paths;

namespace Graph.App.Rendering.Json;

/// <param name="Connection">What there is when a condition is dropped.</param>
/// <param name="Evidence">Where both are named.</param>
/// <param name="AroundFrom">The closest neighbours of the one end.</param>
/// <param name="AroundTo">And of the other.</param>
internal sealed record NearMissJson(string Sentence, ConnectionJson? Connection, CitationJson[] Evidence, NodeJson[] AroundFrom, NodeJson[] AroundTo)
{
    public static NearMissJson Of(NearMiss miss) =>
        miss switch
        {
            NearMiss.Relaxed relaxed => new(miss.Sentence, ConnectionJson.Of(relaxed.Connection), [], [], []),
            NearMiss.NamedTogether together => new(miss.Sentence, null, CitationJson.Of([together.One, together.Other]), [], []),
            NearMiss.Apart apart => new(miss.Sentence, null, [], [.. apart.AroundFrom.Select(NodeJson.Of)], [.. apart.AroundTo.Select(NodeJson.Of)]),
            _ => new(miss.Sentence, null, [], [], []),
        };
}
