using Graph.Query.Paths;

namespace Graph.App.Rendering.Json;

/// <param name="Cost">The lower the closer.</param>
/// <param name="Length">How many relationships it follows.</param>
internal sealed record ConnectionJson(double Cost, int Length, HopJson[] Hops)
{
    public static ConnectionJson Of(Connection connection) => new(connection.Cost, connection.Length, [.. connection.Hops.Select(HopJson.Of)]);
}
