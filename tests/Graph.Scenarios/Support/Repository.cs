namespace Graph.Scenarios.Support;

/// <summary>Where the files lie that scenarios read.</summary>
internal static class Repository
{
    /// <summary>The folder that holds <c>graph.sln</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A file or folder of the repository.</summary>
    public static string At(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    /// <summary>A file or folder of <c>shared</c>, which may lie beside the repository.</summary>
    public static string Shared(params ReadOnlySpan<string> parts) => Path.GetFullPath(Path.Combine([Root, "..", "shared", .. parts]));

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "graph.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The tests run outside the repository: no graph.sln above them.");
        }

        return folder;
    }
}
