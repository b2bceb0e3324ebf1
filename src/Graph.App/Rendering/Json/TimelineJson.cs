namespace Graph.App.Rendering.Json;

/// <summary>The answer of <c>timeline</c>, by date, the undated at the end.</summary>
/// <param name="Of">Whose; absent for everything.</param>
internal sealed record TimelineJson(NodeJson? Of, EventJson[] Events);
