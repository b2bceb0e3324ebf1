using Graph.App.Composition;

namespace Graph.App.Rendering.Json;

/// <summary>The corrections of a store.</summary>
/// <param name="File">Where they are.</param>
/// <param name="Count">How many can be read.</param>
/// <param name="Unmet">Those that do nothing.</param>
internal sealed record CorrectionsJson(string File, int Count, CorrectionProblemJson[]? Unmet)
{
    public static CorrectionsJson Of(CorrectedStore store) => new(store.Path, store.File.Corrections.Length, CorrectionProblemJson.Of(store.Unmet));
}
