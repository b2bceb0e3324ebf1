using Graph.Query.Questions;

namespace Graph.App.Rendering.Json;

/// <summary>The answer of <c>history</c>, by the date of the meeting.</summary>
internal sealed record HistoriesJson(HistoryJson[] Histories)
{
    public static HistoriesJson Of(IEnumerable<MeetingHistory> histories) => new([.. histories.Select(HistoryJson.Of)]);
}
