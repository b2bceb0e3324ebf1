using System.Collections.Immutable;
using System.Text.Json;

namespace Graph.Scenarios.Scoring;

/// <summary>What a careful reader finds in one document.</summary>
/// <param name="Date">The day of publication as far as the text gives it away; for readers only.</param>
/// <param name="Countries">ISO codes of those named by name, demonym or seat of government.</param>
/// <param name="Places">Neither countries nor seats that stand for a government.</param>
/// <param name="Relations">The clearly stated ones only, so a graph may say more.</param>
internal sealed record GoldDocument(
    string Id,
    string? Date,
    ImmutableArray<GoldPerson> People,
    ImmutableArray<string> Countries,
    ImmutableArray<string> Organizations,
    ImmutableArray<string> Places,
    ImmutableArray<GoldMeeting> Meetings,
    ImmutableArray<string> Issues,
    ImmutableArray<GoldRelation> Relations,
    ImmutableArray<GoldPerson> OptionalPeople = default,
    ImmutableArray<string> OptionalCountries = default,
    ImmutableArray<string> OptionalOrganizations = default,
    ImmutableArray<string> OptionalPlaces = default,
    ImmutableArray<string> OptionalIssues = default
)
{
    /// <exception cref="JsonException">The text is no gold file.</exception>
    public static GoldDocument Parse(string json) =>
        JsonSerializer.Deserialize(json, GoldJson.Default.GoldDocument) ?? throw new JsonException("A gold file holds an object.");
}
