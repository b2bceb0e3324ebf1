using Graph.App.Ingestion;

namespace Graph.App.Rendering.Json;

/// <summary>Documents by what became of them.</summary>
/// <param name="Files">How many files were looked at.</param>
internal sealed record ReadJson(int Files, int Added, int Replaced, int Unchanged, int Forgotten, int Failed)
{
    public static ReadJson Of(IntakeReport report) =>
        new(report.Files, report.Added, report.Replaced, report.Unchanged, report.Forgotten, report.Problems.Length);
}
