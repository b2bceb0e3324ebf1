namespace Graph.App.Rendering.Json;

/// <summary>The answer of <c>asof</c>: the graph as the articles up to that day give it.</summary>
internal sealed record AsOfJson(string AsOf, CountsJson Graph, MeetingJson[] Meetings);
