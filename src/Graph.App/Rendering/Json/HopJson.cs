using Graph.Query.Paths;

namespace Graph.App.Rendering.Json;

/// <param name="Link">The strongest tie of the two.</param>
/// <param name="Others">Their other ties.</param>
internal sealed record HopJson(NodeJson From, NodeJson To, LinkJson Link, LinkJson[] Others)
{
    public static HopJson Of(Hop hop) => new(NodeJson.Of(hop.From), NodeJson.Of(hop.To), LinkJson.Of(hop.Link), [.. hop.Others.Select(LinkJson.Of)]);
}
