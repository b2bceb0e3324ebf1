using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Graph.App.Documents.Formats;

/// <summary>Parses HTML, unless its elements lie deeper in each other than any article's.</summary>
/// <remarks>Beyond some hundred levels a page is an attack: parsing takes time in the square of the depth, and libraries that recurse
/// over the result would end the process. Nothing is fetched: there is no browsing context that could.</remarks>
internal static class HtmlPage
{
    /// <summary>How many elements may lie in each other.</summary>
    public const int Deepest = 400;

    // An element has no parent yet when it is made, so the last one of each batch is looked at.
    private const int Batch = 64;

    /// <returns><c>null</c> where it is nested too deeply.</returns>
    public static IHtmlDocument? Parse(string html)
    {
        var made = 0;
        INode? last = null;
        var options = new HtmlParserOptions
        {
            OnCreated = (element, _) =>
            {
                if (++made % Batch == 0 && last is not null && Depth(last) > Deepest)
                {
                    throw new TooDeepException();
                }

                last = element;
            },
        };

        IHtmlDocument document;
        try
        {
            document = new HtmlParser(options).ParseDocument(html);
        }
        catch (TooDeepException)
        {
            // The parser offers no other way to stop it.
            return null;
        }

        if (!IsTooDeep(document))
        {
            return document;
        }

        document.Dispose();
        return null;
    }

    private static int Depth(INode node)
    {
        var depth = 0;
        for (var at = node.Parent; at is not null && depth <= Deepest; at = at.Parent)
        {
            depth++;
        }

        return depth;
    }

    private static bool IsTooDeep(IHtmlDocument root)
    {
        var depth = 0;
        INode node = root;
        while (true)
        {
            if (node.FirstChild is { } child)
            {
                node = child;
                if (++depth > Deepest)
                {
                    return true;
                }

                continue;
            }

            while (node != root && node.NextSibling is null)
            {
                node = node.Parent!;
                depth--;
            }

            if (node == root)
            {
                return false;
            }

            node = node.NextSibling!;
        }
    }

    private sealed class TooDeepException : Exception;
}
