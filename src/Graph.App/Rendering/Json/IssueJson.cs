using Graph.Query.Questions;

namespace Graph.App.Rendering.Json;

/// <param name="Meetings">How many are about it; so for actions and documents.</param>
/// <param name="Actors">Who takes part in most of them.</param>
/// <param name="First">The first day of the earliest.</param>
/// <param name="Last">The last day of the latest.</param>
internal sealed record IssueJson(string Id, string Name, int Meetings, int Actions, int Documents, CountedJson[] Actors, DateOnly? First, DateOnly? Last)
{
    public static IssueJson Of(IssueRow row) =>
        new(row.Issue.Id.Value, row.Issue.Name, row.Meetings, row.Actions, row.Documents, [.. row.Actors.Select(CountedJson.Of)], row.First, row.Last);
}
