using System.Text;

namespace Graph.App.Documents;

/// <summary>Which format a file has: by its extension, or by its first characters where it has no name.</summary>
internal static class DocumentFormats
{
    /// <returns><c>null</c> for an extension that is not known.</returns>
    public static DocumentFormat? OfName(string path) =>
        Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".txt" or ".text" => DocumentFormat.Text,
            ".md" or ".markdown" => DocumentFormat.Markdown,
            ".html" or ".htm" or ".xhtml" => DocumentFormat.Html,
            ".json" => DocumentFormat.Json,
            ".jsonl" or ".ndjson" => DocumentFormat.JsonLines,
            ".xml" or ".rss" or ".atom" => DocumentFormat.Feed,
            _ => null,
        };

    /// <summary>For standard input, which has no name.</summary>
    public static DocumentFormat OfContent(ReadOnlySpan<byte> bytes)
    {
        var start = (bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes).TrimStart(" \t\r\n"u8);
        return start switch
        {
            [(byte)'{', ..] or [(byte)'[', (byte)'{' or (byte)'\r' or (byte)'\n' or (byte)' ', ..] => DocumentFormat.Json,
            _ when Begins(start, "<?xml"u8) || Begins(start, "<rss"u8) || Begins(start, "<feed"u8) => DocumentFormat.Feed,
            _ when Begins(start, "<!doctype html"u8) || Begins(start, "<html"u8) => DocumentFormat.Html,
            _ => DocumentFormat.Text,
        };
    }

    private static bool Begins(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> with) =>
        bytes.Length >= with.Length && Ascii.EqualsIgnoreCase(bytes[..with.Length], with);
}
