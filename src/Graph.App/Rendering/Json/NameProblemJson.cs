using Graph.Query.Names;

namespace Graph.App.Rendering.Json;

/// <summary>Why a name leads nowhere: none has it (and these are the nearest), or several do.</summary>
/// <param name="Problem"><c>unknown</c> or <c>ambiguous</c>.</param>
internal sealed record NameProblemJson(string Problem, string Name, CandidateJson[] Candidates)
{
    public static NameProblemJson Of(NameMatch.Unknown unknown) => new("unknown", unknown.Typed, [.. unknown.Nearest.Select(CandidateJson.Of)]);

    public static NameProblemJson Of(NameMatch.Ambiguous ambiguous) => new("ambiguous", ambiguous.Typed, [.. ambiguous.Candidates.Select(CandidateJson.Of)]);
}
