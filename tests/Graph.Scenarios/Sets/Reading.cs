using System.Collections.Immutable;
using Graph.App.Documents;
using Graph.Export.JsonLines;
using Graph.Extraction;
using Graph.Model.Facts;
using Graph.Model.Snapshot;

namespace Graph.Scenarios.Sets;

/// <summary>The road from files to the exported graph, in process and without a store.</summary>
internal static class Reading
{
    /// <summary>The facts of a file's one document; <c>null</c>, with the reason, where it cannot be read.</summary>
    public static DocumentFacts? Extract(string file, out string reason)
    {
        var result = DocumentReader.Read(file, DocumentOptions.Default).Single();
        reason = (result as DocumentResult.Failed)?.Problem.ToString() ?? string.Empty;
        return result is DocumentResult.Found found ? Extractor.Extract(found.Document) : null;
    }

    /// <summary>The facts of the files that can be read, in ordinal order of their names.</summary>
    public static ImmutableArray<DocumentFacts> ExtractAll(IEnumerable<string> files) =>
        [.. files.Order(StringComparer.Ordinal).Select(file => Extract(file, out _)).OfType<DocumentFacts>()];

    public static string JsonLines(GraphSnapshot graph)
    {
        using var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        JsonLinesWriter.Write(graph, text);
        return text.ToString();
    }
}
