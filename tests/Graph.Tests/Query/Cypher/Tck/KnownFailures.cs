namespace Graph.Tests.Query.Cypher.Tck;

/// <summary>The scenarios that do not pass, each with its reason: <c>tck/known-failures.tsv</c>.</summary>
internal static class KnownFailures
{
    /// <summary>Reasons by the key of the scenario.</summary>
    /// <exception cref="FormatException">A line has no reason.</exception>
    public static IReadOnlyDictionary<string, string> Read(string file) =>
        File.ReadLines(file)
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .ToDictionary(
                parts => parts[0],
                parts => parts.Length == 2 && parts[1].Length > 0 ? parts[1] : throw new FormatException($"No reason is given for '{parts[0]}'."),
                StringComparer.Ordinal
            );
}
