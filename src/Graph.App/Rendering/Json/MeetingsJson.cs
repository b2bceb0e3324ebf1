namespace Graph.App.Rendering.Json;

/// <summary>The answer of <c>meetings</c>, by date.</summary>
internal sealed record MeetingsJson(MeetingJson[] Meetings);
