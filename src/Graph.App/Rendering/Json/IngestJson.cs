namespace Graph.App.Rendering.Json;

/// <summary>What <c>ingest</c> did, and what the store holds after it.</summary>
/// <param name="Try">Questions worth asking next.</param>
internal sealed record IngestJson(
    ReadJson Read,
    CountsJson Graph,
    MeetingJson[] Meetings,
    SuggestionJson[] Try,
    ProblemJson[] Problems,
    CorrectionProblemJson[]? Corrections
);
