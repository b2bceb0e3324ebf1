namespace Graph.App.Rendering.Json;

/// <summary>The answer of <c>overdue</c>, by date.</summary>
internal sealed record OverdueJson(string Today, MeetingJson[] Meetings);
