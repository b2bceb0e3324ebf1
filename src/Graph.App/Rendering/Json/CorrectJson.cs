namespace Graph.App.Rendering.Json;

/// <summary>What <c>correct</c> wrote.</summary>
/// <param name="File">Where.</param>
/// <param name="Line">The first line's number.</param>
/// <param name="Written">The judgements.</param>
/// <param name="Was">What the graph said before.</param>
/// <param name="Unmet">Those of them that do nothing.</param>
internal sealed record CorrectJson(string File, int Line, string[] Written, string Was, CorrectionProblemJson[]? Unmet);
