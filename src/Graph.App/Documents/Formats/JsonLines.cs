using System.Text;
using System.Text.Json;
using Graph.App.Documents.Decoding;

namespace Graph.App.Documents.Formats;

/// <summary>Articles one a line. Each line stands for itself: a broken one is told with its number, and the rest goes on.</summary>
internal static class JsonLines
{
    /// <summary>What each line holds that is not blank.</summary>
    public static IEnumerable<Article> Read(Stream stream, FieldMap map, long longest)
    {
        foreach (var line in ByteLines.Of(stream, longest))
        {
            if (line.Bytes is not { } bytes)
            {
                yield return Article.Failed($"has a line longer than {ByteSize.Text(longest)} (line {line.Number})");
                continue;
            }

            var trimmed = line.Number == 1 && bytes.Span.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes;
            if (trimmed.Span.IndexOfAnyExcept((byte)' ', (byte)'\t', (byte)'\r') >= 0)
            {
                yield return ReadLine(trimmed, line.Number, map);
            }
        }
    }

    private static Article ReadLine(ReadOnlyMemory<byte> bytes, int number, FieldMap map)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            var article = JsonArticle.Read(json.RootElement, map);
            return article.Problem is null ? article : Article.Failed($"{article.Problem} (line {number})");
        }
        catch (JsonException e)
        {
            return Article.Failed($"is not valid JSON at line {number}, byte {e.BytePositionInLine}");
        }
        catch (InvalidOperationException)
        {
            // The reader checks UTF-8 only where a string is asked for.
            return Article.Failed($"is not valid UTF-8 at line {number}");
        }
    }
}
