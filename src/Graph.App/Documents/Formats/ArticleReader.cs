using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Graph.App.Documents.Decoding;

namespace Graph.App.Documents.Formats;

/// <summary>From the bytes of a file whose format is known to its articles.</summary>
internal static partial class ArticleReader
{
    // How much of JSON Lines is looked at before the first line is read.
    private const int Sample = 4096;

    public static IEnumerable<NamedArticle> Read(Stream stream, DocumentFormat format, DocumentOptions options)
    {
        if (format == DocumentFormat.JsonLines)
        {
            return Lines(stream, options);
        }

        return LimitedBytes.Read(stream, options.MaxBytes) switch
        {
            null => [NamedArticle.Alone(Article.FileFailed("open", $"is larger than {ByteSize.Text(options.MaxBytes)}"))],
            [] => [NamedArticle.Alone(Article.FileFailed("decode", "is empty"))],
            // The XML reader knows encodings better than we do.
            var bytes when format == DocumentFormat.Feed => Items(bytes),
            var bytes => Decoded(bytes, format, options),
        };
    }

    private static IEnumerable<NamedArticle> Items(byte[] bytes)
    {
        var any = false;
        foreach (var article in Feed.Read(bytes))
        {
            any = true;
            yield return NamedArticle.Among(article);
        }

        if (!any)
        {
            yield return NamedArticle.Alone(Article.FileFailed("parse", "is a feed without items"));
        }
    }

    private static IEnumerable<NamedArticle> Decoded(byte[] bytes, DocumentFormat format, DocumentOptions options)
    {
        var declared = format == DocumentFormat.Html ? Charset().Match(Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, 2048))) : Match.Empty;
        var decoded = TextDecoder.Decode(bytes, declared.Success ? declared.Groups["name"].Value : null);
        if (decoded.Text is not { } text)
        {
            return [NamedArticle.Alone(Article.FileFailed("decode", decoded.Problem!))];
        }

        return format switch
        {
            DocumentFormat.Json => Json(text, options),
            DocumentFormat.Html => [NamedArticle.Alone(HtmlArticle.Read(text))],
            DocumentFormat.Markdown when FrontMatter.Read(text) is var article => [NamedArticle.Alone(article with { Text = MarkdownText.Of(article.Text) })],
            _ => [NamedArticle.Alone(FrontMatter.Read(text))],
        };
    }

    private static IEnumerable<NamedArticle> Json(string text, DocumentOptions options)
    {
        try
        {
            var (articles, isAlone) = JsonDump.Read(text, options.Map);
            return articles.IsEmpty
                ? [NamedArticle.Alone(Article.FileFailed("parse", "holds an empty list of articles"))]
                : articles.Select(article => new NamedArticle(article, isAlone));
        }
        catch (JsonException e)
        {
            // Many a file called .json holds one object a line.
            return IsObject(text.AsSpan()[..(text.IndexOf('\n', StringComparison.Ordinal) + 1)])
                ? Lines(new MemoryStream(Encoding.UTF8.GetBytes(text)), options)
                : [NamedArticle.Alone(Article.FileFailed("parse", $"is not valid JSON at line {e.LineNumber + 1}, byte {e.BytePositionInLine}{TooDeep(e)}"))];
        }
    }

    private static IEnumerable<NamedArticle> Lines(Stream stream, DocumentOptions options)
    {
        var sample = new byte[Sample];
        var length = stream.ReadAtLeast(sample, sample.Length, throwOnEndOfStream: false);
        using var whole = new SampledStream(sample.AsMemory(0, length), stream);
        var wide = TextDecoder.WideEncoding(sample.AsSpan(0, length & ~1));
        if (wide is null && sample.AsSpan(0, length).Contains((byte)0))
        {
            yield return NamedArticle.Alone(Article.FileFailed("decode", "is binary, not text"));
            yield break;
        }

        using var narrow = wide is null ? (Stream)whole : Encoding.CreateTranscodingStream(whole, wide, new UTF8Encoding(false));
        var any = false;
        foreach (var article in JsonLines.Read(narrow, options.Map, options.MaxBytes))
        {
            any = true;
            yield return NamedArticle.Among(article);
        }

        if (!any)
        {
            yield return NamedArticle.Alone(Article.FileFailed("decode", length == 0 ? "is empty" : "holds nothing but white space"));
        }
    }

    private static bool IsObject(ReadOnlySpan<char> line)
    {
        try
        {
            using var json = JsonDocument.Parse(line.Trim().ToString());
            return json.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string TooDeep(JsonException e) =>
        e.Message.Contains("maximum configured depth", StringComparison.Ordinal) ? " (nested too deeply)" : string.Empty;

    [GeneratedRegex("""<meta[^>]{1,200}charset\s*=\s*["']?(?<name>[A-Za-z0-9_\-]{2,40})""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Charset();
}
