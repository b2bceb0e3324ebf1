using System.Text;

namespace Graph.Resolution.Names;

/// <summary>The rows of a word list of this assembly: a comment and a line of column names, then cells with tabs between.</summary>
internal static class WordTable
{
    /// <exception cref="InvalidDataException">There is no such list.</exception>
    public static IEnumerable<string[]> Rows(string file)
    {
        using var stream = typeof(WordTable).Assembly.GetManifestResourceStream(file) ?? throw new InvalidDataException($"There is no word list '{file}'.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        reader.ReadLine();
        reader.ReadLine();
        while (reader.ReadLine() is { Length: > 0 } line)
        {
            yield return line.Split('\t');
        }
    }
}
