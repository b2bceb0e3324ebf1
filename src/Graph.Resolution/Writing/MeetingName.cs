using System.Globalization;
using Graph.Model.Facts;

namespace Graph.Resolution.Writing;

/// <summary>What a meeting is called in the graph: its own name, or kind and parties.</summary>
internal static class MeetingName
{
    /// <summary>"Call between Marco Rubio and Wang Yi", "Talks in Geneva", "APEC CEO Summit".</summary>
    public static string Of(MeetingKind kind, string? name, IReadOnlyList<string> parties, string? place)
    {
        if (name is not null)
        {
            return name;
        }

        var noun = kind.ToString();
        return (kind, parties.Count) switch
        {
            (_, 0) => place is null ? noun : string.Create(CultureInfo.InvariantCulture, $"{noun} in {place}"),
            (MeetingKind.Visit, _) => place is null ? $"Visit by {List(parties)}" : $"Visit by {List(parties)} to {place}",
            (_, 1) => $"{noun} with {parties[0]}",
            (_, 2) => $"{noun} between {List(parties)}",
            _ => $"{noun} of {List(parties)}",
        };
    }

    private static string List(IReadOnlyList<string> names) =>
        names.Count == 1 ? names[0] : $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}";
}
