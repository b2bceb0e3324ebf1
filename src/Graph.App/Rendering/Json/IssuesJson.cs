namespace Graph.App.Rendering.Json;

/// <summary>The answer of <c>issues</c>, the most discussed first.</summary>
internal sealed record IssuesJson(IssueJson[] Issues);
