using Graph.Query.Names;

namespace Graph.App.Rendering.Json;

/// <param name="Detail">What tells it apart.</param>
/// <param name="Documents">How many articles name it.</param>
internal sealed record CandidateJson(string Id, string Label, string Name, string? Detail, int Documents)
{
    public static CandidateJson Of(NameCandidate candidate) =>
        new(candidate.Node.Id.Value, candidate.Node.Label.ToString(), candidate.Node.Name, candidate.Detail, candidate.Documents);
}
