using Graph.Query.Questions;

namespace Graph.App.Rendering.Json;

/// <summary>The answer of <c>who</c>.</summary>
/// <param name="Detail">"foreign minister of China".</param>
/// <param name="MeetingsByStatus">How many meetings of each status.</param>
/// <param name="ArticleCount">How many articles name it, listed or not.</param>
internal sealed record ProfileJson(
    NodeJson Node,
    string? Detail,
    string[] Aliases,
    TieJson[] Ties,
    TieJson[] TiesOfOthers,
    Dictionary<string, int> MeetingsByStatus,
    CountedJson[] Met,
    CountedJson[] Issues,
    EventJson[] Meetings,
    EventJson[] Actions,
    int ArticleCount,
    ArticleJson[] Articles
)
{
    public static ProfileJson Of(Profile profile) =>
        new(
            NodeJson.Of(profile.Node),
            profile.Detail,
            [.. profile.Aliases],
            [.. profile.Ties.Select(TieJson.Of)],
            [.. profile.TiesOfOthers.Select(TieJson.Of)],
            profile.MeetingsByStatus.ToDictionary(pair => pair.Status, pair => pair.Count, StringComparer.Ordinal),
            [.. profile.Met.Select(CountedJson.Of)],
            [.. profile.Issues.Select(CountedJson.Of)],
            [.. profile.Meetings.Select(EventJson.Of)],
            [.. profile.Actions.Select(EventJson.Of)],
            profile.ArticleCount,
            [.. profile.Articles.Select(ArticleJson.Of)]
        );
}
