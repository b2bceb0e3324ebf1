namespace Graph.Benchmarks;

/// <summary>Where the scripts for other tools lie.</summary>
internal static class NodeFolder
{
    /// <returns>The folder, if a package is installed in it; otherwise <c>null</c>.</returns>
    public static string? Find(string package)
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var node = Path.Combine(folder, "tests", "Graph.Benchmarks", "node");
            if (Directory.Exists(Path.Combine(node, "node_modules", package)))
            {
                return node;
            }
        }
        return null;
    }
}
