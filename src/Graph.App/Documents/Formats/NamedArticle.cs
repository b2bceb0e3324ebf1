namespace Graph.App.Documents.Formats;

/// <summary>An article and whether its file is its own, so that the file's name is the document's.</summary>
internal readonly record struct NamedArticle(Article Article, bool IsAlone)
{
    public static NamedArticle Alone(Article article) => new(article, true);

    public static NamedArticle Among(Article article) => new(article, false);
}
