namespace Graph.Tests.Support;

/// <summary>Files of the repository that tests read where they lie.</summary>
internal static class Repository
{
    /// <summary>The path of a file or folder, by its path from the root.</summary>
    /// <exception cref="DirectoryNotFoundException">The tests do not run within the repository.</exception>
    public static string Path(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "graph.sln")))
        {
            folder = folder.Parent;
        }

        return System.IO.Path.Combine(folder?.FullName ?? throw new DirectoryNotFoundException("No graph.sln above the tests."), path);
    }
}
