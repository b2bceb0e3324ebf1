using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SmartReader;

namespace Graph.App.Documents.Formats;

/// <summary>Finds the article in a web page: its own text, one paragraph a line, without what the page puts around it.</summary>
/// <remarks>Never fetches anything: the reader is given the parsed page.</remarks>
internal static class HtmlArticle
{
    // The readability search is at worst quadratic in the page; no article needs longer.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static Article Read(string html)
    {
        using var page = HtmlPage.Parse(html);
        if (page is null)
        {
            return Article.Failed("is nested too deeply for a web page");
        }

        var metadata = HtmlMetadata.Of(page);
        var text = ArticleText(page);
        if (text.Length == 0)
        {
            // The search takes elements out of the page, so look again at a fresh one.
            using var again = HtmlPage.Parse(html);
            text = again is null ? string.Empty : WholeText(again);
        }

        return text.Length == 0 ? Article.Failed("is a web page without text") : new Article(text, metadata);
    }

    private static string ArticleText(IHtmlDocument page)
    {
        using var timeout = new CancellationTokenSource(Patience);
        // The address only makes links absolute, and links are not kept.
        using var reader = new Reader("https://page.invalid/", page);
        var found = reader.GetArticleAsync(timeout.Token).GetAwaiter().GetResult();
        return found.IsReadable ? HtmlText.OfFragment(found.Content) : string.Empty;
    }

    // A page too short or too bare for the search, such as a single paragraph.
    private static string WholeText(IHtmlDocument page)
    {
        var root = page.QuerySelector("article") ?? page.QuerySelector("main") ?? page.Body as IElement;
        foreach (var frame in root?.QuerySelectorAll("header, footer, aside").ToList() ?? [])
        {
            frame.Remove();
        }

        return root is null ? string.Empty : HtmlText.Of(root);
    }
}
