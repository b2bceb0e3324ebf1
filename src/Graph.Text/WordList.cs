namespace Graph.Text;

/// <summary>Reads the tab-separated lists that are embedded in this assembly: a comment line, a line of column names, then the rows.</summary>
internal static class WordList
{
    /// <summary>The rows of a list, in the order of the file.</summary>
    /// <exception cref="InvalidOperationException">There is no such list.</exception>
    public static IEnumerable<string[]> Read(string name)
    {
        using var stream =
            typeof(WordList).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"No word list '{name}' is embedded.");
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
            {
                yield return line.Split('\t');
            }
        }
    }
}
