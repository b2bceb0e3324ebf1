using Graph.App.Documents.Decoding;
using Graph.App.Documents.Formats;

namespace Graph.App.Documents;

/// <summary>From one file to its documents.</summary>
/// <remarks>Whatever is wrong with a file is a <see cref="DocumentProblem"/>, never an exception. JSON Lines and feeds are read as
/// they are asked for, so a file of any size passes through little memory.</remarks>
internal static class DocumentReader
{
    /// <summary>The name that stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Reads a file: by its extension, as text where that is unknown, and standard input by how it begins.</summary>
    public static IEnumerable<DocumentResult> Read(string path, DocumentOptions options)
    {
        var name = path == StandardInput ? "stdin" : Path.GetFileName(path);
        using var articles = Open(path, options).GetEnumerator();
        for (var part = 0; ; part++)
        {
            DocumentResult? result;
            try
            {
                result = articles.MoveNext() ? Result(path, name, part, articles.Current) : null;
            }
            // The one place where a file that no code foresaw is kept from ending the run.
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                var (step, reason) = ReadFailure.Describe(e);
                result = new DocumentResult.Failed(part, new DocumentProblem(path, step, reason, true));
            }

            if (result is null)
            {
                yield break;
            }

            yield return result;
            if (result is DocumentResult.Failed { Problem.EndsFile: true })
            {
                yield break;
            }
        }
    }

    private static DocumentResult Result(string path, string name, int part, NamedArticle named)
    {
        var article = named.Article;
        return article.Problem is { } problem
            ? new DocumentResult.Failed(part, new DocumentProblem(path, article.Step, problem, article.EndsFile))
            : new DocumentResult.Found(part, article.ToDocument(named.IsAlone ? name : PartName.Of(article.Metadata, name)));
    }

    private static IEnumerable<NamedArticle> Open(string path, DocumentOptions options)
    {
        if (path == StandardInput)
        {
            using var input = Console.OpenStandardInput();
            return FromMemory(LimitedBytes.Read(input, options.MaxBytes), options);
        }

        if (Directory.Exists(path))
        {
            return [NamedArticle.Alone(Article.FileFailed("find", "is a folder that could not be listed"))];
        }

        if (!File.Exists(path))
        {
            var reason = path.Contains('*', StringComparison.Ordinal) ? "matches no file" : "does not exist";
            return [NamedArticle.Alone(Article.FileFailed("find", reason))];
        }

        return FromFile(path, options);
    }

    private static IEnumerable<NamedArticle> FromMemory(byte[]? bytes, DocumentOptions options)
    {
        if (bytes is null)
        {
            yield return NamedArticle.Alone(TooLarge(options));
            yield break;
        }

        using var stream = new MemoryStream(bytes);
        foreach (var article in ArticleReader.Read(stream, DocumentFormats.OfContent(bytes), options))
        {
            yield return article;
        }
    }

    private static IEnumerable<NamedArticle> FromFile(string path, DocumentOptions options)
    {
        // Others may write to it or take it away meanwhile; the worker then sees it change and reads it again.
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        foreach (var article in ArticleReader.Read(stream, DocumentFormats.OfName(path) ?? DocumentFormat.Text, options))
        {
            yield return article;
        }
    }

    private static Article TooLarge(DocumentOptions options) => Article.FileFailed("open", $"is larger than {ByteSize.Text(options.MaxBytes)}");
}
