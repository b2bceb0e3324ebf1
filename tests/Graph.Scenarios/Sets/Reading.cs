using System.Collections.Immutable;
using Graph.App.Documents;
using Graph.Export.JsonLines;
using Graph.Extraction;
using Graph.Model.Documents;
using Graph.Model.Facts;
using Graph.Model.Snapshot;

namespace Graph.Scenarios.Sets;

/// <summary>The road from files to the exported graph, in process and without a store.</summary>
internal static class Reading
{
    /// <summary>The one document of a file.</summary>
    /// <exception cref="InvalidDataException">The file cannot be read.</exception>
    public static Document Read(string file) =>
        DocumentReader.Read(file, DocumentOptions.Default).Single() switch
        {
            DocumentResult.Found found => found.Document,
            var failed => throw new InvalidDataException($"{file}: {failed}"),
        };

    public static DocumentFacts Extract(string file) => Extractor.Extract(Read(file));

    /// <summary>The facts of all files of a folder, in ordinal order of their names.</summary>
    public static ImmutableArray<DocumentFacts> ExtractAll(IEnumerable<string> files) => [.. files.Order(StringComparer.Ordinal).Select(Extract)];

    public static string JsonLines(GraphSnapshot graph)
    {
        using var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        JsonLinesWriter.Write(graph, text);
        return text.ToString();
    }
}
