using Graph.Scenarios.Scoring;

namespace Graph.Scenarios.Support;

/// <summary>The gold files of the repository.</summary>
internal static class GoldFiles
{
    /// <summary>The folders that hold gold, below the repository's root.</summary>
    public static IReadOnlyList<string> Folders { get; } =
    ["tests/Graph.Scenarios/seeds", "tests/Graph.Scenarios/articles/dev", "tests/Graph.Scenarios/articles/own"];

    /// <summary>File name without ending, and content, in ordinal order of the names.</summary>
    public static IReadOnlyList<(string Name, GoldDocument Gold)> In(string folder) =>
        [
            .. Directory
                .EnumerateFiles(folder, "*.json")
                .Order(StringComparer.Ordinal)
                .Select(file => (Path.GetFileNameWithoutExtension(file), GoldDocument.Parse(File.ReadAllText(file)))),
        ];
}
